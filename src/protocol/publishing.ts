import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { hashSchema, instantSchema, scenarioIdSchema } from './ids.ts';
import { DRAFT_LIMIT } from './limits.ts';

/** POST check and POST published: a scenario as its file holds it. */
export const draftRequestSchema = v.strictObject({
  /** Characters rather than bytes here; the format's own limit is told by its own message. */
  text: v.pipe(v.string(), v.minLength(1, 'is empty'), v.maxLength(DRAFT_LIMIT)),
  /** Name of the file; without one it is taken from the draft's own id. */
  file: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
});
export type DraftRequest = Frozen<v.InferOutput<typeof draftRequestSchema>>;

const draftDiagnosticSchema = v.object({
  code: v.string(),
  severity: v.picklist(['error', 'warning', 'info']),
  line: v.number(),
  column: v.number(),
  message: v.string(),
  path: v.string(),
  suggestion: v.exactOptional(v.string()),
});

/** The answer to a check: mistakes and remarks in reading order, and the exact figures where it can be played. */
export const draftVerdictSchema = v.object({
  diagnostics: v.array(draftDiagnosticSchema),
  /** Null where an error keeps it from being played. */
  scenario: v.nullable(
    v.object({
      id: scenarioIdSchema,
      hash: hashSchema,
      title: v.string(),
      positions: v.number(),
      beats: v.object({ total: v.number(), reachable: v.number() }),
      endings: v.object({ total: v.number(), reachable: v.number() }),
      /** Outcome points of the best play, of random plays on average, and of the worst play. */
      best: v.number(),
      chance: v.number(),
      worst: v.number(),
    }),
  ),
});
export type DraftVerdict = Frozen<v.InferOutput<typeof draftVerdictSchema>>;

const publishedSchema = v.object({
  scenario: scenarioIdSchema,
  hash: hashSchema,
  title: v.string(),
  by: v.string(),
  at: instantSchema,
  withdrawnAt: v.nullable(instantSchema),
  /** Whether new plays of the scenario use this version now. */
  offered: v.boolean(),
});
/** GET published: newest first. */
export const publishedListSchema = v.object({ published: v.array(publishedSchema) });
export type Published = Frozen<v.InferOutput<typeof publishedSchema>>;
export type PublishedList = Frozen<v.InferOutput<typeof publishedListSchema>>;
