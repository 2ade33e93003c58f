import type { Behaviour, Counterfeit, Reflection } from '#base';
import { BEHAVIOURS_OF, REFLECTIONS } from '#base';
import { rounded } from './rounded.ts';
import type { Decision } from './score-types.ts';

/** How somebody sees their own conduct: 1 not at all, 5 fully. */
export type SelfRating = 1 | 2 | 3 | 4 | 5;

/** The answers to the ten questions; `differently` is answered in words and is not measured. */
export type SelfRatings = { readonly [question in Reflection]?: SelfRating | undefined };

/** The play shows as much, less or more than the self-rating says, or too little to tell. */
export const VIEWS = ['agrees', 'higher', 'lower', 'not-shown'] as const;
export type View = (typeof VIEWS)[number];

/** One question, the answer, and what the play shows of it. */
export interface Reflected {
  readonly question: Reflection;
  readonly self: SelfRating;
  /** Share of the chances that were taken, 0 to 1; null where the play had too few. */
  readonly shown: number | null;
  readonly chances: number;
  readonly view: View;
}

/** How well somebody sees themselves, over the questions that the play can speak to. */
export interface Calibration {
  readonly compared: number;
  /** Self-rating less what the play shows, on average; −1 to 1. Above 0 they see it kinder than the play. */
  readonly gap: number;
}

/** Chances below which the play says nothing about a question. */
const CHANCES_NEEDED = 2;
/** A step and a bit on the scale of five: closer than that, the two agree. */
const AGREEMENT = 0.3;
/** The same for the mean over several questions. */
const AGREEMENT_ON_ALL = 0.15;
/** From here a moment counts as heated. */
const HEATED = 7;

interface Watched {
  readonly behaviours: readonly Behaviour[];
  readonly counterfeits: readonly Counterfeit[];
}

/** What speaks for and against a yes, for the questions that behaviours can answer. */
const WATCHED: Readonly<Partial<Record<Reflection, Watched>>> = {
  listened: {
    behaviours: ['hold-facts', 'useful-question', 'leave-room', 'credit', 'check-picture'],
    counterfeits: ['parroting', 'fixing-too-soon', 'interrogation', 'scripted-empathy'],
  },
  communicated: {
    behaviours: ['name-stake', 'steady-opening', 'plain-line', 'real-reason', 'next-step'],
    counterfeits: ['scripted-empathy', 'over-explaining', 'foggy-no', 'cheer-and-flattery'],
  },
  understood: {
    behaviours: ['test-need', 'useful-question', 'name-stake', 'check-picture'],
    counterfeits: ['diagnosing', 'fixing-too-soon', 'premature-reassurance'],
  },
  'managed-expectations': {
    behaviours: ['plain-line', 'real-reason', 'whats-open', 'next-step'],
    counterfeits: ['foggy-no', 'premature-reassurance', 'appeasing', 'fake-choice'],
  },
  ownership: {
    behaviours: ['own-and-repair', 'next-step', 'pause-or-hand-over'],
    counterfeits: ['blame-shift', 'dumping', 'over-apology'],
  },
  'took-criticism': {
    behaviours: ['agree-with-truth', 'own-and-repair', 'credit', 'save-face'],
    counterfeits: ['over-explaining', 'blame-shift', 'tone-policing', 'policy-shield'],
  },
  anticipated: {
    behaviours: ['test-need', 'next-step', 'whats-open'],
    counterfeits: ['fixing-too-soon', 'rescuing'],
  },
  'kept-boundaries': {
    behaviours: BEHAVIOURS_OF['boundary-setting'],
    counterfeits: ['appeasing', 'foggy-no', 'threat-as-boundary', 'rescuing'],
  },
};

/** Compares the answers with the play, in the order of the questions. */
export function reflected(ratings: SelfRatings, decisions: readonly Decision[]): Reflected[] {
  return REFLECTIONS.flatMap((question) => {
    const self = ratings[question];
    // What one would do differently is said in words; a rating of it would mean nothing.
    if (self === undefined || question === 'differently') return [];
    const { taken, chances } = chancesFor(question, decisions);
    const shown = chances >= CHANCES_NEEDED ? rounded(taken / chances) : null;
    return [{ question, self, shown, chances, view: viewOf(self, shown) }];
  });
}

/** The mean gap over what could be compared; null when nothing could. */
export function calibration(answers: readonly Reflected[]): Calibration | null {
  const gaps = answers.flatMap(({ self, shown }) => (shown === null ? [] : [asShare(self) - shown]));
  if (gaps.length === 0) return null;
  return { compared: gaps.length, gap: rounded(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length) };
}

/** What a mean gap says of how somebody sees themselves. */
export function viewOnAll(gap: number): Exclude<View, 'not-shown'> {
  if (Math.abs(gap) <= AGREEMENT_ON_ALL) return 'agrees';
  return gap > 0 ? 'higher' : 'lower';
}

const asShare = (self: SelfRating): number => (self - 1) / 4;

function viewOf(self: SelfRating, shown: number | null): View {
  if (shown === null) return 'not-shown';
  const gap = asShare(self) - shown;
  if (Math.abs(gap) <= AGREEMENT) return 'agrees';
  return gap > 0 ? 'higher' : 'lower';
}

function chancesFor(
  question: Reflection,
  decisions: readonly Decision[],
): { taken: number; chances: number } {
  if (question === 'hard-moments') return heatedMoments(decisions);
  const watched = WATCHED[question];
  if (!watched) return { taken: 0, chances: 0 };
  const relevant = decisions.filter(
    (decision) => speaksFor(decision, watched) || speaksAgainst(decision, watched),
  );
  const taken = relevant.filter((decision) => !speaksAgainst(decision, watched));
  return { taken: taken.length, chances: relevant.length };
}

function speaksFor({ taken }: Decision, { behaviours }: Watched): boolean {
  return taken.some((behaviour) => behaviours.includes(behaviour));
}

function speaksAgainst({ missed, counterfeit }: Decision, { behaviours, counterfeits }: Watched): boolean {
  const fooled = counterfeit !== null && counterfeits.includes(counterfeit);
  return fooled || missed.some((behaviour) => behaviours.includes(behaviour));
}

function heatedMoments(decisions: readonly Decision[]): { taken: number; chances: number } {
  const heated = decisions.filter((decision) => decision.tension >= HEATED);
  const handled = heated.filter(({ label }) => label === 'strong' || label === 'fine');
  return { taken: handled.length, chances: heated.length };
}
