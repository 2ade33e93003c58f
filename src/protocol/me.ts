import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { ROLES } from './roles.ts';

const teamsSchema = v.array(v.object({ id: v.string(), name: v.string() }));

/** GET me: whether this house has been set up, and who is signed in; all that the frame of the pages needs. */
export const meSchema = v.object({
  /** False until the first administrator has come; then anybody practises with a local profile. */
  setUp: v.boolean(),
  /** What the organisation is called; null before the set-up. */
  organisation: v.nullable(v.string()),
  /** Everything here is made up, and gone when the server stops; left out where work is real. */
  demo: v.exactOptional(v.boolean()),
  /** The provider that people may sign in with, as its button names it; null where there is none. */
  sso: v.nullable(v.object({ name: v.string() })),
  person: v.nullable(
    v.object({
      id: v.string(),
      name: v.string(),
      roles: v.array(v.picklist(ROLES)),
      /** Whether a second factor is on. */
      factor: v.boolean(),
      /** They have yet to set one up before anything else; left out for everybody else. */
      factorDue: v.exactOptional(v.boolean()),
      /** Whether they sign in with a password. */
      password: v.boolean(),
      /** Teams that they look after and may do so by their roles; teams that they are trained in. */
      manages: teamsSchema,
      memberOf: teamsSchema,
    }),
  ),
});
export type Me = Frozen<v.InferOutput<typeof meSchema>>;
