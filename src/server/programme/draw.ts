import type { Score } from '#protocol';
import { suggestNext } from '#report';
import type { Attempt, Offer } from '#report';
import type { Kysely } from 'kysely';
import type { Refused } from '../request-refused.ts';
import type { Tables } from '../store/sql/tables.ts';
import { holdAssignment } from './assignment.ts';
import type { Assignment } from './assignment.ts';
import { readAuthors } from './authors.ts';
import { given } from './given.ts';
import { takePlaceInLine } from './may-start.ts';
import { reservedFor } from './reserved.ts';

export interface Draw {
  readonly person: string;
  readonly offers: readonly Offer[];
  /** An instant in ISO 8601. */
  readonly now: string;
}

/**
 * Chooses for somebody who begins, by F13 on their own first attempts, and keeps the choice: drawn twice it stays.
 * What they played before and what another assignment keeps for them is taken only when there is nothing else.
 */
export async function draw(
  tables: Kysely<Tables>,
  assignment: Assignment,
  { person, offers, now }: Draw,
): Promise<Refused | null> {
  const has = await given(tables, { person });
  if (assignment.draws === 0 || !has.some((one) => one.assignment === assignment.id)) return notYours;
  const held = await holdAssignment(tables, assignment.id);
  if (!held) return notYours;
  await takePlaceInLine(tables, { assignment: assignment.id, person });
  if (await isDrawn(tables, assignment.id, person)) return null;
  if (held.closedAt !== null) return { code: 'may-not-start', message: 'The assignment is closed.' };
  const history = await firstTries(tables, person);
  const seen = new Set(history.map(({ scenario }) => scenario));
  for (const scenario of await reservedFor(tables, person)) seen.add(scenario);
  for (const { scenario } of await readAuthors(tables, person)) seen.add(scenario);
  const attempts = history.flatMap(({ attempt }) => attempt ?? []);
  const chosen = choose({
    history: attempts,
    offers,
    seen,
    today: now.slice(0, 10),
    count: assignment.draws,
  });
  if (chosen.length === 0) return { code: 'may-not-start', message: 'There is nothing to choose from.' };
  const rows = chosen.map((scenario, place) => ({ assignment: assignment.id, person, place, scenario }));
  await tables.insertInto('drawn').values(rows).execute();
  return null;
}

const notYours: Refused = { code: 'not-found', message: 'You have no such assignment.' };

async function isDrawn(tables: Kysely<Tables>, assignment: string, person: string): Promise<boolean> {
  const row = await tables
    .selectFrom('drawn')
    .select('place')
    .where('assignment', '=', assignment)
    .where('person', '=', person)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function firstTries(tables: Kysely<Tables>, person: string) {
  const rows = await tables
    .selectFrom('play')
    .select(['scenario', 'score', 'finished_at'])
    .where('profile', '=', person)
    .where('kind', '=', 'first')
    .execute();
  return rows.map(({ scenario, score, finished_at: at }) => {
    const attempt: Attempt | null =
      score === null || at === null ? null : { score: JSON.parse(score) as Score, at, kind: 'first' };
    return { scenario, attempt };
  });
}

export interface Choice {
  readonly history: readonly Attempt[];
  readonly offers: readonly Offer[];
  /** Scenarios that are no good for it unless nothing else is left. */
  readonly seen: ReadonlySet<string>;
  readonly today: string;
  readonly count: number;
}

/** Scenarios in the order in which they are to be played; fewer only where the library has no more. */
export function choose({ history, offers, seen, today, count }: Choice): readonly string[] {
  const unseen = offers.filter(({ scenario }) => !seen.has(scenario));
  const chosen = new Set<string>();
  for (const shelf of [unseen, offers]) {
    // With nothing left that fits what they missed, they meet customers as somebody new does.
    for (const plays of [history, []]) {
      while (chosen.size < count) {
        const left = shelf.filter(({ scenario }) => !chosen.has(scenario));
        const plan = suggestNext(plays, { offers: left, today }).slice(0, count - chosen.size);
        if (plan.length === 0) break;
        plan.forEach(({ scenario }) => chosen.add(scenario));
      }
    }
  }
  return [...chosen];
}
