import type { Behaviour } from '#base';
import type { Option } from '#dialogue';
import { optionFor } from '../best-option.ts';
import { LABEL_ENDS } from '../labels.ts';
import { BEHAVIOUR_NAMES } from '../names/behaviours.ts';
import type { Decision } from '../score-types.ts';
import type { Solved, Walk } from '../walk.ts';
import { joined, listed, points } from '../wording.ts';
import { spoken, type SpokenLine } from './lesson.ts';
import { ordinalTurn, placed, type Placed } from './places.ts';

/** A line worth keeping. */
export interface WentWell {
  readonly move: number;
  readonly turn: number;
  readonly line: SpokenLine;
  readonly sentence: string;
}

/** A decision where little was right. */
export interface HardMoment {
  readonly move: number;
  readonly turn: number;
  readonly line: SpokenLine;
  /** Every other choice that scored gave up at least so many points. */
  readonly othersLost: number;
  readonly sentence: string;
}

/** The best line of a play: strong where something was at stake, else the one that gave up least. */
export function wentWell(solved: Solved, walk: Walk, decisions: readonly Decision[]): WentWell | null {
  const best = placed(decisions)
    .filter(({ decision }) => decision.hardStop === null)
    .sort((a, b) => worth(b.decision) - worth(a.decision) || a.turn - b.turn)[0];
  const made = best && walk.made[best.decision.move];
  if (!best || !made) return null;
  const option = optionFor(solved, made.before, best.decision.did);
  const line = spoken(made.before, option);
  return { move: made.index, turn: best.turn, line, sentence: praise(best, line, option) };
}

/** A strong line is worth what it avoided, a repair and an only move still more; a weak or an unrated one below zero. */
function worth(decision: Decision): number {
  if (decision.label !== 'strong') return -decision.loss;
  if (decision.handling === null) return -1;
  const stake = Math.max(0, ...othersOf(decision));
  return (
    stake + (decision.marks.includes('repair') ? 200 : 0) + (decision.marks.includes('only-move') ? 100 : 0)
  );
}

function praise({ turn, decision }: Placed, { because }: SpokenLine, option: Option): string {
  const where = ordinalTurn(turn);
  const names = (behaviours: readonly Behaviour[]): string =>
    listed(behaviours.map((behaviour) => `“${BEHAVIOUR_NAMES[behaviour].name}”`));
  if (decision.label !== 'strong') {
    const shown = option.does.length > 0 ? `It did show ${names(option.does)}.` : '';
    return joined([`Of all lines, ${where} gave up least: ${points(decision.loss)}.`, shown]);
  }
  const { taken } = decision;
  const what = taken.length > 0 ? `Keep what ${where} did: ${names(taken)}.` : `Keep the line of ${where}.`;
  return joined([what, because, stakeSentence(decision)]);
}

function stakeSentence(decision: Decision): string {
  const most = Math.max(0, ...othersOf(decision));
  if (decision.marks.includes('repair')) return 'It was also the best way back after a costly turn.';
  return most >= LABEL_ENDS.strong ? `Another choice here would have given up ${points(most)}.` : '';
}

/**
 * The moments in which only one choice was right and it was found. In a play without losses where there was no
 * such moment, the one that came nearest; so that a flawless play, too, says what was hard.
 */
export function hardMoments(solved: Solved, walk: Walk, decisions: readonly Decision[]): HardMoment[] {
  const all = placed(decisions);
  const only = all.filter(({ decision }) => decision.marks.includes('only-move'));
  const flawless = all.every(({ decision }) => decision.label === 'strong');
  const nearest = flawless ? nearestToHard(all) : [];
  return (only.length > 0 ? only : nearest).flatMap((one) => hardMoment(solved, walk, one) ?? []);
}

function nearestToHard(all: readonly Placed[]): Placed[] {
  const margin = ({ decision }: Placed): number => Math.min(...othersOf(decision));
  const real = all.filter(({ decision }) => othersOf(decision).some((loss) => loss >= LABEL_ENDS.strong));
  return [...real].sort((a, b) => margin(b) - margin(a) || a.turn - b.turn).slice(0, 1);
}

function hardMoment(solved: Solved, walk: Walk, { turn, decision }: Placed): HardMoment | null {
  const made = walk.made[decision.move];
  if (!made) return null;
  const othersLost = Math.min(...othersOf(decision));
  const line = spoken(made.before, optionFor(solved, made.before, decision.did));
  return { move: made.index, turn, line, othersLost, sentence: hardSentence(turn, decision, othersLost) };
}

function hardSentence(turn: number, { marks }: Decision, othersLost: number): string {
  const spot = marks.includes('only-move') ? 'A hard spot' : 'The closest call';
  return othersLost >= LABEL_ENDS.strong
    ? `${spot} was ${ordinalTurn(turn)}: every other choice would have given up ${points(othersLost)} or more.`
    : `${spot} was ${ordinalTurn(turn)}: not every choice there was as good.`;
}

const othersOf = ({ options, chosen }: Decision): number[] =>
  options.filter((option) => option.scored && option.id !== chosen).map((option) => option.loss);
