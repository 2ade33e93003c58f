import type { AssignmentLine } from '#protocol';
import { listOf } from '../../words/index.ts';

interface Receivers {
  readonly teams: readonly { readonly name: string }[];
  readonly named: number;
}

/** "Returns, Nights and 2 people": to whom something was given. */
export function toWhom({ teams, named }: Receivers): string {
  const people = named === 0 ? [] : [named === 1 ? '1 person' : `${named} people`];
  return listOf([...teams.map(({ name }) => name), ...people]);
}

/** "3 conversations, in order" or "3 chosen for each person". */
export function whatOf({
  draws,
  scenarios,
  gated,
}: Pick<AssignmentLine, 'draws' | 'scenarios' | 'gated'>): string {
  const order = gated && scenarios > 1 ? ', one after the other' : '';
  if (draws > 0) return `${draws} chosen for each person${order}`;
  return `${scenarios} ${scenarios === 1 ? 'conversation' : 'conversations'}${order}`;
}

/** "60 points pass, 2 tries" or "Practice". */
export function howOf({
  assessed,
  minimum,
  attempts,
}: Pick<AssignmentLine, 'assessed' | 'minimum' | 'attempts'>) {
  if (!assessed) return 'Practice';
  return `${minimum} points pass, ${attempts === 1 ? '1 try' : `${attempts} tries`}`;
}
