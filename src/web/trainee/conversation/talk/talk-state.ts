import { useSelector } from '@xstate/react';
import { useMemo, useSyncExternalStore } from 'react';
import type { SnapshotFrom } from 'xstate';
import { optionsAt, patienceOf, replay, shownReplies } from '#dialogue';
import type { Option, Play, sessionMachine, Stage } from '#dialogue';
import type { EndEntry } from '../live/entry.ts';
import type { LiveSession } from '../live/live-session.ts';
import type { Scene } from '../live/scene.ts';

export type Phase = 'briefing' | 'talking' | 'paused' | 'over';

/** A conversation as a page shows it. All of it is derived; nothing here decides anything. */
export interface TalkState {
  readonly phase: Phase;
  readonly scene: Scene;
  readonly play: Play;
  /** The play as far as the customer has been heard: what a coach may speak about. */
  readonly heard: Play;
  /** The play before the turn that was heard last. */
  readonly before: Play;
  /** Empty while it is not the trainee's turn. */
  readonly replies: readonly Option[];
  readonly canHold: boolean;
  /** Milliseconds of patience that began to run; null while none runs. */
  readonly patience: number | null;
  /** The ending, once it has been told. */
  readonly end: EndEntry | null;
}

/** Place in the log of the last move that took a turn; −1 before the first. */
export const lastTurn = (play: Play): number => play.moves.findLastIndex((move) => move.do !== 'open');

const NONE: readonly Option[] = [];

type Snapshot = SnapshotFrom<typeof sessionMachine>;

export function useTalkState(stage: Stage, { actor, performer }: LiveSession): TalkState {
  const snapshot = useSelector(actor, (now) => now);
  const scene = useSyncExternalStore(performer.subscribe, performer.scene);
  const { play } = snapshot.context;
  const earlier = useMemo(() => beforeLastTurn(stage, play), [stage, play]);
  const earliest = useMemo(() => beforeLastTurn(stage, earlier), [stage, earlier]);
  // The mood of the stage turns when the customer is heard; until then the coach keeps quiet about this turn.
  const told = scene.mood === play.mood || scene.now === null;
  const phase = phaseOf(snapshot);
  const open = isOpen(snapshot, scene);
  return {
    phase,
    scene,
    play,
    heard: told ? play : earlier,
    before: told ? earlier : earliest,
    replies: open ? shownReplies(stage, play) : NONE,
    canHold: open && optionsAt(stage, play).some(({ kind }) => kind === 'hold'),
    patience: snapshot.matches({ talking: { patience: 'running' } }) ? patienceOf(snapshot.context) : null,
    end: phase === 'over' ? endOf(scene) : null,
  };
}

function phaseOf(snapshot: Snapshot): Phase {
  if (snapshot.matches('wrapUp') || snapshot.matches('ended')) return 'over';
  if (snapshot.matches('paused')) return 'paused';
  return snapshot.matches('talking') ? 'talking' : 'briefing';
}

/** Whether the trainee may answer: it is their turn, or all is said and they are still reading. */
function isOpen(snapshot: Snapshot, scene: Scene): boolean {
  if (snapshot.context.play.ending !== null) return false;
  const awaits = snapshot.matches({ talking: { floor: 'awaitingReply' } });
  return awaits || (scene.reading && snapshot.matches('talking'));
}

const endOf = ({ entries }: Scene): EndEntry | null =>
  entries.findLast((entry) => entry.kind === 'end') ?? null;

function beforeLastTurn(stage: Stage, play: Play): Play {
  const { hash, scenario } = stage.production;
  const moves = play.moves.slice(0, Math.max(0, lastTurn(play)));
  const earlier = replay(stage, { scenario: scenario.id, hash, seed: play.seed, moves });
  return earlier.ok ? earlier.value : play;
}
