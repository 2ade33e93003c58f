import type { Me } from '#protocol';
import { classes } from '../ui/index.ts';
import styles from './shell.module.css';

/** Whoever is signed in, as the header shows them. */
export function PersonSign({ name }: Pick<NonNullable<Me['person']>, 'name'>) {
  return (
    <>
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      <span className={classes(styles.initial, styles.whole)} aria-hidden="true">
        {initialOf(name)}
      </span>
    </>
  );
}

/** The first sign of the name, whole even where it takes several code units. */
const initialOf = (name: string): string => [...name.trim()][0]?.toLocaleUpperCase() ?? '';
