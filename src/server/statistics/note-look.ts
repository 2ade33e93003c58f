import type { Kysely } from 'kysely';
import { appendAll } from '../audit/append.ts';
import type { Entry } from '../audit/append.ts';
import type { Tables } from '../store/sql/tables.ts';

/** Somebody looked at a team's figures, or took them away as a file. */
export interface Look {
  readonly team: string;
  readonly actor: string;
  readonly action: 'team.read' | 'team.export';
  /** An instant in ISO 8601. */
  readonly at: string;
  readonly request: string;
}

/** Entries of the record that are searched for what was told today; who is told twice reads it once all the same. */
const LATEST = 5_000;

/**
 * Notes the look for everybody who is in the team now, once a day for each of them, so that they can read who looked;
 * where all of them know, for the record alone.
 */
export async function noteLook(tables: Kysely<Tables>, look: Look): Promise<void> {
  const { team, ...rest } = look;
  const entry: Entry = { ...rest, object: team };
  const told = await toldToday(tables, look);
  const people = await tables
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person')
    .select('person.id')
    .where('membership.team', '=', team)
    .where('membership.part', '=', 'member')
    .where('person.disabled_at', 'is', null)
    .where('person.id', '!=', look.actor)
    .orderBy('person.id')
    .execute();
  const untold = people.filter(({ id }) => !told.has(id));
  await appendAll(tables, untold.length > 0 ? untold.map(({ id }) => ({ ...entry, subject: id })) : [entry]);
}

async function toldToday(
  tables: Kysely<Tables>,
  { team, actor, action, at }: Look,
): Promise<ReadonlySet<string>> {
  const { seq } = await tables
    .selectFrom('audit_head')
    .select('seq')
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
  const rows = await tables
    .selectFrom('audit')
    .select('subject')
    .where('seq', '>', seq - LATEST)
    .where('at', '>=', `${at.slice(0, 'yyyy-mm-dd'.length)}T00:00:00.000Z`)
    .where((eb) => eb.and({ actor, action, object: team }))
    .execute();
  return new Set(rows.flatMap(({ subject }) => subject ?? []));
}
