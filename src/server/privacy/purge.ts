import type { Kysely } from 'kysely';
import type { Retention } from '#protocol';
import { appendAll } from '../audit/append.ts';
import { purgeOutbox } from '../mail/outbox.ts';
import type { Tables } from '../store/sql/tables.ts';
import { deletePlays } from './delete-plays.ts';
import { keepPractised } from '../programme/practised.ts';
import { eraseTraces } from './erase-person.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Links that were followed or have run out, for whoever wonders what became of them. */
const SPENT_LINKS_DAYS = 30;
const FAILURES_DAYS = 1;

export async function readRetention(tables: Kysely<Tables>): Promise<Retention> {
  return tables
    .selectFrom('retention')
    .select(['practice', 'assessed', 'leaver'])
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
}

export async function writeRetention(tables: Kysely<Tables>, retention: Retention): Promise<void> {
  await tables.updateTable('retention').set(retention).where('id', '=', 1).execute();
}

/** The same day so many months earlier; a day that such a month has not is its last one. */
export function monthsBefore(now: number, months: number): string {
  const day = new Date(now);
  const date = day.getUTCDate();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() - months);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(date, last));
  return day.toISOString();
}

/** Deletes what has been kept for long enough. Run once a day; run twice it does nothing more. */
export async function purge(tables: Kysely<Tables>, now: number): Promise<void> {
  const { practice, assessed, leaver } = await readRetention(tables);
  await keepPractised(tables, monthsBefore(now, practice));
  await deletePlays(tables, practiceBefore(tables, monthsBefore(now, practice)));
  await deletePlays(tables, attemptsBefore(tables, monthsBefore(now, assessed)));
  await eraseLeavers(tables, now, monthsBefore(now, leaver));
  const daysAgo = (days: number) => new Date(now - days * DAY).toISOString();
  await tables.deleteFrom('session').where('expires_at', '<', daysAgo(0)).execute();
  await tables.deleteFrom('invitation').where('expires_at', '<', daysAgo(SPENT_LINKS_DAYS)).execute();
  await purgeOutbox(tables, now);
  await tables.deleteFrom('sign_in_failure').where('last_at', '<', daysAgo(FAILURES_DAYS)).execute();
}

const practiceBefore = (tables: Kysely<Tables>, before: string) =>
  tables
    .selectFrom('play')
    .select('play.id')
    .where('play.changed_at', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('attempt').select('attempt.play').whereRef('attempt.play', '=', 'play.id'))),
    );

const attemptsBefore = (tables: Kysely<Tables>, before: string) =>
  tables
    .selectFrom('attempt')
    .innerJoin('play', 'play.id', 'attempt.play')
    .select('play.id')
    .where('attempt.finished_at', '<', before)
    // What somebody was given and has done stays done for as long as it is given.
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('assignment')
            .select('assignment.id')
            .whereRef('assignment.id', '=', 'attempt.assignment')
            .where('assignment.closed_at', 'is', null),
        ),
      ),
    );

async function eraseLeavers(tables: Kysely<Tables>, now: number, before: string): Promise<void> {
  const at = new Date(now).toISOString();
  const leavers = await tables.selectFrom('person').select('id').where('disabled_at', '<', before).execute();
  for (const { id } of leavers) await eraseTraces(tables, id, at);
  const erased = leavers.map(({ id }) => ({
    at,
    actor: null,
    action: 'person.erase',
    object: id,
    subject: id,
  }));
  await appendAll(tables, erased);
}
