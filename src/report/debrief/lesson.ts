import type { Behaviour, Counterfeit } from '#base';
import { optionText, step, toLog } from '#dialogue';
import type { Option, Play, PlayLog } from '#dialogue';
import { bestMoveAt, optionFor, type BestMove } from '../best-option.ts';
import type { Label, Mark } from '../labels.ts';
import { BEHAVIOUR_NAMES } from '../names/behaviours.ts';
import { COUNTERFEIT_NAMES } from '../names/counterfeits.ts';
import { HARD_STOP_NAMES, LABEL_NAMES } from '../names/moves.ts';
import type { Decision } from '../score-types.ts';
import type { Made, Solved, Walk } from '../walk.ts';
import { asSentence, duration, joined, listed, points } from '../wording.ts';
import { findWords, type Range } from './cue.ts';
import { ordinalTurn, type Placed } from './places.ts';
import { linesOf, type TranscriptLine } from './transcript.ts';
import { whatItDid, type WhatItDid } from './what-it-did.ts';

/** A line that was or could have been said, as it is shown. */
export interface SpokenLine {
  readonly option: string;
  readonly kind: Option['kind'];
  /** The words; for a silence or a hold without words, what is done. */
  readonly text: string;
  readonly because: string;
}

/** The customer's words that a decision answered. */
export interface Heard {
  readonly line: TranscriptLine;
  /** Where the deciding words stand in it; null in the lines that do not hold them. */
  readonly cue: Range | null;
}

/** One decision worth a second look: from what was heard to what would have followed. */
export interface Lesson {
  readonly move: number;
  readonly turn: number;
  readonly beat: string;
  readonly label: Label;
  readonly marks: readonly Mark[];
  readonly loss: number;
  /** Everything that was heard since the move before. */
  readonly heard: readonly Heard[];
  readonly yours: SpokenLine;
  readonly counterfeit: Counterfeit | null;
  readonly did: WhatItDid;
  readonly stronger: SpokenLine & {
    readonly behaviours: readonly Behaviour[];
    /** The rule behind it in at most twelve words. */
    readonly rule: string;
    /** Titles of the cards that had to be opened for it. */
    readonly cards: readonly string[];
  };
  /** Two turns of what would have followed, the stronger line first. */
  readonly wouldHave: readonly TranscriptLine[];
  /** The play up to the decision: replaying it leads to where it can be tried again. */
  readonly tryFrom: PlayLog;
  readonly sentence: string;
}

/** Turns of the better way that a lesson shows. */
const TURNS_SHOWN = 2;

/**
 * Makes the lesson of one decision. Null only where nothing better could have been done; a line that nobody may
 * cross is never held up as better, even where a play that is spoilt already could lose nothing more by it.
 */
export function lessonOf(solved: Solved, walk: Walk, { turn, decision }: Placed): Lesson | null {
  const made = walk.made[decision.move];
  if (!made) return null;
  const best = bestMoveAt(solved, made.before);
  if (!best || best.option.hardStop !== null) return null;
  if (best.option.id === decision.chosen && best.cards.length === 0) return null;
  return {
    move: decision.move,
    turn,
    beat: decision.beat,
    label: decision.label,
    marks: decision.marks,
    loss: decision.loss,
    heard: heardBefore(solved, walk, made),
    yours: spoken(made.before, optionFor(solved, made.before, decision.did)),
    counterfeit: decision.counterfeit,
    did: whatItDid(solved.stage, made),
    stronger: strongerLine(solved, best),
    wouldHave: followUp(solved, best),
    tryFrom: toLog(solved.stage, made.before),
    sentence: lossSentence(turn, decision),
  };
}

function lossSentence(turn: number, { loss, label, counterfeit, marks, hardStop }: Decision): string {
  const cost = `${asSentence(ordinalTurn(turn)).replace(/[.]$/, '')} gave up ${points(loss)} (${LABEL_NAMES[label].name.toLowerCase()}).`;
  const line =
    hardStop === null
      ? ''
      : `It crossed a line that no talk may cross: ${HARD_STOP_NAMES[hardStop].name.toLowerCase()}.`;
  const door = marks.includes('missed-opening') ? 'The customer had just opened a door.' : '';
  return joined([cost, line, door, counterfeit === null ? '' : counterfeitSentence(counterfeit)]);
}

function counterfeitSentence(counterfeit: Counterfeit): string {
  const { name, means } = COUNTERFEIT_NAMES[counterfeit];
  return `Such a line has a name, “${name}”: ${means.charAt(0).toLowerCase()}${means.slice(1)}`;
}

/** The lines since the last turn, with the cue of the beat wherever it stands. */
function heardBefore({ stage }: Solved, walk: Walk, { index, before }: Made): Heard[] {
  const earlier = walk.made.slice(0, index);
  const lastTurn = earlier.findLastIndex((one) => one.move.do !== 'open');
  const steps = [
    lastTurn < 0 ? walk.opening : earlier[lastTurn]?.after,
    ...earlier.slice(lastTurn + 1).map((one) => one.after),
  ];
  const cue = stage.beats.get(before.beat)?.beat.cue ?? '';
  return steps
    .flatMap((made) => linesOf(stage.production.scenario, made?.effects ?? []))
    .filter((line) => line.by !== 'trainee')
    .map((line) => ({
      line,
      cue: line.by === 'desk' || line.by === 'time' ? null : findWords(line.text, cue),
    }));
}

/** An option as a line that is shown. */
export function spoken(play: Play, option: Option): SpokenLine {
  return {
    option: option.id,
    kind: option.kind,
    text: optionText(play.seed, option) || wordless(option),
    because: asSentence(option.because) || NO_REASON[option.kind],
  };
}

/** For options that the author did not write, or wrote no reason for. */
const NO_REASON: Readonly<Record<Option['kind'], string>> = {
  reply: 'The author of this line gave no reason for it.',
  silence: 'Nothing was said, and the customer made of it what they wanted.',
  hold: 'The customer was asked to wait.',
};

function wordless({ kind, seconds }: Option): string {
  const span = seconds > 0 ? ` for ${duration(seconds)}` : '';
  return kind === 'hold' ? `You ask them to hold${span}.` : `You stay silent${span}.`;
}

function strongerLine({ stage }: Solved, { option, cards, at }: BestMove): Lesson['stronger'] {
  return {
    ...spoken(at, option),
    behaviours: option.does,
    rule: ruleOf(option),
    cards: cards.map((id) => stage.cards.get(id)?.title || id),
  };
}

/** The author's rule; else what the line does, by the names of its behaviours. */
function ruleOf({ rule, does, kind }: Option): string {
  if (rule) return asSentence(rule);
  const names = does.map((behaviour) => BEHAVIOUR_NAMES[behaviour].name);
  if (names.length > 0)
    return asSentence(listed(names.map((name, place) => (place === 0 ? name : name.toLowerCase()))));
  return kind === 'silence' ? 'Let the silence work.' : 'Do the next thing that helps.';
}

/** Plays the better way on the real kernel, as far as a lesson shows it. */
function followUp(solved: Solved, { at, move }: BestMove): TranscriptLine[] {
  const lines: TranscriptLine[] = [];
  let play = at;
  let next: BestMove['move'] | null = move;
  for (let turn = 0; turn < TURNS_SHOWN && next; turn++) {
    const made = step(solved.stage, play, next);
    if (!made.ok) throw new Error(`The solution plays what is not possible: ${made.error.message}`);
    lines.push(...linesOf(solved.stage.production.scenario, made.value.effects));
    const following = bestMoveAt(solved, made.value.play);
    play = following?.at ?? made.value.play;
    next = following?.move ?? null;
  }
  return lines;
}
