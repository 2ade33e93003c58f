import type { ReactNode, Ref } from 'react';
import { Link } from 'wouter';
import { classes } from './classes.ts';
import styles from './rows.module.css';

export interface RowsProps {
  /** For whoever moves the focus to a row. */
  readonly list?: Ref<HTMLUListElement>;
  readonly children: ReactNode;
}

/** A calm, dense list: one surface, a hairline between its rows. */
export function Rows({ list, children }: RowsProps) {
  return (
    <ul ref={list} className={styles.rows}>
      {children}
    </ul>
  );
}

export interface RowProps {
  /** Where the whole row leads; left out, it leads nowhere. */
  readonly to?: string;
  readonly icon?: ReactNode;
  readonly title: ReactNode;
  readonly about?: ReactNode;
  /** Chips: on a phone they stand under the words. */
  readonly marks?: ReactNode;
  /** What is compared from row to row, at the right end. */
  readonly figure?: ReactNode;
  /** It waits for whoever reads it. */
  readonly waits?: boolean;
}

export function Row({ to, icon, title, about, marks, figure, waits = false }: RowProps) {
  const parts = (
    <>
      {icon && <span className={styles.icon}>{icon}</span>}
      <span className={styles.words}>
        <b>{title}</b>
        {about && <span className={styles.about}>{about}</span>}
      </span>
      {marks && <span className={styles.marks}>{marks}</span>}
      {figure && <span className={styles.figure}>{figure}</span>}
    </>
  );
  return (
    <li className={classes(styles.row, waits && styles.waits)}>
      {to === undefined ? (
        <div className={styles.line}>{parts}</div>
      ) : (
        <Link to={to} className={styles.line}>
          {parts}
        </Link>
      )}
    </li>
  );
}
