import { LABEL_ENDS } from '../labels.ts';
import { sureness } from '../confidence.ts';
import type { Decision } from '../score-types.ts';
import { figure, joined, points } from '../wording.ts';
import { largestDrop, ordinalTurn, placed } from './places.ts';
import type { Voice } from './voice.ts';

/** The move after which the most was out of reach. */
export interface TurningPoint {
  readonly move: number;
  readonly turn: number;
  readonly loss: number;
  readonly possibleBefore: number;
  readonly possibleAfter: number;
  readonly sentence: string;
}

/** The trainee's own pick, made before the report was shown. */
export interface TurningPointGuess {
  /** Place of the move in the log; null for "no line stands out". */
  readonly move: number | null;
  /** The probability that it is right, 0 to 1; null where it was not said. */
  readonly sure: number | null;
}

/** How near a pick came to the turning point. */
export const GUESS_VERDICTS = ['right', 'close', 'elsewhere'] as const;

/** The pick beside what the account says. */
export interface GuessedTurn extends TurningPointGuess {
  readonly verdict: (typeof GUESS_VERDICTS)[number];
  /** Quadratic score of the pick, 0 to 100, and what a blind pick would get; null without `sure`. */
  readonly points: number | null;
  readonly guessing: number;
  readonly sentence: string;
}

/** The turning point of a play; null when no line gave up anything worth naming. */
export function turningPointOf(decisions: readonly Decision[], voice: Voice): TurningPoint | null {
  const worst = largestDrop(decisions);
  if (!worst) return null;
  const { loss, possible, move } = worst.decision;
  return {
    move,
    turn: worst.turn,
    loss,
    possibleBefore: possible,
    possibleAfter: possible - loss,
    sentence: `It turned with ${ordinalTurn(worst.turn, voice.their)}: ${points(possible)} could still be reached before it, ${figure(possible - loss)} after it.`,
  };
}

/** Compares a pick with the account. A pick that gave up nearly as much, or the second most, counts as close. */
export function guessedTurn(
  guess: TurningPointGuess,
  decisions: readonly Decision[],
  voice: Voice,
): GuessedTurn {
  const right = guess.move === (largestDrop(decisions)?.decision.move ?? null);
  const verdict = right ? 'right' : isClose(guess, decisions) ? 'close' : 'elsewhere';
  const { points: earned, guessing } = sureness(right, guess.sure, decisions.length + 1);
  return {
    move: guess.move,
    sure: guess.sure,
    verdict,
    points: earned,
    guessing,
    sentence: joined([
      pickSentence({ guess, verdict, voice }, decisions),
      feelingSentence({ guess, verdict, voice }),
    ]),
  };
}

function isClose({ move }: TurningPointGuess, decisions: readonly Decision[]): boolean {
  const picked = decisions.find((decision) => decision.move === move);
  if (!picked || picked.loss < LABEL_ENDS.fine) return false;
  return decisions.filter((decision) => decision.loss > picked.loss).length <= 1;
}

interface Picked {
  readonly guess: TurningPointGuess;
  readonly verdict: GuessedTurn['verdict'];
  readonly voice: Voice;
}

function pickSentence({ guess, verdict, voice }: Picked, decisions: readonly Decision[]): string {
  const { They, own } = voice;
  const truth = largestDrop(decisions);
  const picked = placed(decisions).find(({ decision }) => decision.move === guess.move);
  if (verdict === 'right') {
    return truth
      ? `${They} picked ${ordinalTurn(truth.turn, own)}, and that is where it turned.`
      : `${They} said that no line stands out, and none does.`;
  }
  const theirs = picked
    ? `${They} picked ${ordinalTurn(picked.turn, own)}, which gave up ${gaveUp(picked.decision.loss)}.`
    : `${They} said that no line stands out.`;
  return joined([
    theirs,
    truth
      ? `The account points at ${ordinalTurn(truth.turn, own)}, with ${points(truth.decision.loss)}.`
      : 'The account finds no line that gave much away.',
  ]);
}

const gaveUp = (loss: number): string => (Math.round(loss) === 0 ? 'nothing' : points(loss));

function feelingSentence({ guess: { sure }, verdict, voice }: Picked): string {
  if (sure === null) return '';
  const strength = sure >= 0.75 ? 'high' : sure >= 0.4 ? 'middle' : 'low';
  return FEELINGS[verdict][strength](voice);
}

type Feeling = (voice: Voice) => string;

const FEELINGS: Readonly<Record<GuessedTurn['verdict'], Record<'high' | 'middle' | 'low', Feeling>>> = {
  right: {
    high: ({ They, were }) => `${They} ${were} sure of it, and that feeling can be trusted here.`,
    middle: ({ They, were }) => `${They} ${were} fairly sure, with good reason.`,
    low: ({ They, were, own }) => `${They} ${were} not sure of it; ${own} eye was better than it felt.`,
  },
  close: {
    high: ({ They, were }) =>
      `${They} ${were} sure, and it did matter; compare the two to see what set them apart.`,
    middle: () => 'That one mattered too; compare the two to see what set them apart.',
    low: ({ They, were }) =>
      `${They} ${were} not sure, and it did matter; compare the two to see what set them apart.`,
  },
  elsewhere: {
    high: ({ They, were, own }) =>
      `${They} ${were} sure of ${own} pick, so this one is worth a second look: what came after it?`,
    middle: () => 'Look at what the customer did after each of the two.',
    low: ({ They, own }) =>
      `${They} had ${own} doubts, and they were sound; look at what the customer did after each of the two.`,
  },
};
