import styles from './progress.module.css';

export interface ProgressProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** How the state is said, e.g. "3 of 12 played". Shown beside the label. */
  readonly says: string;
}

/** How far something has come. */
export function Progress({ label, value, max, says }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span>{label}</span>
        <span className={styles.says}>{says}</span>
      </div>
      <progress
        className={styles.track}
        aria-label={label}
        aria-valuetext={says}
        max={max > 0 ? max : 1}
        value={Math.min(value, max)}
      />
    </div>
  );
}
