import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { ROLES } from './roles.ts';

/** GET me: whether this house has been set up, and who is signed in. */
export const meSchema = v.object({
  /** False until the first administrator has come; then anybody practises with a local profile. */
  setUp: v.boolean(),
  person: v.nullable(v.object({ id: v.string(), name: v.string(), roles: v.array(v.picklist(ROLES)) })),
});
export type Me = Frozen<v.InferOutput<typeof meSchema>>;
