import type { Judgement } from '../coach/judge.ts';
import { CallControls } from './call-controls.tsx';
import type { Room } from './room.ts';
import { Stage } from './stage.tsx';

const NOTHING_SAID: ReadonlyMap<number, Judgement> = new Map();

/** The conversation itself, in the look of its channel. */
export function TalkStage({ room }: { readonly room: Room }) {
  const { conversation, state, coaching, frame, sound, setSound, still, lasted } = room;
  const { phase, setting: scenario, seed, scene } = state;
  const called = scenario.channel === 'phone' || scenario.channel === 'video';
  const hold = state.canHold ? () => conversation.make({ do: 'hold' }) : null;
  return (
    <Stage
      scenario={scenario}
      seed={seed}
      scene={scene}
      coached={coaching !== null}
      judgements={coaching?.judged ?? NOTHING_SAID}
      cue={coaching?.cue ?? null}
      still={still}
      ended={phase === 'over'}
      lasted={lasted}
      onTryFrom={phase === 'over' ? frame.onTryFrom : null}
      controls={
        called && phase !== 'over' ? <CallControls onHold={hold} sound={sound} onSound={setSound} /> : null
      }
    />
  );
}
