import { BEHAVIOURS } from '#base';
import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { scenarioIdSchema } from './ids.ts';

const text = v.string();

/**
 * GET path: the order in which the library is met, and what is needed to find the next talk in it. Which kind of
 * customer waits is for choosing alone and is never shown of a talk that was not held. Of a scenario that one is still
 * to be assessed on there is neither a talk nor a place here: already its stage would tell what it is about.
 */
export const pathSchema = v.object({
  placement: v.nullable(scenarioIdSchema),
  /** None where the library declares no path. */
  stages: v.array(v.object({ id: text, title: text, about: text, scenarios: v.array(scenarioIdSchema) })),
  talks: v.array(
    v.object({
      scenario: scenarioIdSchema,
      archetype: text,
      twin: v.nullable(scenarioIdSchema),
      behaviours: v.array(v.picklist(BEHAVIOURS)),
    }),
  ),
  /** So many more stand on the path, which one is still to be assessed on. */
  kept: v.number(),
});
export type PathAnswer = Frozen<v.InferOutput<typeof pathSchema>>;
