import type { StandingCounts } from '#protocol';
import { inWords, ORDER, totalOf } from './counts.ts';
import styles from './standing-bar.module.css';

export interface StandingBarProps {
  readonly counts: StandingCounts;
  readonly assessed: boolean;
}

/** How many stand how. The words say all of it; the bar is for the eye, and each part has a pattern besides its colour. */
export function StandingBar({ counts, assessed }: StandingBarProps) {
  const total = totalOf(counts);
  return (
    <div className={styles.standing}>
      {total > 0 && (
        <div className={styles.bar} aria-hidden="true">
          {ORDER.filter((standing) => counts[standing] > 0).map((standing) => (
            <span key={standing} className={styles[standing]} style={{ flexGrow: counts[standing] }} />
          ))}
        </div>
      )}
      <p>{inWords(counts, assessed)}</p>
    </div>
  );
}
