import { CHANNELS, SKILLS } from '#base';
import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { hashSchema, scenarioIdSchema } from './ids.ts';
import { difficultySchema, faceSchema } from './scenario-shape.ts';

const text = v.string();

/**
 * What the library shows of a scenario before it is played. Archetype, root cause, signs, situation and twin are
 * missing on purpose: to find them out is part of the exercise.
 */
export const scenarioCardSchema = v.object({
  id: scenarioIdSchema,
  /** The version that a new play would use. */
  hash: hashSchema,
  title: text,
  channel: v.picklist(CHANNELS),
  industry: text,
  difficulty: difficultySchema,
  minutes: v.number(),
  contentNote: v.nullable(text),
  customer: v.object({ name: text, role: v.nullable(text), face: faceSchema }),
  brief: v.object({ company: text, role: text, goal: text }),
  /** The skills that its decisions show, in the order of the vocabulary. */
  skills: v.array(v.picklist(SKILLS)),
});
export type ScenarioCard = Frozen<v.InferOutput<typeof scenarioCardSchema>>;

/** GET scenarios: sorted by id. */
export const librarySchema = v.object({ scenarios: v.array(scenarioCardSchema) });
export type LibraryList = Frozen<v.InferOutput<typeof librarySchema>>;
