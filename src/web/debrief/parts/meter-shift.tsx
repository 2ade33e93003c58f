import { METERS, MOOD_MAX } from '#dialogue';
import type { Mood } from '#dialogue';
import { METER_NAMES } from '#report';
import styles from './meter-shift.module.css';

const share = (value: number): string => `${(value / MOOD_MAX) * 100}%`;

/** The three meters before and after a move, or as they stand where nothing is compared. */
export function MeterShift({ from, to }: { readonly from: Mood | null; readonly to: Mood }) {
  return (
    <dl className={styles.meters}>
      {METERS.map((meter) => {
        const before = from?.[meter] ?? to[meter];
        const [low, high] = [Math.min(before, to[meter]), Math.max(before, to[meter])];
        return (
          <div key={meter} className={styles.meter} data-meter={meter}>
            <dt>{METER_NAMES[meter].name}</dt>
            <dd>{before === to[meter] ? to[meter] : `${before} → ${to[meter]}`}</dd>
            <span className={styles.track} aria-hidden="true">
              <i className={styles.moved} style={{ left: share(low), width: share(high - low) }} />
              {before !== to[meter] && <i className={styles.before} style={{ left: share(before) }} />}
              <i className={styles.now} style={{ left: share(to[meter]) }} />
            </span>
          </div>
        );
      })}
    </dl>
  );
}
