import type { RootCause, Sign } from '#base';
import type { Scenario } from '#dialogue';
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
  readonly reflection?: SelfRatings | undefined;
  /** What they would do differently, in their own words; passed through, never measured. */
  readonly differently?: string | undefined;
}

/** A guess beside the truth. */
export interface Guessed extends Sureness {
  readonly answer: string;
  readonly truth: string;
}

/** One candidate for the record, and whether it was handled rightly. */
export interface RecordAnswer {
  readonly id: string;
  readonly text: string;
  readonly picked: boolean;
  readonly belongs: boolean;
  readonly right: boolean;
  readonly because: string;
}

/** What the answers were worth. Parts that were not asked or not answered are null. */
export interface WrapUpScore {
  readonly archetype: Guessed | null;
  readonly rootCause: Guessed | null;
  readonly signs: (Selection & { readonly missed: readonly Sign[]; readonly wrong: readonly Sign[] }) | null;
  readonly documentation: (Selection & { readonly items: readonly RecordAnswer[] }) | null;
  readonly reflection: {
    readonly answers: readonly Reflected[];
    readonly calibration: Calibration | null;
    readonly differently: string | null;
  } | null;
}

/**
 * Scores what was answered after the talk. `decisions` are those of the play's score; without them the reflection
 * has nothing to be held against and says so. Nothing here enters the score of the talk.
 */
export function scoreWrapUp(
  scenario: Scenario,
  answers: WrapUp,
  decisions: readonly Decision[] = [],
): WrapUpScore {
  return {
    archetype: guessed(answers.archetype, scenario.archetype, scenario.diagnosis?.archetypes ?? []),
    rootCause: guessed(answers.rootCause, scenario.rootCause, scenario.diagnosis?.rootCauses ?? []),
    signs: signsFound(scenario, answers.signs),
    documentation: recordKept(scenario, answers.documentation),
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

function recordKept(scenario: Scenario, picked: readonly string[] | undefined): WrapUpScore['documentation'] {
  if (!picked || scenario.documentation.length === 0) return null;
  const items = scenario.documentation.map(({ id, text, belongs, because }) => {
    const taken = picked.includes(id);
    return { id, text, picked: taken, belongs, right: taken === belongs, because };
  });
  return { ...selection(items), items };
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
