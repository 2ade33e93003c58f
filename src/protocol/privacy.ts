import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { instantSchema } from './ids.ts';

const who = v.nullable(v.object({ id: v.string(), name: v.nullable(v.string()) }));

/**
 * An entry of the record. A name is null once its person was erased; the person is null for the server itself or
 * somebody who was not signed in.
 */
const auditEntrySchema = v.object({
  seq: v.number(),
  at: instantSchema,
  actor: who,
  /** As a verb after a thing: `attempt.read`. */
  action: v.string(),
  object: v.nullable(v.string()),
  subject: who,
  outcome: v.picklist(['done', 'refused']),
});
export type AuditEntry = Frozen<v.InferOutput<typeof auditEntrySchema>>;

/** GET audit and GET ownEntries: newest first; `?before=` the `next` of the page before. */
export const auditPageSchema = v.object({
  entries: v.array(auditEntrySchema),
  next: v.nullable(v.number()),
});
export type AuditPage = Frozen<v.InferOutput<typeof auditPageSchema>>;

const MONTHS = { least: 1, most: 60 } as const;
const months = v.pipe(
  v.number(),
  v.integer('must be whole months'),
  v.minValue(MONTHS.least, `must be ${MONTHS.least} or more`),
  v.maxValue(MONTHS.most, `must be ${MONTHS.most} or less`),
);

/** GET and PUT retention: months after which each kind of thing is deleted. */
export const retentionSchema = v.strictObject({
  /** Practice, since it was last changed. */
  practice: months,
  /** Assessed attempts with everything said about them, since they ended. */
  assessed: months,
  /** Everything about a person, since the account was disabled. */
  leaver: months,
});
export type Retention = Frozen<v.InferOutput<typeof retentionSchema>>;
