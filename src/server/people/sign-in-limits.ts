import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Wrong passwords that somebody may have before they are made to wait. */
const FREE = 5;
const LONGEST_WAIT = 15;
const PER_ACCOUNT_AND_HOUR = 30;
/** A call centre comes from one address at the start of a shift, so this is high. */
const PER_ADDRESS_AND_MINUTE = 600;

/** Whose password is tried, and from where. */
export interface Tried {
  readonly account: string;
  readonly address: string;
}

interface Moment {
  readonly now: number;
  /** Key of the hashes, so that the table tells nobody who failed to sign in. */
  readonly secret: string;
}

type Keys = Readonly<Record<'address' | 'account' | 'pair', string>>;

function keysOf({ account, address }: Tried, { now, secret }: Moment): Keys {
  const key = (...parts: readonly (string | number)[]) =>
    createHmac('sha256', secret).update(JSON.stringify(parts)).digest('hex');
  return {
    address: key('address', address, Math.floor(now / MINUTE)),
    account: key('account', account, Math.floor(now / HOUR)),
    pair: key('pair', account, address),
  };
}

/**
 * Counts a try before it is made, as one that failed, so that many at once are not all the first; `forgive` takes
 * it back. Gives the milliseconds to wait where it may not be made: then it is not counted either.
 */
export async function countTry(tables: Kysely<Tables>, tried: Tried, moment: Moment): Promise<number> {
  const { now } = moment;
  const keys = keysOf(tried, moment);
  const [address, account, pair] = [
    await countOf(tables, keys.address, now),
    await countOf(tables, keys.account, now),
    await countOf(tables, keys.pair, now),
  ];
  const wait = Math.max(
    address.count < PER_ADDRESS_AND_MINUTE ? 0 : MINUTE - (now % MINUTE),
    account.count < PER_ACCOUNT_AND_HOUR ? 0 : HOUR - (now % HOUR),
    waitAfter(pair, now),
  );
  if (wait > 0) return wait;
  const forgotten = now - pair.lastAt > DAY;
  await put(tables, keys.address, { count: address.count + 1, now });
  await put(tables, keys.account, { count: account.count + 1, now });
  await put(tables, keys.pair, { count: forgotten ? 1 : pair.count + 1, now });
  return 0;
}

interface Count {
  readonly count: number;
  readonly lastAt: number;
}

function waitAfter({ count, lastAt }: Count, now: number): number {
  if (count < FREE) return 0;
  const minutes = Math.min(2 ** (count - FREE), LONGEST_WAIT);
  return Math.max(0, lastAt + minutes * MINUTE - now);
}

/** Takes the last try back: the password was right. Once somebody is in, earlier mistakes count no longer. */
export async function forgive(
  tables: Kysely<Tables>,
  { isIn, ...tried }: Tried & { readonly isIn: boolean },
  moment: Moment,
): Promise<void> {
  const { now } = moment;
  const keys = keysOf(tried, moment);
  const account = await countOf(tables, keys.account, now);
  await put(tables, keys.account, { count: Math.max(0, account.count - 1), now });
  const pair = await countOf(tables, keys.pair, now);
  // Who has the password and guesses the code waits ever longer between guesses, but can give one code at once.
  const left = isIn
    ? { count: 0, now }
    : { count: Math.max(0, pair.count - 1), now: now - LONGEST_WAIT * MINUTE };
  await put(tables, keys.pair, left);
  if (isIn)
    await tables
      .deleteFrom('sign_in_failure')
      .where('last_at', '<', at(now - DAY))
      .execute();
}

/** Forgets every try of this hour: the password that they were about is no longer the one. */
export async function forget(tables: Kysely<Tables>, tried: Tried, moment: Moment): Promise<void> {
  const keys = keysOf(tried, moment);
  await tables.deleteFrom('sign_in_failure').where('key', 'in', [keys.account, keys.pair]).execute();
}

const at = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Reads a count and holds its row, so that of two processes the second sees what the first makes of it. */
async function countOf(tables: Kysely<Tables>, key: string, now: number): Promise<Count> {
  const row = await tables
    .insertInto('sign_in_failure')
    .values({ key, count: 0, last_at: at(now) })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet(({ ref }) => ({ count: ref('sign_in_failure.count') })),
    )
    .returning(['count', 'last_at'])
    .executeTakeFirstOrThrow();
  return { count: row.count, lastAt: Date.parse(row.last_at) };
}

async function put(
  tables: Kysely<Tables>,
  key: string,
  { count, now }: { readonly count: number; readonly now: number },
): Promise<void> {
  await tables
    .updateTable('sign_in_failure')
    .set({ count, last_at: at(now) })
    .where('key', '=', key)
    .execute();
}

/** How long somebody has to wait, as one says it. */
export function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / SECOND);
  if (seconds < 60) return seconds === 1 ? 'a second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
