import {
  choicesOnlyVerdict,
  COUNTED_FROM,
  dependenceVerdict,
  gravest,
  SETTLED_FROM,
  type Verdict,
} from './verdict.ts';

/** How well a model guesses that sees the replies of a scenario and nothing of the conversation. */
export interface ChoicesOnly {
  /** Chance-corrected: 0 is guessing, 100 the key. */
  readonly score: number;
  readonly decisions: number;
}

/** What everybody's first attempts at a version add up to, in any one unit. */
export interface VersionSums {
  readonly people: number;
  readonly gained: number;
  readonly possible: number;
}

/** How much the conversation matters for choosing well. */
export interface SituationCheck {
  /** Null where nobody has worked it out yet. */
  readonly choicesOnly: {
    readonly score: number;
    readonly decisions: number;
    /** What sheer luck reaches one time in twenty over so few decisions. */
    readonly luck: number;
    readonly verdict: Verdict;
  } | null;
  readonly people: number;
  /** Chance-corrected score of those who saw everything; null below thirty of them. */
  readonly full: number | null;
  /** Share of the full score that needs the conversation; null where that is unknown or not above chance. */
  readonly dependence: { readonly share: number; readonly verdict: Verdict } | null;
  /** Fewer than a hundred people, or so few decisions that luck alone may reach the limit. */
  readonly provisional: boolean;
  /** Null where nothing is known. */
  readonly verdict: Verdict | null;
}

/** Spread of one random choice among three, in points (`scoring.md` §C3), and the z that luck passes once in twenty. */
const SPREAD = 87;
const Z_95 = 1.645;
const LIMIT = 25;

/** Compares a reader of the replies alone with people who saw everything (`scoring.md` §B7). */
export function situationCheck(guessed: ChoicesOnly | null, sums: VersionSums): SituationCheck {
  const { people } = sums;
  const full = fullOf(sums);
  const choicesOnly = guessed && guessed.decisions > 0 ? judged(guessed) : null;
  const dependence = choicesOnly && dependenceOf(choicesOnly.score, full);
  const verdicts = [choicesOnly, dependence].flatMap((one) => one?.verdict ?? []);
  return {
    choicesOnly,
    people,
    full,
    dependence,
    provisional: people < SETTLED_FROM || (choicesOnly !== null && choicesOnly.luck > LIMIT),
    verdict: verdicts.length > 0 ? gravest(verdicts) : null,
  };
}

const fullOf = ({ people, gained, possible }: VersionSums): number | null =>
  people >= COUNTED_FROM && possible > 0 ? (100 * gained) / possible : null;

/** Whoever guesses worse than chance has learnt nothing from the replies. */
function dependenceOf(guessed: number, full: number | null): SituationCheck['dependence'] {
  if (full === null || full <= 0) return null;
  const share = 1 - Math.min(full, Math.max(0, guessed)) / full;
  return { share, verdict: dependenceVerdict(share) };
}

const judged = ({ score, decisions }: ChoicesOnly): NonNullable<SituationCheck['choicesOnly']> => ({
  score,
  decisions,
  luck: (Z_95 * SPREAD) / Math.sqrt(decisions),
  verdict: choicesOnlyVerdict(score),
});
