import { assignmentRequestSchema } from '#protocol';
import type { AssignmentRequest } from '#protocol';
import type { Kysely } from 'kysely';
import type { Actor } from '../../people/actor.ts';
import type { Refused } from '../../request-refused.ts';
import { holdAssignment } from '../../programme/assignment.ts';
import type { Assignment } from '../../programme/assignment.ts';
import { managedBy } from '../../programme/managed.ts';
import type { Managed } from '../../programme/managed.ts';
import type { Shelf } from '../../programme/shelf.ts';
import { isTheirs, readTargets } from '../../programme/targets.ts';
import type { Targets } from '../../programme/targets.ts';
import type { Tables } from '../../store/sql/tables.ts';
import type { Asked } from '../environment.ts';
import { nothingHere, RequestRefused } from '../../request-refused.ts';
import { readBody } from '../read-body.ts';
import { permit, permitForTeam } from '../../people/permit.ts';

interface Asking {
  readonly tables: Kysely<Tables>;
  readonly actor: Actor;
}

interface Rules {
  readonly shelf: Shelf;
  readonly now: string;
  /** What is changed: its day may have passed and its scenarios be gone since, and may stay so. */
  readonly kept?: Assignment;
}

export const readRequest = (c: Asked): Promise<AssignmentRequest> => readBody(c, assignmentRequestSchema);

/** Refuses scenarios that are not offered, and a day that has passed everywhere. */
export function mustBeGivable({ content, due }: AssignmentRequest, { shelf, now, kept }: Rules): void {
  const known = new Set(kept?.scenarios);
  const isOffered = (scenario: string): boolean => known.has(scenario) || shelf.has(scenario);
  const unknown = content.what === 'these' && content.scenarios.find((scenario) => !isOffered(scenario));
  if (unknown) throw wrong('content.scenarios', `The library has no scenario "${unknown}".`);
  if (due === kept?.due) return;
  if (!isDay(due)) throw wrong('due', 'There is no such day.');
  if (due < yesterday(now)) throw wrong('due', 'The last day has passed.');
}

/** 31 February reads like a day and is none. */
function isDay(day: string): boolean {
  const at = Date.parse(day);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

/** West of Greenwich it is still the day before. */
const yesterday = (now: string): string =>
  new Date(Date.parse(now) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const wrong = (path: string, message: string) =>
  new RequestRefused({ code: 'bad-request', message }, { issues: [{ path, message }] });

const NOBODY: Targets = { teams: [], people: [] };

/** Whether the actor looks after every team and person who would get it; those who have it already stay. */
export async function mayGive(
  asking: Asking,
  { teams, people }: AssignmentRequest,
  has: Targets = NOBODY,
): Promise<void> {
  const known = new Set([...has.teams, ...has.people].map(({ id }) => id));
  for (const team of teams) if (!known.has(team)) await permitForTeam(asking, 'assignment:manage', team);
  for (const person of people) if (!known.has(person)) await permit(asking, 'assignment:manage', person);
}

export interface Theirs {
  readonly assignment: Assignment;
  readonly targets: Targets;
  readonly managed: Managed;
}

/** The assignment that is the actor's to change; whoever else asks learns nothing of it. */
export async function theirs({ tables, actor }: Asking, id: string): Promise<Theirs> {
  const assignment = await holdAssignment(tables, id);
  const targets = (await readTargets(tables, [id]))(id);
  const managed = await managedBy(tables, actor.person);
  const looking = { manager: actor.person, managed };
  if (assignment && isTheirs(assignment, targets, looking)) return { assignment, targets, managed };
  throw nothingHere();
}

/** Whom the actor does not look after, they are not shown and so cannot name: who has it of them keeps it. */
export function withUnseen(
  request: AssignmentRequest,
  targets: Targets,
  managed: Managed,
): AssignmentRequest {
  const unseen = targets.people.map(({ id }) => id).filter((id) => !managed.people.has(id));
  return { ...request, people: [...new Set([...request.people, ...unseen])] };
}

export function refuseIfAny(refused: Refused | null): void {
  if (refused) throw new RequestRefused(refused);
}
