import type { Kysely } from 'kysely';
import { pointsOf } from '../plays/points-of.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { Assignment } from './assignment.ts';
import { PerPerson } from './per-person.ts';
import type { Try } from './standing.ts';

interface Wanted {
  readonly assignments: readonly Assignment[];
  readonly person?: string;
}

/** The plays that the assignments count, of one person or of everybody. */
export async function readTries(tables: Kysely<Tables>, wanted: Wanted): Promise<PerPerson<Try>> {
  const found = new PerPerson<Try>();
  await addAssessed(tables, wanted, found);
  for (const assignment of wanted.assignments) {
    if (!assignment.assessed) await addPractice(tables, { assignment, person: wanted.person }, found);
  }
  await addPractised(tables, wanted, found);
  return found;
}

/** What was practised and is deleted since. */
async function addPractised(tables: Kysely<Tables>, wanted: Wanted, found: PerPerson<Try>): Promise<void> {
  const ids = wanted.assignments.filter(({ assessed }) => !assessed).map(({ id }) => id);
  if (ids.length === 0) return;
  let query = tables.selectFrom('practised').selectAll().where('assignment', 'in', ids);
  if (wanted.person !== undefined) query = query.where('person', '=', wanted.person);
  for (const { scenario, at, ...place } of await query.execute()) {
    found.add(place, {
      play: null,
      scenario,
      state: 'finished',
      outcome: null,
      startedAt: at,
      finishedAt: at,
    });
  }
}

async function addAssessed(tables: Kysely<Tables>, wanted: Wanted, found: PerPerson<Try>): Promise<void> {
  const ids = wanted.assignments.filter(({ assessed }) => assessed).map(({ id }) => id);
  if (ids.length === 0) return;
  let query = tables
    .selectFrom('attempt')
    .innerJoin('play', 'play.id', 'attempt.play')
    .select(['attempt.play', 'attempt.assignment', 'attempt.person', 'attempt.state'])
    .select(['attempt.started_at', 'attempt.finished_at', 'attempt.scenario', 'play.score'])
    .where('attempt.assignment', 'in', ids);
  if (wanted.person !== undefined) query = query.where('attempt.person', '=', wanted.person);
  for (const row of await query.orderBy('attempt.started_at').orderBy('attempt.play').execute()) {
    if (row.assignment === null) continue;
    found.add(
      { assignment: row.assignment, person: row.person },
      {
        play: row.play,
        scenario: row.scenario,
        state: row.state,
        outcome: row.state === 'finished' ? pointsOf(row.score) : null,
        startedAt: row.started_at,
        finishedAt: row.finished_at,
      },
    );
  }
}

interface Practised {
  readonly assignment: Assignment;
  readonly person: string | undefined;
}

/** Of one person, or of everybody who has it. */
async function addPractice(
  tables: Kysely<Tables>,
  { assignment, person }: Practised,
  found: PerPerson<Try>,
): Promise<void> {
  let query = practice(tables, assignment);
  if (person !== undefined) query = query.where('play.profile', '=', person);
  for (const row of await query.orderBy('play.started_at').orderBy('play.id').execute()) {
    found.add(
      { assignment: assignment.id, person: row.profile },
      {
        play: row.id,
        scenario: row.scenario,
        state: row.finished_at === null ? 'open' : 'finished',
        outcome: null,
        startedAt: row.started_at,
        finishedAt: row.finished_at,
      },
    );
  }
}

/** Whether anybody who has it has practised under it. */
export async function isPractised(tables: Kysely<Tables>, assignment: Assignment): Promise<boolean> {
  const kept = tables
    .selectFrom('practised')
    .select('person')
    .where('assignment', '=', assignment.id)
    .limit(1);
  if (await kept.executeTakeFirst()) return true;
  return (await practice(tables, assignment).limit(1).executeTakeFirst()) !== undefined;
}

/**
 * Practice since the assignment was made, by those who have it; that it happened, never how it went. Replays from
 * the middle are none.
 */
export const practice = (tables: Kysely<Tables>, assignment: Assignment) =>
  tables
    .selectFrom('play')
    .leftJoin('attempt', 'attempt.play', 'play.id')
    .select(['play.id', 'play.profile', 'play.scenario', 'play.started_at', 'play.finished_at'])
    .where('attempt.play', 'is', null)
    .where('play.kind', '!=', 'from-here')
    .where('play.started_at', '>=', assignment.madeAt)
    .where('play.profile', 'in', peopleWith(tables, assignment))
    .where(({ exists, or, selectFrom }) =>
      or([
        exists(
          selectFrom('assignment_scenario as one')
            .select('one.place')
            .where('one.assignment', '=', assignment.id)
            .whereRef('one.scenario', '=', 'play.scenario'),
        ),
        exists(
          selectFrom('drawn')
            .select('drawn.place')
            .where('drawn.assignment', '=', assignment.id)
            .whereRef('drawn.person', '=', 'play.profile')
            .whereRef('drawn.scenario', '=', 'play.scenario'),
        ),
      ]),
    );

/** As `given` tells, within a query. */
const peopleWith = (tables: Kysely<Tables>, { id, madeBy }: Assignment) =>
  tables
    .selectFrom('person')
    .select('person.id')
    .where('person.disabled_at', 'is', null)
    .where('person.id', '!=', madeBy ?? '')
    .where(({ eb, or, selectFrom }) =>
      or([
        eb(
          'person.id',
          'in',
          selectFrom('assignment_person as named').select('named.person').where('named.assignment', '=', id),
        ),
        eb(
          'person.id',
          'in',
          selectFrom('assignment_team as target')
            .innerJoin('membership', 'membership.team', 'target.team')
            .select('membership.person')
            .where('target.assignment', '=', id)
            .where('membership.part', '=', 'member'),
        ),
      ]),
    );
