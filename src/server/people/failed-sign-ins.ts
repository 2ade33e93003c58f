import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Account } from '#protocol';
import type { Tables } from '../store/sql/tables.ts';

const DAY = 24 * 60 * 60_000;
const DAYS = 30;

/** As far as an instant says the hour. */
const HOUR = sql<string>`substr(audit.at, 1, ${sql.lit('yyyy-mm-ddThh'.length)})`;

/**
 * How often somebody failed to sign in as this person of late, newest first: by the hour, so that whoever reads it
 * counts the days on their own calendar, and guesses by the thousand are a few lines.
 */
export async function failedSignIns(
  tables: Kysely<Tables>,
  person: string,
  now: number,
): Promise<Account['failures']> {
  const rows = await tables
    .selectFrom('audit')
    .select(({ fn }) => [HOUR.as('hour'), fn.countAll<number | string>().as('times')])
    .where('subject', '=', person)
    .where('action', '=', 'sign-in')
    .where('outcome', '=', 'refused')
    .where('at', '>=', new Date(now - DAYS * DAY).toISOString())
    .groupBy(HOUR)
    .orderBy('hour', 'desc')
    .execute();
  return rows.map(({ hour, times }) => ({ hour: `${hour}:00:00.000Z`, times: Number(times) }));
}
