import type { Role } from './roles.ts';

/**
 * How whoever acts stands to the person whom the thing belongs to: the same person; a member of a team that the
 * actor manages now; anybody else. What belongs to nobody, such as the library, is `other`.
 */
export const RELATIONS = ['own', 'team', 'other'] as const;
export type Relation = (typeof RELATIONS)[number];

const ANY = RELATIONS;
const OWN = ['own'] as const;
const TEAM = ['team'] as const;
const NOT_OWN = ['team', 'other'] as const;

/**
 * Who may do what to whose things. What is missing is denied. Server and screens ask this one table; the server
 * decides. Nobody manages, reviews or overrides themselves, whatever roles they hold.
 */
export const PERMISSIONS = {
  /** See who somebody is: name, roles, teams. */
  'person:read': { trainee: OWN, trainer: OWN, manager: ['own', 'team'], administrator: ANY },
  /** Invite, disable and enable, change roles, issue links. */
  'person:manage': { administrator: NOT_OWN },
  /** Take a person's data out of the house, or erase it. */
  'person:export': { trainee: OWN, trainer: OWN, manager: OWN, administrator: ANY },
  'person:erase': { administrator: NOT_OWN },
  /** Own name, password, second factor, sessions. */
  'account:manage': { trainee: OWN, trainer: OWN, manager: OWN, administrator: OWN },
  'team:read': { manager: TEAM, administrator: ANY },
  'team:manage': { administrator: ANY },
  'organisation:manage': { administrator: ANY },
  // Practice is missing on purpose: it is its owner's alone, and no role reaches anybody else's.
  'attempt:play': { trainee: OWN, trainer: OWN, manager: OWN, administrator: OWN },
  'attempt:read': { trainee: OWN, trainer: OWN, manager: ['own', 'team'], administrator: OWN },
  /** Comment on a turn and answer a comment. */
  'attempt:comment': { trainee: OWN, trainer: OWN, manager: ['own', 'team'], administrator: OWN },
  'attempt:contest': { trainee: OWN, trainer: OWN, manager: OWN, administrator: OWN },
  'attempt:override': { manager: TEAM },
  'assignment:read': { trainee: OWN, trainer: OWN, manager: ['own', 'team'], administrator: OWN },
  'assignment:manage': { manager: TEAM },
  /** Figures of a group, from five people on. */
  'statistics:read': { manager: TEAM, administrator: ANY },
  /** Check drafts and publish them; take a published version out of the library. */
  'scenario:publish': { trainer: ANY },
  'scenario:withdraw': { trainer: ANY, administrator: ANY },
  /** How the decisions of a scenario measure, without a name. */
  'item:read': { trainer: ANY, administrator: ANY },
  /** The whole record of who did what. */
  'audit:all': { administrator: ANY },
  'audit:read': { trainee: OWN, trainer: OWN, manager: OWN, administrator: ANY },
} as const satisfies Readonly<Record<string, Partial<Record<Role, readonly Relation[]>>>>;
export type Permission = keyof typeof PERMISSIONS;

/** Whether one of the roles carries the permission for things in this relation. */
export const may = (roles: readonly Role[], permission: Permission, relation: Relation): boolean =>
  relationsOf(roles, permission).has(relation);

/** Everything that the roles together reach with this permission; empty where none of them has it. */
export function relationsOf(roles: readonly Role[], permission: Permission): ReadonlySet<Relation> {
  const row: Partial<Record<Role, readonly Relation[]>> = PERMISSIONS[permission];
  return new Set(roles.flatMap((role) => row[role] ?? []));
}
