import type { Decision, Score } from '../score-types.ts';
import { skillScore, type Evidence } from '../skill-score.ts';
import { grouped } from './grouped.ts';

/** A first attempt of somebody in the cohort. */
export interface CohortAttempt {
  /** Any key that tells people apart; it is never looked into. */
  readonly person: string;
  readonly score: Score;
  /** Seconds that each move took, by its place in the log; null where nobody measured. */
  readonly seconds: readonly number[] | null;
}

/** One person's first answer at one decision. */
export interface Answer {
  readonly person: string;
  readonly decision: Decision;
  /** Partial credit 0 to 1 over the skills at stake, weighted; null where the choice carries no rating. */
  readonly credit: number | null;
  /** The same person's chance-corrected score from all other scenarios; null where there are none. */
  readonly rest: number | null;
  readonly seconds: number | null;
}

/** The first answers at every decision of a scenario, by beat. A beat met twice in one play counts once. */
export function answersByBeat(scenario: string, attempts: readonly CohortAttempt[]): Map<string, Answer[]> {
  const rest = restScores(scenario, attempts);
  const answers = attempts
    .filter((attempt) => attempt.score.scenario === scenario)
    .flatMap(({ person, score, seconds }) =>
      firstAtEachBeat(score.decisions).map((decision): Answer => ({
        person,
        decision,
        credit: creditOf(decision),
        rest: rest.get(person) ?? null,
        seconds: seconds?.[decision.move] ?? null,
      })),
    );
  return grouped(answers, ({ decision }) => decision.beat);
}

/** All evidence of some scores, the skills together. */
export function evidenceOf(scores: readonly Score[]): Evidence[] {
  return scores.flatMap((score) => score.decisions.flatMap((decision) => Object.values(decision.evidence)));
}

function firstAtEachBeat(decisions: readonly Decision[]): Decision[] {
  return decisions.filter((one, place) => decisions.findIndex((other) => other.beat === one.beat) === place);
}

function creditOf({ evidence }: Decision): number | null {
  const all = Object.values(evidence);
  const weight = all.reduce((sum, one) => sum + one.weight, 0);
  return weight > 0 ? all.reduce((sum, one) => sum + one.weight * one.earned, 0) / weight : null;
}

function restScores(scenario: string, attempts: readonly CohortAttempt[]): Map<string, number> {
  const byPerson = grouped(
    attempts.filter((attempt) => attempt.score.scenario !== scenario),
    (attempt) => attempt.person,
  );
  const scores = new Map<string, number>();
  for (const [person, theirs] of byPerson) {
    const score = skillScore(evidenceOf(theirs.map((attempt) => attempt.score)));
    if (score !== null) scores.set(person, score);
  }
  return scores;
}

/** Something of each answer beside the person's score from elsewhere, where both are known. */
export function pairsOf(
  answers: readonly Answer[],
  of: (answer: Answer) => number | null,
): (readonly [number, number])[] {
  return answers.flatMap((answer) => {
    const value = of(answer);
    return value === null || answer.rest === null ? [] : [[value, answer.rest] as const];
  });
}
