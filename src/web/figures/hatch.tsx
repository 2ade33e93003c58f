import styles from './figures.module.css';

/** Stripes by which a surface is told from a plain one without colour; fill with `url(#id)`. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" className={styles.ground} />
      <rect width="3" height="6" className={styles.stripe} />
    </pattern>
  );
}
