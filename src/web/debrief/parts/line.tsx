import type { Range, TranscriptLine } from '#report';
import { classes } from '../../ui/index.ts';
import styles from './lines.module.css';
import { Marked } from './marked.tsx';

export interface LineProps {
  readonly line: Pick<TranscriptLine, 'by' | 'name' | 'text'>;
  /** The customer's name. */
  readonly name: string;
  /** Name of the person who played; left out or null where that is who reads. */
  readonly person?: string | null;
  readonly ranges?: readonly Range[];
  readonly id?: string;
  /** A stronger line is shown in another tone than what was said. */
  readonly look?: 'said' | 'stronger';
  readonly small?: boolean;
}

/** One line of a conversation: a bubble for what is said, a note for what is shown or passes. */
export function Line({ line, name, person = null, ranges = [], ...rest }: LineProps) {
  const { id, look = 'said', small = false } = rest;
  const { by, text } = line;
  const words = <Marked text={text} ranges={ranges} />;
  const place = id === undefined ? {} : { id, tabIndex: -1 };
  if (by !== 'customer' && by !== 'trainee' && by !== 'other') {
    return (
      <p className={styles.note} {...place}>
        {words}
      </p>
    );
  }
  return (
    <p className={classes(styles.bubble, styles[by], styles[look], small && styles.small)} {...place}>
      <span className={classes(by !== 'other' && 'visually-hidden', styles.speaker)}>
        {by === 'trainee' ? (person ?? 'You') : (line.name ?? name)}:{' '}
      </span>
      {words}
    </p>
  );
}
