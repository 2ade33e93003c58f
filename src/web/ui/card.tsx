import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './card.module.css';

export interface CardProps {
  readonly as?: 'div' | 'section' | 'article' | 'li';
  /** Sunk cards hold what is secondary on the page. */
  readonly look?: 'raised' | 'flat' | 'sunk';
  readonly padding?: 'none' | 'm' | 'l';
  /** Id of the heading that names it, where the card is a section of the page. */
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

/** A surface that keeps together what belongs together. */
export function Card({ as: Tag = 'div', look = 'flat', padding = 'm', labelledBy, children }: CardProps) {
  return (
    <Tag
      className={classes(styles.card, styles[look], styles[`padding-${padding}`])}
      aria-labelledby={labelledBy}
    >
      {children}
    </Tag>
  );
}
