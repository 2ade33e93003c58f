import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import { scored } from './add-finished-attempt.ts';
import { addSums } from './add-sums.ts';
import type { SumRow, SumTable } from './add-sums.ts';
import { EXAMPLES_KEPT, examplesOf } from './examples.ts';
import type { Example } from './examples.ts';
import type { FinishedAttempt } from './finished-attempt.ts';
import { firstRow, keptFirstOf } from './kept-firsts.ts';
import { restSums } from './rest-sums.ts';
import { sumsOfAttempt } from './sums-of-attempt.ts';
import type { Scored } from './sums-of-attempt.ts';

const SUM_TABLES = [
  'person_sum',
  'person_skill',
  'person_first',
  'team_sum',
  'team_month',
  'team_skill',
  'team_month_skill',
  'team_met',
  'team_month_met',
  'team_option',
  'team_example',
  'item_option',
  'item_offer',
  'item_tally',
  'item_version',
  'library_split',
] as const;

/** Few enough for the parameters of one statement on either engine. */
const ROWS_AT_ONCE = 500;

/** Makes all sums anew from every finished assessed play there is. */
export async function recount(tables: Kysely<Tables>, all: readonly FinishedAttempt[]): Promise<void> {
  for (const table of SUM_TABLES) await tables.deleteFrom(table).execute();
  await addPeople(tables, all);
}

/**
 * Adds all finished plays of some people at once, which is many times faster than one by one. Nothing of these people
 * may have been added before.
 */
export async function addPeople(tables: Kysely<Tables>, finished: readonly FinishedAttempt[]): Promise<void> {
  const attempts = finished.map(scored);
  const firsts = attempts.filter(({ kind }) => kind === 'first');
  await addSums(tables, summed(attempts));
  for (const rows of portions(firsts.map(firstRow))) {
    await tables.insertInto('person_first').values(rows).execute();
  }
  for (const rows of portions(newest(attempts.flatMap(examplesOf)))) {
    await tables.insertInto('team_example').values(rows).execute();
  }
}

function summed(attempts: readonly Scored[]): ReadonlyMap<SumTable, readonly SumRow[]> {
  const sums = new Map<SumTable, SumRow[]>();
  const add = (table: SumTable, rows: readonly SumRow[]): void => {
    const known = sums.get(table);
    if (known) for (const row of rows) known.push(row);
    else sums.set(table, [...rows]);
  };
  for (const attempt of attempts) for (const [table, rows] of sumsOfAttempt(attempt)) add(table, rows);
  for (const theirs of byPerson(attempts).values()) {
    const rest = restSums(theirs.map((attempt) => keptFirstOf(firstRow(attempt))));
    add('item_option', rest.item_option);
    add('item_offer', rest.item_offer);
    add('library_split', rest.library_split);
  }
  return sums;
}

function byPerson(attempts: readonly Scored[]): Map<string, Scored[]> {
  const people = new Map<string, Scored[]>();
  for (const attempt of attempts) {
    if (attempt.kind !== 'first') continue;
    const known = people.get(attempt.person);
    if (known) known.push(attempt);
    else people.set(attempt.person, [attempt]);
  }
  return people;
}

/** Of each option at each decision the examples that are kept. */
function newest(examples: readonly Example[]): Example[] {
  const kept = new Map<string, Example[]>();
  for (const example of examples) {
    const { team, scenario, hash, beat, option } = example;
    const key = JSON.stringify([team, scenario, hash, beat, option]);
    const best = [...(kept.get(key) ?? []), example].sort(laterFirst).slice(0, EXAMPLES_KEPT);
    kept.set(key, best);
  }
  return [...kept.values()].flat();
}

const orderOf = ({ at, play }: Example): string => `${at} ${play}`;
const laterFirst = (a: Example, b: Example): number => (orderOf(a) > orderOf(b) ? -1 : 1);

function* portions<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) yield rows.slice(from, from + ROWS_AT_ONCE);
}
