import { REFLECTIONS, ROOT_CAUSES, SIGNS } from '#base';
import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { ANSWER_LIMIT, MOVES_LIMIT } from './limits.ts';

const nameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** How sure somebody is: the probability that they give their own answer, 0 to 1; null where they did not say. */
const sureSchema = v.nullable(
  v.pipe(v.number(), v.minValue(0, 'must be 0 or more'), v.maxValue(1, 'must be 1 or less')),
);

const isSet = <T>(names: T[]) => new Set(names).size === names.length;

const itemsSchema = v.pipe(
  v.array(nameSchema),
  v.maxLength(100),
  v.check(isSet, 'must not name one item twice'),
);

/** What the trainee says after the talk. A part that is missing was skipped, or the scenario does not ask it. */
export const wrapUpSchema = v.strictObject({
  archetype: v.exactOptional(v.strictObject({ answer: nameSchema, sure: sureSchema })),
  rootCause: v.exactOptional(v.strictObject({ answer: v.picklist(ROOT_CAUSES), sure: sureSchema })),
  signs: v.exactOptional(v.pipe(v.array(v.picklist(SIGNS)), v.check(isSet, 'must not name one sign twice'))),
  /** Ids of the items that the trainee would put into the record. */
  documentation: v.exactOptional(itemsSchema),
  /** Ids of the sentences of the message to the customer, in their order. */
  followUp: v.exactOptional(itemsSchema),
  /** Self-ratings from 1, not at all, to 5, fully. */
  reflection: v.exactOptional(v.record(v.picklist(REFLECTIONS), v.picklist([1, 2, 3, 4, 5]))),
  /** What they would do differently, in their own words. Never measured. */
  differently: v.exactOptional(
    v.pipe(v.string(), v.maxLength(ANSWER_LIMIT, `must have ${ANSWER_LIMIT} characters at most`)),
  ),
});
export type WrapUp = Frozen<v.InferOutput<typeof wrapUpSchema>>;

/** The trainee's own guess at the move that decided the conversation, made before the report is shown. */
export const turningPointSchema = v.strictObject({
  /** Place of the move in the log, from 0; null for "none stands out". */
  move: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOVES_LIMIT - 1))),
  sure: sureSchema,
});
export type TurningPoint = Frozen<v.InferOutput<typeof turningPointSchema>>;
