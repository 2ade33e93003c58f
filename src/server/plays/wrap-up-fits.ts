import type { Scenario } from '#dialogue';
import type { PlayRequest } from '#protocol';

/** Why an answer is none of those that the scenario offers; null when all are. */
export function wrapUpFits(scenario: Scenario, { wrapUp, turningPoint, moves }: PlayRequest): string | null {
  if (turningPoint && turningPoint.move !== null && turningPoint.move >= moves.length) {
    return `The turning point is move ${turningPoint.move + 1}, but the play has ${moves.length} moves.`;
  }
  if (!wrapUp) return null;
  const { diagnosis } = scenario;
  const items = scenario.documentation.map(({ id }) => id);
  return (
    stranger('archetype', wrapUp.archetype && [wrapUp.archetype.answer], diagnosis?.archetypes) ??
    stranger('root cause', wrapUp.rootCause && [wrapUp.rootCause.answer], diagnosis?.rootCauses) ??
    stranger('sign', wrapUp.signs, diagnosis?.signs) ??
    stranger('item for the record', wrapUp.documentation, items)
  );
}

/** A scenario without a list of choices leaves the question open to the whole vocabulary. */
function stranger(
  what: string,
  answers: readonly string[] | undefined,
  choices: readonly string[] | undefined,
): string | null {
  if (!answers || !choices) return null;
  const found = answers.find((answer) => !choices.includes(answer));
  return found === undefined ? null : `This scenario offers no ${what} "${found}".`;
}
