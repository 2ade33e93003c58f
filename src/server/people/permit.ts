import type { Kysely } from 'kysely';
import { relationsOf } from '#protocol';
import type { Permission, Relation } from '#protocol';
import { nothingHere } from '../request-refused.ts';
import type { Tables } from '../store/sql/tables.ts';
import { relationTo, relationToTeam } from './actor.ts';
import type { Actor } from './actor.ts';

/** Who asks, and the tables of the same moment as what they ask for. */
interface Asking {
  readonly tables: Kysely<Tables>;
  readonly actor: Actor;
}

/** Lets through only who may do this to the person's things, as teams are now. */
export async function permit(
  { tables, actor }: Asking,
  permission: Permission,
  person: string,
): Promise<Relation> {
  return within(actor, permission, await relationTo(tables, actor, person));
}

/** The same for what belongs to a team. */
export async function permitForTeam(
  { tables, actor }: Asking,
  permission: Permission,
  team: string,
): Promise<Relation> {
  return within(actor, permission, await relationToTeam(tables, actor, team));
}

function within(actor: Actor, permission: Permission, relation: Relation): Relation {
  if (relationsOf(actor.roles, permission).has(relation)) return relation;
  throw nothingHere();
}
