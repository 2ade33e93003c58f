import type { RootCause, Sign } from '#base';
import type { Scenario, TalkEnd } from '#dialogue';
import { messageAfter } from '#dialogue';
import { written, type Written } from './after-talk.ts';
import { selection, sureness, type Selection, type Sureness } from './confidence.ts';
import { calibration, reflected, type Calibration, type Reflected, type SelfRatings } from './reflection.ts';
import type { Decision } from './score-types.ts';

/** An answer to "who was this" or "why", and how sure: the probability that it is right, 0 to 1; null where it was not said. */
export interface Guess<T extends string> {
  readonly answer: T;
  readonly sure: number | null;
}

/** What a trainee says after the talk; every part may be left out. */
export interface WrapUp {
  readonly archetype?: Guess<string> | undefined;
  readonly rootCause?: Guess<RootCause> | undefined;
  readonly signs?: readonly Sign[] | undefined;
  /** Ids of the items that they would put on the record. */
  readonly documentation?: readonly string[] | undefined;
  /** Ids of the sentences of their message to the customer, in the order in which they put them together. */
  readonly followUp?: readonly string[] | undefined;
  readonly reflection?: SelfRatings | undefined;
  /** What they would do differently, in their own words; passed through, never measured. */
  readonly differently?: string | undefined;
}

/** A guess beside the truth. */
export interface Guessed extends Sureness {
  readonly answer: string;
  readonly truth: string;
}

/** What the answers were worth. Parts that were not asked or not answered are null. */
export interface WrapUpScore {
  readonly archetype: Guessed | null;
  readonly rootCause: Guessed | null;
  readonly signs: (Selection & { readonly missed: readonly Sign[]; readonly wrong: readonly Sign[] }) | null;
  readonly documentation: Written | null;
  /** The message that goes to the customer after the talk. */
  readonly followUp: Written | null;
  readonly reflection: {
    readonly answers: readonly Reflected[];
    readonly calibration: Calibration | null;
    readonly differently: string | null;
  } | null;
}

/** What the answers are held against, besides the scenario. */
export interface Talk {
  /** Those of the play's score; without them the reflection has nothing to be held against and says so. */
  readonly decisions: readonly Decision[];
  /** What was agreed, and so belongs into record and message, hangs on it. */
  readonly end: TalkEnd;
}

/** Scores what was answered after the talk. Nothing here enters the score of the talk. */
export function scoreWrapUp(scenario: Scenario, answers: WrapUp, { decisions, end }: Talk): WrapUpScore {
  const { documentation, followUp } = scenario;
  return {
    archetype: guessed(answers.archetype, scenario.archetype, scenario.diagnosis?.archetypes ?? []),
    rootCause: guessed(answers.rootCause, scenario.rootCause, scenario.diagnosis?.rootCauses ?? []),
    signs: signsFound(scenario, answers.signs),
    documentation: written(documentation, { picked: answers.documentation, end }),
    followUp: written(messageAfter(followUp, end), { picked: answers.followUp, end }),
    reflection: reflectionOf(answers, decisions),
  };
}

function guessed(
  guess: Guess<string> | undefined,
  truth: string,
  choices: readonly string[],
): Guessed | null {
  if (!guess) return null;
  const asked = new Set([...choices, truth]).size;
  return { answer: guess.answer, truth, ...sureness(guess.answer === truth, guess.sure, asked) };
}

function signsFound(scenario: Scenario, picked: readonly Sign[] | undefined): WrapUpScore['signs'] {
  if (!picked) return null;
  const shown: readonly Sign[] = scenario.signs.map((sign) => sign.id);
  const asked = [...new Set([...(scenario.diagnosis?.signs ?? []), ...shown])];
  const items = asked.map((id) => ({ picked: picked.includes(id), belongs: shown.includes(id) }));
  return {
    ...selection(items),
    missed: shown.filter((id) => !picked.includes(id)),
    wrong: picked.filter((id) => !shown.includes(id)),
  };
}

function reflectionOf(answers: WrapUp, decisions: readonly Decision[]): WrapUpScore['reflection'] {
  if (!answers.reflection && answers.differently === undefined) return null;
  const compared = reflected(answers.reflection ?? {}, decisions);
  return {
    answers: compared,
    calibration: calibration(compared),
    differently: answers.differently ?? null,
  };
}
