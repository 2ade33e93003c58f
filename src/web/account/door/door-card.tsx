import type { ReactNode } from 'react';
import { PageTitle } from '../../ui/index.ts';
import { DoorScene } from './door-scene.tsx';
import styles from './door.module.css';

export interface DoorCardProps {
  readonly title: string;
  /** What this page is for, in a sentence or two. */
  readonly lead?: ReactNode;
  /** Beside the form, where there is room: what comes next. A picture of what waits within where it is left out. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A page on the way in: one thing to do, and beside it why. */
export function DoorCard({ title, lead, beside, children }: DoorCardProps) {
  return (
    <div className={styles.card}>
      <div className={styles.form}>
        <PageTitle title={title} className={styles.title} />
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
      </div>
      <aside className={styles.beside}>{beside ?? <DoorScene />}</aside>
    </div>
  );
}
