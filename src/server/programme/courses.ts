import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import type { Assignment } from './assignment.ts';
import { AUTHOR, readAuthors } from './authors.ts';
import { PerPerson } from './per-person.ts';
import { itemsOf } from './standing.ts';
import type { Excuse, Item } from './standing.ts';
import { readTries } from './tries.ts';

/** Where somebody is with an assignment. */
export interface Stand {
  /** Scenario by scenario; empty where they have not been drawn yet. */
  readonly items: readonly Item[];
  /** Why they are excused from all of it; null where they are not. */
  readonly excuse: string | null;
}

/** Looks up where people are with assignments. */
export interface Courses {
  of(assignment: Assignment, person: string): Stand;
}

export interface Wanted {
  readonly assignments: readonly Assignment[];
  /** Left out for everybody. */
  readonly person?: string;
  /** An instant in ISO 8601. */
  readonly now: string;
}

/** Reads, with a handful of queries whatever their number, where people are with these assignments. */
export async function readCourses(tables: Kysely<Tables>, wanted: Wanted): Promise<Courses> {
  const drawn = await readDrawn(tables, wanted);
  const excuses = await readExcuses(tables, wanted);
  const tries = await readTries(tables, wanted);
  return {
    of(assignment, person) {
      const own = excuses.of(assignment.id, person);
      const items = itemsOf(assignment, {
        scenarios: assignment.draws > 0 ? drawn.of(assignment.id, person) : assignment.scenarios,
        tries: tries.of(assignment.id, person),
        excuses: own,
        now: wanted.now,
      });
      return { items, excuse: own.find(({ scenario }) => scenario === '')?.reason ?? null };
    },
  };
}

const idsOf = ({ assignments }: Wanted): readonly string[] => assignments.map(({ id }) => id);

async function readDrawn(tables: Kysely<Tables>, wanted: Wanted): Promise<PerPerson<string>> {
  const found = new PerPerson<string>();
  const ids = wanted.assignments.filter(({ draws }) => draws > 0).map(({ id }) => id);
  if (ids.length === 0) return found;
  let query = tables.selectFrom('drawn').selectAll().where('assignment', 'in', ids);
  if (wanted.person !== undefined) query = query.where('person', '=', wanted.person);
  for (const row of await query.orderBy('place').execute()) found.add(row, row.scenario);
  return found;
}

/** As a manager gave them, and for whoever has the key because they published the conversation. */
async function readExcuses(tables: Kysely<Tables>, wanted: Wanted): Promise<PerPerson<Excuse>> {
  const found = new PerPerson<Excuse>();
  const ids = idsOf(wanted);
  if (ids.length === 0) return found;
  let query = tables.selectFrom('excuse').selectAll().where('assignment', 'in', ids);
  if (wanted.person !== undefined) query = query.where('person', '=', wanted.person);
  for (const row of await query.execute()) found.add(row, { scenario: row.scenario, reason: row.reason });
  const authors = await readAuthors(tables, wanted.person);
  for (const { id: assignment } of wanted.assignments.filter(({ assessed }) => assessed)) {
    for (const { person, scenario } of authors)
      found.add({ assignment, person }, { scenario, reason: AUTHOR });
  }
  return found;
}
