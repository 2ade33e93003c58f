import { METERS } from '#dialogue';
import type { Meter, Mood } from '#dialogue';
import { meterInWords, METER_WORDS } from './coach-words.ts';
import styles from './meters.module.css';

const MOST = 10;

/** The customer's mood as three bars, each with its word; the arrow tells what the last turn did. */
export function Meters({ mood, before }: { readonly mood: Mood; readonly before: Mood }) {
  return (
    <dl className={styles.meters}>
      {METERS.map((meter) => (
        <MeterBar key={meter} meter={meter} mood={mood} before={before} />
      ))}
    </dl>
  );
}

function MeterBar({
  meter,
  mood,
  before,
}: {
  readonly meter: Meter;
  readonly mood: Mood;
  readonly before: Mood;
}) {
  const change = mood[meter] - before[meter];
  return (
    <div className={styles.meter} data-meter={meter}>
      <dt>{METER_WORDS[meter]}</dt>
      <dd>
        <span className={styles.word}>{meterInWords(meter, mood)}</span>
        {change !== 0 && (
          <span className={styles.change} key={`${before[meter]}-${mood[meter]}`}>
            <span aria-hidden="true">{change > 0 ? '▲' : '▼'}</span>
            <span className="visually-hidden">{change > 0 ? 'up' : 'down'} </span>
            {Math.abs(change)}
          </span>
        )}
        <span className="visually-hidden">
          {mood[meter]} of {MOST}
        </span>
      </dd>
      <span className={styles.track} aria-hidden="true">
        <i style={{ inlineSize: `${(mood[meter] / MOST) * 100}%` }} />
      </span>
    </div>
  );
}
