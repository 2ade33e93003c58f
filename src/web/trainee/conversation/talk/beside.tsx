import { CoachPanel } from '../coach/coach-panel.tsx';
import { Desk } from './desk.tsx';
import type { Room } from './room.ts';
import { lastTurn } from './talk-state.ts';
import styles from './beside.module.css';

/** What stands beside the talk: the coach, where one is wanted, and the desk, where there is room. */
export function Beside({ room, desk }: { readonly room: Room; readonly desk: boolean }) {
  const { stage, state, coach, judged } = room;
  const { law } = stage.production;
  const last = lastTurn(state.heard);
  return (
    <aside className={styles.side} aria-label="Beside the talk">
      {coach && (
        <CoachPanel
          law={law}
          mood={state.scene.mood}
          before={state.before.mood}
          stance={state.heard.stance}
          told={state.scene.entries.filter(({ move }) => move === last)}
          judgement={judged.get(last) ?? null}
        />
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
