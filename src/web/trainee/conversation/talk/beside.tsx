import { lazy, Suspense } from 'react';
import { Desk } from './desk.tsx';
import type { Room } from './room.ts';
import styles from './beside.module.css';

const CoachPanel = lazy(async () => ({
  default: (await import('../coach/coach-panel.tsx')).CoachPanel,
}));

/** What stands beside the talk: the coach, where one is wanted, and the desk, where there is room. */
export function Beside({ room, desk }: { readonly room: Room; readonly desk: boolean }) {
  const { coaching, show, close } = room;
  /** Nobody should lose patience over somebody who reads. */
  const onReading = (reading: boolean) => (reading ? show('guide') : close());
  return (
    <aside className={styles.side} aria-label="Beside the talk">
      {coaching && (
        <Suspense>
          <CoachPanel {...coaching.panel} onReading={onReading} />
        </Suspense>
      )}
      {desk && (
        <section className={styles.desk} aria-labelledby="desk">
          <h2 id="desk">Your desk</h2>
          <Desk {...room.desk} />
        </section>
      )}
    </aside>
  );
}
