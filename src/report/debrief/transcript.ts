import { sceneText } from '#dialogue';
import type { Effect, Mood, Move, Scenario, Stage, Step } from '#dialogue';
import type { Label, Mark } from '../labels.ts';
import type { Decision } from '../score-types.ts';
import type { Walk } from '../walk.ts';
import { asSentence, duration } from '../wording.ts';

/** One line of a transcript. What the desk shows and what time passes are lines too. */
export interface TranscriptLine {
  readonly by: 'customer' | 'narrator' | 'trainee' | 'other' | 'desk' | 'time';
  /** Who says it, where that is neither customer nor trainee. */
  readonly name?: string;
  /** Id of the scenario's line, for recordings and translations; null for the desk and the clock. */
  readonly line: string | null;
  readonly text: string;
}

/** A stance of the customer, with the words that the law has for it. */
export interface StanceShown {
  readonly id: string;
  readonly label: string;
}

/** One move and everything that followed it until the next. The first turn is the customer's opening. */
export interface TranscriptTurn {
  /** Place of the move in the log; null for the opening. */
  readonly move: number | null;
  readonly did: Move | null;
  readonly lines: readonly TranscriptLine[];
  /** As it stood after the turn. */
  readonly mood: Mood;
  readonly stance: StanceShown;
  /** Signature behaviours that showed, in the law's words. */
  readonly signatures: readonly string[];
  /** Null for the opening and for a card. */
  readonly label: Label | null;
  readonly marks: readonly Mark[];
  readonly loss: number;
  /** Simulated seconds since the start. */
  readonly clock: number;
}

/** The whole conversation, with labels and with the mood after every turn. */
export function transcriptOf(stage: Stage, walk: Walk, decisions: readonly Decision[]): TranscriptTurn[] {
  const opening = turnOf(stage, walk.opening, null);
  const turns = walk.made.map(({ index, move, after }) => {
    const decision = decisions.find((one) => one.move === index);
    const turn = turnOf(stage, after, decision ?? null);
    return { ...turn, move: index, did: move };
  });
  return [{ ...opening, move: null, did: null }, ...turns];
}

function turnOf(
  stage: Stage,
  { play, effects }: Step,
  decision: Decision | null,
): Omit<TranscriptTurn, 'move' | 'did'> {
  return {
    lines: linesOf(stage.production.scenario, effects),
    mood: play.mood,
    stance: stanceShown(stage, play.stance),
    signatures: signaturesOf(stage, effects),
    label: decision?.label ?? null,
    marks: decision?.marks ?? [],
    loss: decision?.loss ?? 0,
    clock: play.clock,
  };
}

/** A stance's label; its id where the law has no words for it. */
export function stanceShown({ production }: Stage, id: string): StanceShown {
  return { id, label: production.law.stances[id]?.label || id };
}

/** The law's words for the signature behaviours among some effects. */
export function signaturesOf({ production }: Stage, effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) =>
    effect.type === 'signature' ? asSentence(production.law.signatures[effect.name] ?? effect.name) : [],
  );
}

/** What was heard, shown and waited for, in its order. */
export function linesOf(scenario: Scenario, effects: readonly Effect[]): TranscriptLine[] {
  return effects.flatMap((effect) => lineOf(scenario, effect) ?? []);
}

function lineOf(scenario: Scenario, effect: Effect): TranscriptLine | null {
  switch (effect.type) {
    case 'say':
      return {
        by: effect.by,
        ...(effect.name === undefined ? {} : { name: effect.name }),
        line: effect.line,
        text: effect.text,
      };
    case 'scene':
      return { by: 'narrator', line: null, text: sceneText(effect.with, scenario.customer.name) };
    case 'wait':
      return { by: 'time', line: null, text: WAITS[effect.why](effect.seconds) };
    case 'open':
      return { by: 'desk', line: null, text: `Opened: ${titleOf(scenario, effect.card)}` };
    case 'learn':
      return { by: 'desk', line: null, text: `Now known: ${factOf(scenario, effect.fact)}` };
    case 'signature':
    case 'end':
      return null;
  }
}

/** From here on, silence is not a pause in a talk but time that passes. */
const AN_HOUR = 3600;

const WAITS = {
  silence: (seconds: number) =>
    seconds < AN_HOUR ? `Nothing is said for ${duration(seconds)}.` : `No word for ${duration(seconds)}.`,
  hold: (seconds: number) => `The customer is on hold for ${duration(seconds)}.`,
  delay: (seconds: number) => `${duration(seconds)} later.`,
} as const;

const titleOf = ({ cards }: Scenario, id: string): string =>
  cards.find((card) => card.id === id)?.title || id;

const factOf = ({ facts }: Scenario, id: string): string => facts.find((fact) => fact.id === id)?.text || id;
