import { classes } from '../ui/index.ts';
import { DIFFICULTIES, DIFFICULTY_NAMES } from './names.ts';
import type { Difficulty as Level } from './names.ts';
import styles from './difficulty.module.css';

/** Three dots and the word for them. */
export function Difficulty({ level }: { readonly level: Level }) {
  return (
    <span className={styles.difficulty}>
      <span className={styles.dots} aria-hidden="true">
        {DIFFICULTIES.map((step) => (
          <i key={step} className={classes(step <= level && styles.on)} />
        ))}
      </span>
      <span className="visually-hidden">Difficulty: </span>
      {DIFFICULTY_NAMES[level]}
    </span>
  );
}
