import type { OwnAssignment, OwnItem, Programme } from '#protocol';
import type { Kysely } from 'kysely';
import { readSaidByOthers } from '../review/said-by-others.ts';
import type { Tables } from '../store/sql/tables.ts';
import { readAssignments } from './assignment.ts';
import type { Assignment } from './assignment.ts';
import { readCourses } from './courses.ts';
import type { Stand } from './courses.ts';
import { given } from './given.ts';
import { hindranceOf } from './may-start.ts';
import { completedAt, overallOf } from './overall.ts';
import { isSoon, namesOf, rulesOf, shownPoints } from './rules.ts';
import type { Shelf } from './shelf.ts';
import type { Item } from './standing.ts';

interface Asked {
  readonly person: string;
  readonly shelf: Shelf;
  /** An instant in ISO 8601. */
  readonly now: string;
}

/** What somebody has to do: first what is still to be done by due date, then what is over, latest first. */
export async function ownProgramme(tables: Kysely<Tables>, asked: Asked): Promise<Programme> {
  const { person, shelf, now } = asked;
  const has = new Set((await given(tables, { person })).map(({ assignment }) => assignment));
  const ids = new Set([...has, ...(await begunBy(tables, person))]);
  const assignments = await readAssignments(tables, [...ids]);
  const courses = await readCourses(tables, { assignments, person, now });
  const names = await namesOf(
    tables,
    assignments.map(({ madeBy }) => madeBy),
  );
  const said = await readSaidByOthers(tables, person);
  const all = assignments.flatMap((assignment) => {
    const stand = courses.of(assignment, person);
    // Who left the team keeps what they completed, and nothing else of it.
    if (!has.has(assignment.id) && completedAt(stand.items) === null) return [];
    const from = names.get(assignment.madeBy ?? '') ?? null;
    return [ownAssignment(assignment, { stand, from, shelf, said, now })];
  });
  const open = all.filter(isOpen);
  return {
    overdue: open.filter(({ standing }) => standing === 'overdue').length,
    soon: open.filter(({ soon }) => soon).length,
    assignments: [...open, ...all.filter((one) => !isOpen(one)).toReversed()],
  };
}

/** Something is still to be done, and can be. */
export const isOpen = ({ closedAt, standing }: Pick<OwnAssignment, 'closedAt' | 'standing'>): boolean =>
  closedAt === null && (standing === 'not-started' || standing === 'in-progress' || standing === 'overdue');

async function begunBy(tables: Kysely<Tables>, person: string): Promise<readonly string[]> {
  const rows = await tables
    .selectFrom('attempt')
    .select('assignment')
    .distinct()
    .where('person', '=', person)
    .where('assignment', 'is not', null)
    .execute();
  return rows.flatMap(({ assignment }) => assignment ?? []);
}

interface Seen {
  readonly stand: Stand;
  readonly from: string | null;
  readonly shelf: Shelf;
  /** Who said something about which attempt. */
  readonly said: ReadonlyMap<string, readonly string[]>;
  readonly now: string;
}

function ownAssignment(assignment: Assignment, { stand, from, shelf, said, now }: Seen): OwnAssignment {
  const { items } = stand;
  const standing = overallOf(assignment, stand, now);
  const shown = items.map((item) => ownItem(assignment, item, { shelf, said }));
  const open = isOpen({ closedAt: assignment.closedAt, standing });
  const next = shown.find((item) => item.open !== null) ?? shown.find((item) => item.hindrance === null);
  return {
    ...rulesOf(assignment),
    from,
    standing,
    soon: open && isSoon(assignment, now),
    items: shown,
    next: open ? (next?.scenario ?? null) : null,
    toDraw: open && assignment.draws > 0 && items.length === 0,
    certificate: assignment.assessed && completedAt(items) !== null,
  };
}

const GONE = 'It is no longer offered. Ask whoever gave it to you.';

function ownItem(assignment: Assignment, item: Item, { shelf, said }: Pick<Seen, 'shelf' | 'said'>): OwnItem {
  const { scenario, standing, tries, best } = item;
  return {
    scenario,
    title: shelf.titleOf(scenario),
    standing,
    used: tries.length,
    points: shownPoints(best?.outcome),
    at: best?.finishedAt ?? null,
    hindrance: shelf.has(scenario) ? hindranceOf(assignment, item) : GONE,
    open: tries.find(({ state }) => state === 'open')?.play ?? null,
    reports: assignment.assessed ? reportsOf(tries, said) : [],
  };
}

const reportsOf = (tries: Item['tries'], said: Seen['said']): OwnItem['reports'] =>
  tries.flatMap(({ play, state }, place) =>
    play !== null && state === 'finished'
      ? [{ play, number: place + 1, said: [...(said.get(play) ?? [])] }]
      : [],
  );
