import type { ReactNode } from 'react';
import type { ReviewBy } from '#protocol';
import { useMe } from '../../api/index.ts';
import { agoOf } from '../../words/index.ts';
import { classes } from '../../ui/index.ts';
import styles from './notes.module.css';

export interface SaidProps {
  readonly by: ReviewBy;
  readonly at: string;
  /** Null once it was erased. */
  readonly text: string | null;
  /** What it is, where that is not plain from its place. */
  readonly what?: ReactNode;
  /** Stands before the words. */
  readonly lead?: string | null;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** Something that a person said, with who and when. */
export function Said({ by, at, text, what, lead, children }: SaidProps) {
  const name = useNameOf(by);
  return (
    <div className={styles.said}>
      <p className={styles.who}>
        <b>{name}</b>
        {by.role === 'manager' && <span>Manager</span>}
        {what}
        <time dateTime={at} title={new Date(at).toLocaleString()}>
          {agoOf(at)}
        </time>
      </p>
      {lead && <p className={styles.lead}>{lead}</p>}
      {text === null ? (
        <p className={classes(styles.words, styles.gone)}>These words were erased.</p>
      ) : (
        <p className={styles.words}>{text}</p>
      )}
      {children}
    </div>
  );
}

/** What somebody is called on a page that they or others read. */
export function useNameOf({ id, name }: ReviewBy): string {
  const { person } = useMe();
  if (person?.id === id) return 'You';
  return name ?? 'Somebody who has left';
}
