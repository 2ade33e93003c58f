import type { Candidate, Scenario } from '#dialogue';
import type { PlayRequest, WrapUp } from '#protocol';

/** What is judged: the answers, and the moves that a turning point may be one of. */
type Answered = Pick<PlayRequest, 'wrapUp' | 'turningPoint' | 'moves'>;

/** Why an answer is none of those that the scenario offers; null when all are. */
export function wrapUpFits(scenario: Scenario, request: Answered): string | null {
  return turningPointFits(request) ?? (request.wrapUp ? answersFit(scenario, request.wrapUp) : null);
}

function turningPointFits({ turningPoint, moves }: Answered): string | null {
  const move = turningPoint?.move ?? null;
  if (move === null || move < moves.length) return null;
  return `The turning point is move ${move + 1}, but the play has ${moves.length} moves.`;
}

function answersFit(scenario: Scenario, wrapUp: WrapUp): string | null {
  const { diagnosis } = scenario;
  return (
    stranger('archetype', wrapUp.archetype && [wrapUp.archetype.answer], diagnosis?.archetypes) ??
    stranger('root cause', wrapUp.rootCause && [wrapUp.rootCause.answer], diagnosis?.rootCauses) ??
    stranger('sign', wrapUp.signs, diagnosis?.signs) ??
    textsFit(scenario, wrapUp)
  );
}

function textsFit({ documentation, followUp = [] }: Scenario, wrapUp: WrapUp): string | null {
  const ids = (candidates: readonly Candidate[]) => candidates.map(({ id }) => id);
  return (
    stranger('item for the record', wrapUp.documentation, ids(documentation)) ??
    stranger('sentence for the message', wrapUp.followUp, ids(followUp))
  );
}

type Names = readonly string[] | undefined;

/** A scenario without a list of choices leaves the question open to the whole vocabulary. */
function stranger(what: string, answers: Names, choices: Names): string | null {
  if (!answers || !choices) return null;
  const found = answers.find((answer) => !choices.includes(answer));
  return found === undefined ? null : `This scenario offers no ${what} "${found}".`;
}
