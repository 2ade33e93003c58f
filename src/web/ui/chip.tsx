import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './chip.module.css';

export interface ChipProps {
  /** The verdicts are for results only. */
  readonly tone?: 'plain' | 'accent' | 'good' | 'warn' | 'bad' | 'over-picture';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A word or two about the thing beside it. It cannot be pressed. */
export function Chip({ tone = 'plain', icon, children }: ChipProps) {
  return (
    <span className={classes(styles.chip, styles[tone])}>
      {icon}
      {children}
    </span>
  );
}
