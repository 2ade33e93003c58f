import type { Band } from '#protocol';
import { EVIDENCE } from './figure-words.ts';
import styles from './figures.module.css';

/** Where a band lies and how much it rests on; in a narrow column the latter is only said, since the stretch shows it. */
export function BandLabel({ band, trust }: Pick<Band, 'band' | 'trust'>) {
  if (!band) return <span className={styles.label}>{EVIDENCE[trust]}</span>;
  return (
    <span className={styles.label}>
      {band.low} to {band.high}
      <span className={styles.evidence}>, {EVIDENCE[trust]}</span>
    </span>
  );
}
