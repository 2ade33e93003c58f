import type { Kysely } from 'kysely';
import { oneAtATime } from '../audit/one-at-a-time.ts';
import type { Tables } from '../store/sql/tables.ts';
import { addSums, lessened } from './add-sums.ts';
import { examplesOf, keepExamples } from './examples.ts';
import type { FinishedAttempt } from './finished-attempt.ts';
import { firstRow, keptFirstOf, readFirsts } from './kept-firsts.ts';
import { restSums } from './rest-sums.ts';
import { sumsOfAttempt } from './sums-of-attempt.ts';
import type { Scored } from './sums-of-attempt.ts';

/**
 * Adds an assessed play to every sum that screens read. To be called once for each, in the transaction that finishes
 * it. Whatever the order in which plays are added, and by however many processes, the sums come out as `recount`
 * would make them.
 */
export async function addFinishedAttempt(tables: Kysely<Tables>, finished: FinishedAttempt): Promise<void> {
  const attempt = scored(finished);
  await oneAtATime(tables);
  await addSums(tables, sumsOfAttempt(attempt));
  if (attempt.kind === 'first') await addFirst(tables, attempt);
  await keepExamples(tables, examplesOf(attempt));
}

/** Refuses what is not finished, which is a mistake of whoever calls. */
export function scored(finished: FinishedAttempt): Scored {
  const { score, finishedAt } = finished.play;
  if (score === null || finishedAt === null) {
    throw new Error(`The play ${finished.play.id} has no score; add it once it has ended.`);
  }
  return { ...finished, score, at: finishedAt };
}

/** The person's score from elsewhere moves for each of their earlier answers too. */
async function addFirst(tables: Kysely<Tables>, attempt: Scored): Promise<void> {
  const row = firstRow(attempt);
  const before = await readFirsts(tables, attempt.person);
  await tables.insertInto('person_first').values(row).execute();
  const less = restSums(before);
  const more = restSums([...before, keptFirstOf(row)]);
  await addSums(
    tables,
    new Map([
      ['item_option', [...more.item_option, ...lessened(less.item_option)]],
      ['item_offer', [...more.item_offer, ...lessened(less.item_offer)]],
      ['library_split', [...more.library_split, ...lessened(less.library_split)]],
    ]),
  );
}
