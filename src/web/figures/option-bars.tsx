import { scaleLinear } from 'd3-scale';
import { Check } from 'lucide-react';
import { useId } from 'react';
import styles from './figures.module.css';
import { Hatch } from './hatch.tsx';

export interface OptionBar {
  readonly id: string;
  readonly text: string;
  /** 0 to 1. */
  readonly share: number;
  readonly best: boolean;
  /** What stands under its words. */
  readonly note: string;
}

const along = scaleLinear([0, 1], [0, 100]).clamp(true);

/** How many chose each line: the best one plain with a tick, the others striped. */
export function OptionBars({ options }: { readonly options: readonly OptionBar[] }) {
  const hatch = useId();
  return (
    <ul className={styles.options}>
      {options.map(({ id, text, share, best, note }) => (
        <li key={id} className={styles.option}>
          <p className={styles.words}>
            {best && <Check aria-hidden="true" className={styles.check} />}
            <span>“{text}”</span>
          </p>
          <div className={styles.bar}>
            <svg className={styles.share} aria-hidden="true" focusable="false">
              <defs>
                <Hatch id={hatch} />
              </defs>
              <rect className={styles.track} width="100%" height="100%" rx="4" />
              <rect
                width={`${along(share)}%`}
                height="100%"
                rx="4"
                className={best ? styles.best : styles.outline}
                {...(!best && { fill: `url(#${hatch})` })}
              />
            </svg>
            <b>{Math.round(share * 100)}%</b>
          </div>
          <p className={styles.note}>{note}</p>
        </li>
      ))}
    </ul>
  );
}
