import * as v from 'valibot';
import { rolesSchema } from './account.ts';
import type { Frozen } from './frozen.ts';
import { instantSchema } from './ids.ts';
import { ROLES } from './roles.ts';

/** `member` is trained in the team, `manager` looks after it; one person may be both. */
export const PARTS = ['member', 'manager'] as const;
export type Part = (typeof PARTS)[number];

export const personSchema = v.object({
  id: v.string(),
  name: v.string(),
  roles: v.array(v.picklist(ROLES)),
  teams: v.array(v.object({ id: v.string(), name: v.string(), part: v.picklist(PARTS) })),
  since: instantSchema,
  disabledAt: v.nullable(instantSchema),
  /** Null for everybody but administrators. */
  account: v.nullable(
    v.object({
      email: v.nullable(v.string()),
      password: v.boolean(),
      provider: v.boolean(),
      factor: v.boolean(),
      /** When a session of theirs was last used; null while none is open. */
      seenAt: v.nullable(instantSchema),
    }),
  ),
});
/** GET person. */
export type Person = Frozen<v.InferOutput<typeof personSchema>>;

/**
 * GET people: for an administrator everybody, for a manager the people of their teams, by name. `?search=` takes a
 * part of a name or, for administrators, of an address; `?after=` the `next` of the page before.
 */
export const peopleSchema = v.object({ people: v.array(personSchema), next: v.nullable(v.string()) });
export type People = Frozen<v.InferOutput<typeof peopleSchema>>;

/** People in one page of the list. */
export const PEOPLE_PAGE = 200;

/** PUT personRoles. */
export const rolesRequestSchema = v.strictObject({ roles: rolesSchema });
export type RolesRequest = Frozen<v.InferOutput<typeof rolesRequestSchema>>;

/** GET teams: for an administrator all, for a manager their own, by name. */
export const teamListSchema = v.object({
  teams: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      /** How many are trained in it; those who were disabled do not count. */
      members: v.number(),
      managers: v.array(v.object({ id: v.string(), name: v.string() })),
    }),
  ),
});
export type TeamList = Frozen<v.InferOutput<typeof teamListSchema>>;

/** GET team, and the answer to POST createTeam and PUT renameTeam. */
export const teamSchema = v.object({
  id: v.string(),
  name: v.string(),
  people: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      part: v.picklist(PARTS),
      since: instantSchema,
      disabled: v.boolean(),
    }),
  ),
});
export type Team = Frozen<v.InferOutput<typeof teamSchema>>;

/** PUT placeInTeam: what a person is in a team; with no part they leave it. */
export const placeRequestSchema = v.strictObject({ parts: v.array(v.picklist(PARTS)) });
export type PlaceRequest = Frozen<v.InferOutput<typeof placeRequestSchema>>;
