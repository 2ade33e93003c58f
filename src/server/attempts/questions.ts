import { shuffled } from '#base';
import type { Scenario } from '#dialogue';
import type { AttemptQuestions, AttemptWrapUp } from '#protocol';
import type { Tokens } from './tokens.ts';

/** In the order of the alphabet: an author's order tells which one came to mind first. */
const sorted = <T extends string>(names: readonly T[]): T[] => [...names].sort();

/** What is asked after the end, in orders that say nothing. */
export const questionsOf = (
  { diagnosis, documentation, reflection }: Scenario,
  seed: number,
  tokens: Tokens,
): AttemptQuestions => ({
  diagnosis: diagnosis && {
    archetypes: sorted(diagnosis.archetypes),
    rootCauses: sorted(diagnosis.rootCauses),
    signs: sorted(diagnosis.signs),
  },
  documentation: shuffled(documentation, seed, 'record').map(({ id, text }) => ({
    choice: tokens.item(id),
    text,
  })),
  reflection,
});

/** The answers with the items of the record by their own ids; a token that is none of the attempt's stays as it is. */
export function namedAnswers(
  { documentation: items }: Scenario,
  { wrapUp, turningPoint }: AttemptWrapUp,
  tokens: Tokens,
): AttemptWrapUp {
  const idOf = new Map(items.map(({ id }) => [tokens.item(id), id]));
  const { documentation, ...rest } = wrapUp;
  return {
    wrapUp: {
      ...rest,
      ...(documentation && { documentation: documentation.map((token) => idOf.get(token) ?? token) }),
    },
    ...(turningPoint && { turningPoint }),
  };
}
