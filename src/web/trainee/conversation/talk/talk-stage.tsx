import { CallControls } from './call-controls.tsx';
import type { Room } from './room.ts';
import { Stage } from './stage.tsx';

/** The conversation itself, in the look of its channel. */
export function TalkStage({ room }: { readonly room: Room }) {
  const { stage, session, state, coach, judged, sound, setSound, still, lasted, tryFrom } = room;
  const { scenario } = stage.production;
  const { phase, play, scene } = state;
  const called = scenario.channel === 'phone' || scenario.channel === 'video';
  const hold = state.canHold ? () => session.make({ do: 'hold' }) : null;
  return (
    <Stage
      scenario={scenario}
      seed={play.seed}
      scene={scene}
      coached={coach !== null}
      judgements={judged}
      cue={coach?.hinted ? (stage.beats.get(play.beat)?.beat.cue ?? null) : null}
      still={still}
      ended={phase === 'over'}
      lasted={lasted}
      onTryFrom={phase === 'over' ? tryFrom : null}
      controls={
        called && phase !== 'over' ? <CallControls onHold={hold} sound={sound} onSound={setSound} /> : null
      }
    />
  );
}
