import type { Kysely } from 'kysely';
import { append } from '../audit/append.ts';
import { oneAtATime } from '../audit/one-at-a-time.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { OutboxTable } from '../store/sql/tables/mail.ts';
import type { Failure } from './failure.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Longer than a try may take, and than the clocks of two machines are apart. */
const CLAIM = 3 * MINUTE;
const FIRST_WAIT = MINUTE;
const LONGEST_WAIT = 6 * HOUR;
const GIVEN_UP_AFTER = 2 * DAY;
/** For whoever wonders what became of a mail. */
const KEPT_DAYS = 30;

const at = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** A mail that this process has in hand, and nobody else. */
export type Claimed = OutboxTable & { readonly claimed_until: string };

/** Ids of mails whose turn has come and that nobody has in hand, the oldest first. */
export async function waiting(
  tables: Kysely<Tables>,
  { now, limit }: { readonly now: number; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await tables
    .selectFrom('outbox')
    .select('id')
    .where('state', '=', 'waiting')
    .where('due_at', '<=', at(now))
    .where(({ eb, or }) => or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', at(now))]))
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes a mail in hand for a while. Of two who try at once, in whichever process, the second gets null. */
export async function claim(tables: Kysely<Tables>, id: string, now: number): Promise<Claimed | null> {
  const until = at(now + CLAIM);
  const row = await tables
    .updateTable('outbox')
    .set(({ eb, ref }) => ({ claimed_until: until, tries: eb(ref('tries'), '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('due_at', '<=', at(now))
    .where(({ eb, or }) => or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', at(now))]))
    .returningAll()
    .executeTakeFirst();
  return row ? { ...row, claimed_until: until } : null;
}

/** Notes that it was sent, or that there was nothing left to send; a link in it is forgotten. */
export async function end(
  tables: Kysely<Tables>,
  mail: Claimed,
  { state, now }: { readonly state: 'sent' | 'dropped'; readonly now: number },
): Promise<void> {
  await close(tables, mail, { state, sealed: null, claimed_until: null, ended_at: at(now) });
}

/** How long to wait after so many tries: a minute, then twice as long each time, six hours at most. */
export const waitAfter = (tries: number): number => Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1));

/** Notes a failure, and whether another try is worth it. Whoever gives up says so in the audit, by ids alone. */
export async function fail(
  tables: Kysely<Tables>,
  mail: Claimed,
  { failure, now }: { readonly failure: Failure; readonly now: number },
): Promise<'later' | 'given-up'> {
  const next = now + waitAfter(mail.tries);
  const told = { failure: failure.code, failed_at: at(now), claimed_until: null };
  if (!failure.final && next <= Date.parse(mail.created_at) + GIVEN_UP_AFTER) {
    await close(tables, mail, { ...told, due_at: at(next) });
    return 'later';
  }
  // First at the door of the audit, as whoever erases the person is: else the two could wait for each other.
  await oneAtATime(tables);
  const ours = await close(tables, mail, { ...told, state: 'given-up', sealed: null, ended_at: at(now) });
  if (ours) {
    const { id, person } = mail;
    await append(tables, { at: at(now), actor: null, action: 'mail.give-up', object: id, subject: person });
  }
  return 'given-up';
}

/** Changes a mail that is still in the hand of whoever claimed it; tells whether it was. */
async function close(
  tables: Kysely<Tables>,
  { id, claimed_until: until }: Claimed,
  change: Partial<OutboxTable>,
): Promise<boolean> {
  const changed = await tables
    .updateTable('outbox')
    .set(change)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('claimed_until', '=', until)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** Deletes what has been kept for long enough, whatever became of it. */
export async function purgeOutbox(tables: Kysely<Tables>, now: number): Promise<void> {
  await tables
    .deleteFrom('outbox')
    .where('created_at', '<', at(now - KEPT_DAYS * DAY))
    .execute();
}
