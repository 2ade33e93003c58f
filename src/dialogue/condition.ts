import type { Mood } from './mood.ts';
import type { Condition } from './scenario.ts';

/** What a condition is judged by. */
export interface Standing {
  readonly mood: Mood;
  readonly stance: string;
  readonly learnt: readonly string[];
}

const within = (value: number, range: readonly [number, number] | undefined): boolean =>
  range === undefined || (value >= range[0] && value <= range[1]);

export const moodFits = (condition: Condition, mood: Mood): boolean =>
  within(mood.tension, condition.tension) &&
  within(mood.trust, condition.trust) &&
  within(mood.ground, condition.ground);

/** Whether every part of the condition holds; no condition always holds. */
export function holds(condition: Condition | null, standing: Standing): boolean {
  if (condition === null) return true;
  const { stances, knows, knowsNot } = condition;
  return (
    moodFits(condition, standing.mood) &&
    (stances === undefined || stances.includes(standing.stance)) &&
    (knows === undefined || knows.every((fact) => standing.learnt.includes(fact))) &&
    (knowsNot === undefined || !knowsNot.some((fact) => standing.learnt.includes(fact)))
  );
}
