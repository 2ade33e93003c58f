import { shuffled } from '#base';
import { messageAfter } from '#dialogue';
import type { Candidate, Play, Scenario } from '#dialogue';
import type { AttemptQuestions, AttemptWrapUp } from '#protocol';
import type { Tokens } from './tokens.ts';

/** In the order of the alphabet: an author's order tells which one came to mind first. */
const sorted = <T extends string>(names: readonly T[]): T[] => [...names].sort();

/** What is asked after the end, in orders that say nothing. */
export function questionsOf(
  { diagnosis, documentation, followUp, reflection }: Scenario,
  play: Play,
  tokens: Tokens,
): AttemptQuestions {
  const offered = (candidates: readonly Candidate[], what: string, token: (id: string) => string) =>
    shuffled(candidates, play.seed, what).map(({ id, text }) => ({ choice: token(id), text }));
  return {
    diagnosis: diagnosis && {
      archetypes: sorted(diagnosis.archetypes),
      rootCauses: sorted(diagnosis.rootCauses),
      signs: sorted(diagnosis.signs),
    },
    documentation: offered(documentation, 'record', tokens.item),
    followUp: offered(messageAfter(followUp, play), 'message', tokens.sentence),
    reflection,
  };
}

/** The answers with record and message by their own ids; a token that is none of the attempt's stays as it is. */
export function namedAnswers(
  scenario: Scenario,
  { wrapUp, turningPoint }: AttemptWrapUp,
  tokens: Tokens,
): AttemptWrapUp {
  const idOf = new Map([
    ...scenario.documentation.map(({ id }) => [tokens.item(id), id] as const),
    ...(scenario.followUp ?? []).map(({ id }) => [tokens.sentence(id), id] as const),
  ]);
  const named = (choices: readonly string[]) => choices.map((token) => idOf.get(token) ?? token);
  const { documentation, followUp, ...rest } = wrapUp;
  return {
    wrapUp: {
      ...rest,
      ...(documentation && { documentation: named(documentation) }),
      ...(followUp && { followUp: named(followUp) }),
    },
    ...(turningPoint && { turningPoint }),
  };
}
