import styles from './patience-ring.module.css';

/** How long the customer still waits, as a ring that empties. Starts anew whenever it is drawn with another key. */
export function PatienceRing({ milliseconds }: { readonly milliseconds: number }) {
  return (
    <span className={styles.patience}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="9" className={styles.track} />
        <circle
          cx="12"
          cy="12"
          r="9"
          pathLength="100"
          className={styles.left}
          style={{ animationDuration: `${milliseconds}ms` }}
        />
      </svg>
      Their patience
    </span>
  );
}
