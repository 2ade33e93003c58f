import { REFLECTIONS, ROOT_CAUSES, SIGNS } from '#base';
import type { TurningPoint, WrapUp } from '#protocol';
import * as v from 'valibot';
import type { Questions } from './questions.ts';

export type SelfRating = 1 | 2 | 3 | 4 | 5;
export const SELF_RATINGS = [1, 2, 3, 4, 5] as const satisfies readonly SelfRating[];

/** Null as long as it is not said: where a slider happens to stand is no answer. */
const sure = v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), null);

const schema = v.object({
  archetype: v.fallback(v.nullable(v.string()), null),
  archetypeSure: sure,
  rootCause: v.fallback(v.nullable(v.picklist(ROOT_CAUSES)), null),
  rootCauseSure: sure,
  /** Null until one is ticked: to see none is an answer, to skip the question is another. */
  signs: v.fallback(v.nullable(v.array(v.picklist(SIGNS))), null),
  documentation: v.fallback(v.nullable(v.array(v.string())), null),
  followUp: v.fallback(v.nullable(v.array(v.string())), null),
  reflection: v.fallback(v.record(v.picklist(REFLECTIONS), v.picklist(SELF_RATINGS)), {}),
  differently: v.fallback(v.string(), ''),
  /** Undefined while nothing is chosen; null is the choice "none stands out". */
  turningPoint: v.fallback(v.optional(v.nullable(v.number())), undefined),
  turningPointSure: sure,
});

/** What has been filled in so far. It becomes a `WrapUp` only at the end. */
export type Answers = Readonly<v.InferOutput<typeof schema>>;

/** A draft that was kept, or a blank one; whatever of it cannot be read is blank. */
export const answersFrom = (stored: unknown): Answers =>
  v.parse(schema, typeof stored === 'object' && stored !== null ? stored : {});

/** The answers as the server keeps them; what was left out is missing. */
export function wrapUpOf(answers: Answers): WrapUp {
  const { archetype, rootCause, signs, documentation, followUp, reflection } = answers;
  const differently = answers.differently.trim();
  return {
    ...(archetype !== null && { archetype: { answer: archetype, sure: answers.archetypeSure } }),
    ...(rootCause !== null && { rootCause: { answer: rootCause, sure: answers.rootCauseSure } }),
    ...(signs !== null && { signs }),
    ...(documentation !== null && { documentation }),
    ...(followUp !== null && { followUp }),
    ...(Object.keys(reflection).length > 0 && { reflection }),
    ...(differently !== '' && { differently }),
  };
}

/** The guess at the turning point, or null where none was made. */
export function turningPointOf({ turningPoint, turningPointSure }: Answers): TurningPoint | null {
  return turningPoint === undefined ? null : { move: turningPoint, sure: turningPointSure };
}

/** The parts of looking back, in their order. */
const STEPS = ['diagnosis', 'record', 'message', 'reflection', 'turning-point'] as const;
export type Step = (typeof STEPS)[number];

/** The parts that this scenario asks for; the turning point is always asked. */
export function stepsOf({
  diagnosis,
  documentation,
  followUp,
  reflection,
}: Pick<Questions, 'diagnosis' | 'documentation' | 'followUp' | 'reflection'>): Step[] {
  const asked: Readonly<Record<Step, boolean>> = {
    diagnosis: diagnosis !== null,
    record: documentation.length > 0,
    message: followUp.length > 0,
    reflection: reflection.length > 0,
    'turning-point': true,
  };
  return STEPS.filter((step) => asked[step]);
}

export type Change = (change: Partial<Answers>) => void;
