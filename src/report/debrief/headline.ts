import type { EndingClass } from '#base';
import { utilityOf } from '#dialogue';
import type { Ending, Timing } from '#dialogue';
import { HARD_STOP_NAMES } from '../names/moves.ts';
import type { OutcomeBand } from '../outcome.ts';
import type { Score } from '../score-types.ts';
import { asSentence, counted, figure, joined, points } from '../wording.ts';
import { largestDrop, ordinalTurn } from './places.ts';
import type { Voice } from './voice.ts';

/** What happened, in words, before any figure is explained. */
export interface Headline {
  readonly title: string;
  readonly class: EndingClass;
  readonly band: OutcomeBand;
  /** A line that was crossed for good stands before everything else; null when there was none. */
  readonly hardStop: string | null;
  /** What became of the customer, of the company, and of the person who played. */
  readonly customer: string;
  readonly company: string;
  readonly you: string;
  /** The result in one or two sentences. */
  readonly sentence: string;
}

/** The first thing that is read. */
export function headlineOf(ending: Ending, score: Score, voice: Voice): Headline {
  const standIn = STAND_INS[ending.class];
  return {
    title: ending.title,
    class: ending.class,
    band: score.outcome.band,
    hardStop: score.hardStop === null ? null : hardStopSentence(score.hardStop),
    customer: asSentence(ending.customer) || standIn.customer,
    company: asSentence(ending.company) || standIn.company,
    you: asSentence(ending.you) || standIn.you.replace(/^You\b/, voice.They),
    sentence: joined([timingSentence(ending), resultSentence(score, voice), scarSentence(ending, score)]),
  };
}

function hardStopSentence(hardStop: NonNullable<Score['hardStop']>): string {
  const { name, means } = HARD_STOP_NAMES[hardStop];
  return `First of all, ${name.toLowerCase()}: ${means.charAt(0).toLowerCase()}${means.slice(1)} From that line on, no ending counts more than 30 points.`;
}

/** "You kept 74 of 92 possible points", and where the rest went. */
function resultSentence({ outcome, decisions }: Score, { They, own, them }: Voice): string {
  const kept = `${They} kept ${figure(Math.round(outcome.points))} of ${counted(Math.round(outcome.possible), 'possible point')}.`;
  const costly = decisions.filter((decision) => decision.label !== 'strong');
  const worst = largestDrop(decisions);
  if (costly.length === 0)
    return joined([kept, `Every line was as good as anything that was open to ${them}.`]);
  if (!worst) return joined([kept, 'No single line gave much away.']);
  const share = `${points(worst.decision.loss)} of the gap come from ${ordinalTurn(worst.turn, own)}`;
  const rest = costly.length - 1;
  return joined([kept, rest === 0 ? `${share}.` : `${share}, the rest from ${counted(rest, 'other turn')}.`]);
}

const TIMING_SENTENCES: Readonly<Record<Timing, string>> = {
  'too-early': 'The decision about this customer came too early.',
  'too-late': 'The decision about this customer came too late.',
};

const timingSentence = ({ timing }: Ending): string => (timing ? TIMING_SENTENCES[timing] : '');

/** Scars that are large enough to be worth a word. */
const SCARS_NAMED = 8;

/** An ending can hide what the way to it cost. */
function scarSentence(ending: Ending, { outcome, hardStop }: Score): string {
  const scars = utilityOf(ending.utility, hardStop) - outcome.kept;
  if (scars < SCARS_NAMED) return '';
  const sentence = `the way there left scars of ${points(scars)}`;
  return ending.class === 'solved' ? `The ending is a good one; ${sentence}.` : asSentence(sentence);
}

/** For endings whose author left the three sentences out: true of every ending of the class. */
const STAND_INS: Readonly<Record<EndingClass, { customer: string; company: string; you: string }>> = {
  solved: {
    customer: 'The customer leaves with the matter settled.',
    company: 'The case is closed and need not come back.',
    you: 'You brought it to a good close.',
  },
  workable: {
    customer: 'Not all of it went their way, and they can live with it.',
    company: 'The answer costs something, and it can be kept.',
    you: 'You reached something that holds for now.',
  },
  'handed-over': {
    customer: 'They are with the person who can decide.',
    company: 'The right desk has the case and its story.',
    you: 'You passed it on in time and in good order.',
  },
  parted: {
    customer: 'They know where they stand and what comes next.',
    company: 'The contact was ended openly, and it is on record.',
    you: 'You ended it with respect.',
  },
  lost: {
    customer: 'They left, and their problem left with them.',
    company: 'The matter is still open, with less good will on both sides.',
    you: 'The talk was over before it could be settled.',
  },
  harmful: {
    customer: 'They are worse off than before the talk.',
    company: 'There is a new problem on top of the old one.',
    you: 'That is hard to walk away from; further down you see where it turned.',
  },
};
