import { lazy, Suspense } from 'react';
import { Announcer } from './announcer.tsx';
import { Answer } from './answer.tsx';
import { Arrival } from './arrival.tsx';
import { Beside } from './beside.tsx';
import { useRoom } from './room.ts';
import type { Room, RoomProps } from './room.ts';
import { TalkStage } from './talk-stage.tsx';
import { TopBar } from './top-bar.tsx';
import { useMedia } from './use-media.ts';
import styles from './talk-room.module.css';

/** Fetched while the talk begins, which needs none of them. */
const TalkDialogs = lazy(async () => ({ default: (await import('./talk-dialogs.tsx')).TalkDialogs }));

/** The room in which a conversation takes place: the stage, the replies, the desk, and the coach where one is wanted. */
export function TalkRoom(props: RoomProps) {
  const room = useRoom(props);
  const { aside, coaching, frame, state, sound, setSound, show } = room;
  const { setting: scenario } = state;
  const wide = useMedia('(min-width: 72rem)');
  const called = scenario.channel === 'phone' || scenario.channel === 'video';
  const beside = coaching !== null || (wide && scenario.cards.length > 0);
  return (
    <main id="main" className={styles.room} data-phase={state.phase} data-beside={beside || undefined}>
      <div className={styles.top}>
        <TopBar
          title={scenario.title}
          onLeave={frame.onLeave}
          sound={called && !aside ? null : sound}
          onSound={setSound}
          onBrief={() => show('brief')}
          onOptions={() => show('options')}
          onPause={state.phase === 'talking' ? () => show('paused') : null}
          onDesk={wide || scenario.cards.length === 0 ? null : () => show('desk')}
        />
        {frame.notice}
      </div>
      {state.phase === 'briefing' ? (
        <Waiting room={room} />
      ) : (
        <Talking room={room} wide={wide} beside={beside} />
      )}
      <Announcer entries={state.scene.entries} from={room.entered} scenario={scenario} />
      <Suspense>
        <TalkDialogs room={room} />
      </Suspense>
    </main>
  );
}

function Waiting({ room }: { readonly room: Room }) {
  const { audio, conversation, frame, arrives, state } = room;
  const { setting } = state;
  const begin = () => {
    audio.unlock();
    if (setting.channel === 'phone') audio.cue('pick-up');
    conversation.begin();
  };
  // Other channels open by themselves; for the instant until then nothing has to be seen.
  if (arrives === null) return null;
  return (
    <div className={styles.arrival}>
      <Arrival scenario={setting} how={arrives} onBegin={begin} onLeave={frame.onLeave} />
    </div>
  );
}

function Talking({
  room,
  wide,
  beside,
}: {
  readonly room: Room;
  readonly wide: boolean;
  readonly beside: boolean;
}) {
  const { cards } = room.state.setting;
  return (
    <>
      <div className={styles.stage}>
        <TalkStage room={room} />
      </div>
      <div className={styles.answer}>
        <Answer room={room} />
      </div>
      {beside && (
        <div className={styles.beside}>
          <Beside room={room} desk={wide && cards.length > 0} />
        </div>
      )}
    </>
  );
}
