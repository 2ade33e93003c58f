import type { ReactNode } from 'react';
import styles from './section.module.css';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** What one is looking at, in a sentence. */
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the report, with a heading that the list of parts leads to. */
export function Section({ id, title, intro, children }: SectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {intro && <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}
