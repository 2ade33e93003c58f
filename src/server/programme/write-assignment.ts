import { isDeepStrictEqual } from 'node:util';
import type { AssignmentRequest, NewAssignment } from '#protocol';
import type { Kysely } from 'kysely';
import type { Refused } from '../request-refused.ts';
import type { Tables } from '../store/sql/tables.ts';
import { readAssignment } from './assignment.ts';
import type { Assignment } from './assignment.ts';
import { begun } from './begun.ts';
import { readTargets } from './targets.ts';
import type { Targets } from './targets.ts';

/** Writes a new assignment down. The same again changes nothing; another one under its id is `taken`. */
export async function makeAssignment(
  tables: Kysely<Tables>,
  request: NewAssignment,
  { by, at }: { readonly by: string; readonly at: string },
): Promise<'made' | 'there' | 'taken'> {
  const { id } = request;
  const added = await tables
    .insertInto('assignment')
    .values({ id, ...columnsOf(request), made_by: by, made_at: at, closed_at: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) return (await isThere(tables, request, by)) ? 'there' : 'taken';
  await writeScenarios(tables, id, request);
  await writeTargets(tables, id, request);
  return 'made';
}

async function isThere(tables: Kysely<Tables>, request: NewAssignment, by: string): Promise<boolean> {
  const { id, title, note, due, attempts, teams, people } = request;
  const assignment = await readAssignment(tables, id);
  const targets = (await readTargets(tables, [id]))(id);
  return (
    assignment?.madeBy === by &&
    isDeepStrictEqual(
      [title, note, due, attempts],
      [assignment.title, assignment.note, assignment.due, assignment.attempts],
    ) &&
    isLenient(assignment, request) &&
    keepsAll(targets, request) &&
    teams.length + people.length === targets.teams.length + targets.people.length
  );
}

export interface Change {
  readonly request: AssignmentRequest;
  /** Who has it so far. */
  readonly targets: Targets;
}

/**
 * Changes an assignment. Once somebody has begun, only its words and its last day change, attempts may be added, and
 * so may people: what somebody began under stays as it was.
 */
export async function changeAssignment(
  tables: Kysely<Tables>,
  assignment: Assignment,
  { request, targets }: Change,
): Promise<Refused | null> {
  const { id } = assignment;
  if (assignment.closedAt !== null) return closed;
  const lenient = isLenient(assignment, request) && keepsAll(targets, request);
  if (!lenient && (await begun(tables, assignment))) return underThem;
  await tables.updateTable('assignment').set(columnsOf(request)).where('id', '=', id).execute();
  await tables.deleteFrom('assignment_scenario').where('assignment', '=', id).execute();
  await writeScenarios(tables, id, request);
  await tables.deleteFrom('assignment_team').where('assignment', '=', id).execute();
  await tables.deleteFrom('assignment_person').where('assignment', '=', id).execute();
  await writeTargets(tables, id, request);
  return null;
}

const closed: Refused = { code: 'already-begun', message: 'The assignment is closed. Copy it as a new one.' };

const underThem: Refused = {
  code: 'already-begun',
  message:
    'Somebody has begun. The title, the note and the last day can still change, and attempts or people be added.',
};

/** Ends it. Closed twice it stays as it was closed first. */
export async function closeAssignment(tables: Kysely<Tables>, id: string, at: string): Promise<void> {
  await tables
    .updateTable('assignment')
    .set({ closed_at: at })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute();
}

/** Takes it out of the world, unless somebody has begun. */
export async function deleteAssignment(
  tables: Kysely<Tables>,
  assignment: Assignment,
): Promise<Refused | null> {
  if (await begun(tables, assignment)) return keepIt;
  await tables.deleteFrom('assignment').where('id', '=', assignment.id).execute();
  return null;
}

const keepIt: Refused = {
  code: 'already-begun',
  message: 'Somebody has begun. Close it instead: what they did stays.',
};

const columnsOf = (request: AssignmentRequest) => ({
  title: request.title,
  note: request.note,
  draws: request.content.what === 'next-best' ? request.content.draw : 0,
  gated: request.gated ? 1 : 0,
  assessed: request.assessed ? 1 : 0,
  due: request.due,
  minimum: request.minimum,
  attempts: request.attempts,
});

async function writeScenarios(
  tables: Kysely<Tables>,
  assignment: string,
  { content }: AssignmentRequest,
): Promise<void> {
  if (content.what !== 'these') return;
  const rows = content.scenarios.map((scenario, place) => ({ assignment, place, scenario }));
  await tables.insertInto('assignment_scenario').values(rows).execute();
}

async function writeTargets(
  tables: Kysely<Tables>,
  assignment: string,
  { teams, people }: AssignmentRequest,
): Promise<void> {
  if (teams.length > 0) {
    const rows = teams.map((team) => ({ assignment, team }));
    await tables.insertInto('assignment_team').values(rows).execute();
  }
  if (people.length > 0) {
    const rows = people.map((person) => ({ assignment, person }));
    await tables.insertInto('assignment_person').values(rows).execute();
  }
}

const keepsAll = (targets: Targets, { teams, people }: AssignmentRequest): boolean =>
  targets.teams.every(({ id }) => teams.includes(id)) &&
  targets.people.every(({ id }) => people.includes(id));

function isLenient(assignment: Assignment, request: AssignmentRequest): boolean {
  const wanted = columnsOf(request);
  const scenarios = request.content.what === 'these' ? request.content.scenarios : [];
  return (
    wanted.draws === assignment.draws &&
    (wanted.gated === 1) === assignment.gated &&
    (wanted.assessed === 1) === assignment.assessed &&
    wanted.minimum === assignment.minimum &&
    wanted.attempts >= assignment.attempts &&
    scenarios.join(' ') === assignment.scenarios.join(' ')
  );
}
