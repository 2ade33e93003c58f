import type { Kysely } from 'kysely';
import type { Entry } from '../audit/append.ts';
import { newId } from '../people/tokens.ts';
import { writeExcuse } from '../programme/excuse.ts';
import { closeAssignment, makeAssignment } from '../programme/write-assignment.ts';
import type { Tables } from '../store/sql/tables.ts';
import { DAY, iso } from './calendar.ts';
import type { Given } from './life.ts';
import type { House } from './people.ts';
import type { Plan } from './plan.ts';
import { EXCUSES } from './words.ts';

export interface Assigned {
  /** What each team was given, by the id of the team. */
  readonly given: ReadonlyMap<string, readonly Given[]>;
  readonly entries: readonly Entry[];
}

/** Every manager gives the same to their team, and excuses whom they must. */
export async function assign(
  tables: Kysely<Tables>,
  { teams, people }: House,
  plans: readonly Plan[],
): Promise<Assigned> {
  const given = new Map<string, readonly Given[]>();
  const entries: Entry[] = [];
  for (const { id: team, managers } of teams) {
    const [by = ''] = managers;
    const made: Given[] = [];
    for (const plan of plans) {
      const request = { ...plan.request, teams: [team], people: [] };
      const id = newId();
      await makeAssignment(tables, { ...request, id }, { by, at: iso(plan.madeAt) });
      entries.push({ at: iso(plan.madeAt), actor: by, action: 'assignment.make', object: id });
      for (const { id: person, n } of people.filter(({ teamId }) => teamId === team)) {
        if (plan.fateOf(n) !== 'excused') continue;
        const at = iso(plan.madeAt + DAY);
        const reason = EXCUSES[n % EXCUSES.length] ?? '';
        await writeExcuse(tables, { assignment: id, person, by, at }, { scenario: null, reason });
        entries.push({ at, actor: by, action: 'assignment.excuse', object: id, subject: person });
      }
      if (plan.closedAt !== null) {
        await closeAssignment(tables, id, iso(plan.closedAt));
        entries.push({ at: iso(plan.closedAt), actor: by, action: 'assignment.close', object: id });
      }
      made.push({ ...plan, id });
    }
    given.set(team, made);
  }
  return { given, entries };
}
