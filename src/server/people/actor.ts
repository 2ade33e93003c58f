import type { Kysely } from 'kysely';
import type { Relation, Role } from '#protocol';
import type { Tables } from '../store/sql/tables.ts';

/** Whoever is signed in and asks. */
export interface Actor {
  /** The person's id, which is also the key of their profile. */
  readonly person: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Id of the session, for its place in the list of sessions. */
  readonly session: string;
  /** Whether they have yet to set up the second factor that the house asks of them; until then they do nothing else. */
  readonly factorDue: boolean;
}

/** How the actor stands to a person at this moment: teams are looked up, never remembered. */
export async function relationTo(tables: Kysely<Tables>, actor: Actor, person: string): Promise<Relation> {
  if (person === actor.person) return 'own';
  const shared = await tables
    .selectFrom('membership as managed')
    .innerJoin('membership as trained', 'trained.team', 'managed.team')
    .select('managed.team')
    .where('managed.person', '=', actor.person)
    .where('managed.part', '=', 'manager')
    .where('trained.person', '=', person)
    .where('trained.part', '=', 'member')
    .limit(1)
    .executeTakeFirst();
  return shared ? 'team' : 'other';
}

/** How the actor stands to a team: `team` for whoever manages it now. */
export async function relationToTeam(tables: Kysely<Tables>, actor: Actor, team: string): Promise<Relation> {
  const managed = await tables
    .selectFrom('membership')
    .select('team')
    .where('team', '=', team)
    .where('person', '=', actor.person)
    .where('part', '=', 'manager')
    .executeTakeFirst();
  return managed ? 'team' : 'other';
}
