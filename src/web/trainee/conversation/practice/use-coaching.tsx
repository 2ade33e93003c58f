import { useSelector } from '@xstate/react';
import { useMemo, useSyncExternalStore } from 'react';
import { replay } from '#dialogue';
import type { Play, Stage } from '#dialogue';
import type { CoachPanelProps } from '../coach/coach-panel.tsx';
import type { Judgement } from '../coach/judge.ts';
import { useCoach } from '../coach/use-coach.ts';
import type { Coached } from '../coach/use-coach.ts';
import type { Scene } from '../live/scene.ts';
import { HintText } from './hint-text.tsx';
import type { Hint } from '../talk/reply-dock.tsx';
import type { Talk } from './use-talk.ts';

/** All that a coach shows in the room at this instant. */
export interface Coaching {
  /** What may already be said of a move, by its place in the log. */
  readonly judged: ReadonlyMap<number, Judgement>;
  /** The words to mark in the customer's latest lines, or null. */
  readonly cue: string | null;
  readonly hint: Hint | null;
  readonly panel: CoachPanelProps;
}

/** Place in the log of the last move that took a turn; −1 before the first. */
const lastTurn = (play: Play): number => play.moves.findLastIndex((move) => move.do !== 'open');

/** The coach beside a play of this page. It never speaks of what is not yet heard. */
export function useCoaching({ stage, session }: Talk): Coaching {
  const { actor, performer } = session;
  const play = useSelector(actor, ({ context }) => context.play);
  const scene = useSyncExternalStore(performer.subscribe, performer.scene);
  const coach = useCoach(stage, play);
  const earlier = useMemo(() => beforeLastTurn(stage, play), [stage, play]);
  const earliest = useMemo(() => beforeLastTurn(stage, earlier), [stage, earlier]);
  // The mood of the stage turns when the customer is heard; until then the coach keeps quiet about this turn.
  const told = scene.mood === play.mood || scene.now === null;
  const turn = told ? { heard: play, before: earlier } : { heard: earlier, before: earliest };
  const judged = new Map([...coach.judgements].filter(([move]) => move <= lastTurn(turn.heard)));
  return {
    judged,
    cue: coach.hinted ? (stage.beats.get(play.beat)?.beat.cue ?? null) : null,
    hint: hintOf(stage, play, coach),
    panel: panelOf(stage, scene, { ...turn, judged }),
  };
}

interface Turn {
  /** The play as far as the customer has been heard. */
  readonly heard: Play;
  /** The play before the turn that was heard last. */
  readonly before: Play;
  readonly judged: Coaching['judged'];
}

function panelOf({ production }: Stage, scene: Scene, { heard, before, judged }: Turn): CoachPanelProps {
  const last = lastTurn(heard);
  return {
    law: production.law,
    mood: scene.mood,
    before: before.mood,
    stance: heard.stance,
    told: scene.entries.filter(({ move }) => move === last),
    judgement: judged.get(last) ?? null,
  };
}

function hintOf(stage: Stage, play: Play, { hinted, askHint, rule }: Coached): Hint | null {
  const beat = stage.beats.get(play.beat)?.beat;
  return beat ? { asked: hinted, ask: askHint, text: <HintText beat={beat} rule={rule} /> } : null;
}

function beforeLastTurn(stage: Stage, play: Play): Play {
  const { hash, scenario } = stage.production;
  const moves = play.moves.slice(0, Math.max(0, lastTurn(play)));
  const earlier = replay(stage, { scenario: scenario.id, hash, seed: play.seed, moves });
  return earlier.ok ? earlier.value : play;
}
