import styles from './shell.module.css';

/** The first thing a keyboard meets: past everything that every page repeats. Each page has a main part "main". */
export const SkipLink = () => (
  <a href="#main" className={styles.skip}>
    Skip to content
  </a>
);
