import * as v from 'valibot';

const REASONS = ['given', 'soon', 'late'] as const;
/** Why somebody is reminded: it is new to them, its last day is near, or has passed. */
export type Reason = (typeof REASONS)[number];

const CHANGES = ['password-reset', 'password-changed', 'factor-removed', 'roles-changed'] as const;
/** What was changed about somebody's account. */
export type AccountChange = (typeof CHANGES)[number];

const aboutSchema = v.variant('kind', [
  v.object({ kind: v.literal('invitation'), about: v.object({}) }),
  v.object({ kind: v.literal('reset'), about: v.object({}) }),
  v.object({ kind: v.literal('test'), about: v.object({}) }),
  v.object({ kind: v.literal('notice'), about: v.object({ change: v.picklist(CHANGES) }) }),
  v.object({
    kind: v.literal('reminder'),
    about: v.array(v.object({ assignment: v.string(), why: v.picklist(REASONS) })),
  }),
]);

/** What a mail is about, as it stands in the outbox. */
export type About = v.InferOutput<typeof aboutSchema>;

/** What a row is about; null for one that another version of Poise wrote and this one does not know. */
export function aboutOf({ kind, about }: { readonly kind: string; readonly about: string }): About | null {
  const read = v.safeParse(aboutSchema, { kind, about: JSON.parse(about) as unknown });
  return read.success ? read.output : null;
}
