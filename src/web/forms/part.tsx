import { useId } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { classes } from '../ui/index.ts';
import styles from './part.module.css';

export interface PartProps {
  readonly title: string;
  /** Said below the title, for what needs a word before it is touched. */
  readonly about?: ReactNode;
  readonly children: ReactNode;
}

/** One matter of a page where things are set: its name on the left, its controls on the right. */
export function Part({ title, about, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {about && <p className={styles.about}>{about}</p>}
      </div>
      <div className={styles.controls}>{children}</div>
    </section>
  );
}

export interface Tab {
  readonly to: string;
  readonly label: string;
}

/** Pages that belong together, as links: each has its own address. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const [path] = useLocation();
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map(({ to, label: words }) => (
        <Link
          key={to}
          to={to}
          className={classes(styles.tab, path === to && styles.here)}
          aria-current={path === to ? 'page' : undefined}
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}
