import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';

/** Whom somebody looks after at this moment, never themselves. */
export interface Managed {
  readonly teams: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

/** Teams and people of a manager, as they are now. */
export async function managedBy(tables: Kysely<Tables>, manager: string): Promise<Managed> {
  const rows = await tables
    .selectFrom('membership as managed')
    .leftJoin('membership as trained', (join) =>
      join.onRef('trained.team', '=', 'managed.team').on('trained.part', '=', 'member'),
    )
    .select(['managed.team', 'trained.person'])
    .where('managed.person', '=', manager)
    .where('managed.part', '=', 'manager')
    .execute();
  return {
    teams: new Set(rows.map(({ team }) => team)),
    people: new Set(rows.flatMap(({ person }) => (person === null || person === manager ? [] : [person]))),
  };
}
