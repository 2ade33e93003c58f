import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { classes } from './classes.ts';
import styles from './back-link.module.css';

export interface BackLinkProps {
  readonly to: string;
  /** Small above an eyebrow, strong where it stands alone above the page. */
  readonly look?: 'small' | 'strong';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The way back to the page above this one; it stands before the title and is not printed. */
export function BackLink({ to, look, className, children }: BackLinkProps) {
  return (
    <Link to={to} className={classes(styles.back, look && styles[look], className)}>
      <ArrowLeft aria-hidden="true" /> {children}
    </Link>
  );
}
