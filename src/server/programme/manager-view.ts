import type { AssignedPerson, Assignment as Shown } from '#protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import type { Assignment } from './assignment.ts';
import { readCourses } from './courses.ts';
import type { Stand } from './courses.ts';
import { given } from './given.ts';
import type { Managed } from './managed.ts';
import { overallOf } from './overall.ts';
import { namesOf, rulesOf, shownPoints } from './rules.ts';
import type { Shelf } from './shelf.ts';
import { byName, isTheirs, readTargets } from './targets.ts';
import { begun } from './begun.ts';

export interface Looking {
  readonly manager: string;
  readonly managed: Managed;
  readonly shelf: Shelf;
  /** An instant in ISO 8601. */
  readonly now: string;
}

/** An assignment with the manager's people in it; null for whoever looks after nobody and no team in it. */
export async function managerView(
  tables: Kysely<Tables>,
  assignment: Assignment,
  { manager, managed, shelf, now }: Looking,
): Promise<Shown | null> {
  const targets = (await readTargets(tables, [assignment.id]))(assignment.id);
  const has = await given(tables, { assignments: [assignment.id] });
  const theirs = has.filter(({ person }) => managed.people.has(person));
  const named = targets.people.filter(({ id }) => managed.people.has(id));
  if (named.length === 0 && !targets.teams.some(({ id }) => managed.teams.has(id))) return null;
  const courses = await readCourses(tables, { assignments: [assignment], now });
  const names = await namesOf(tables, [assignment.madeBy, ...theirs.map(({ person }) => person)]);
  return {
    ...rulesOf(assignment),
    from: names.get(assignment.madeBy ?? '') ?? null,
    teams: targets.teams,
    named,
    scenarios: assignment.scenarios.map((id) => ({ id, title: shelf.titleOf(id) })),
    people: theirs
      .map(({ person }) => ({ id: person, name: names.get(person) ?? '' }))
      .toSorted(byName)
      .map((one) => {
        const stand = courses.of(assignment, one.id);
        return { ...one, standing: overallOf(assignment, stand, now), ...shown(stand, shelf) };
      }),
    others: has.length - theirs.length,
    begun: await begun(tables, assignment),
    mine: isTheirs(assignment, targets, { manager, managed }),
  };
}

const shown = ({ items, excuse }: Stand, shelf: Shelf): Pick<AssignedPerson, 'items' | 'excuse'> => ({
  excuse,
  items: items.map(({ scenario, standing, tries, best, excuse: why }) => ({
    scenario,
    title: shelf.titleOf(scenario),
    standing,
    used: tries.length,
    points: shownPoints(best?.outcome),
    at: best?.finishedAt ?? null,
    play: best?.outcome === null ? null : (best?.play ?? null),
    excuse: why,
  })),
});
