import { append } from '../audit/append.ts';
import type { Database } from '../store/sql/database.ts';
import type { PersonTable } from '../store/sql/tables/accounts.ts';
import { RequestRefused } from '../request-refused.ts';
import type { Noted } from './noted.ts';
import { oneAtATime } from '../audit/one-at-a-time.ts';
import { hashPassword, isOutdated, isPassword } from './passwords.ts';
import { refusal } from './refusal.ts';
import { takeCode } from './second-factor.ts';
import { countTry, forgive, inWords } from './sign-in-limits.ts';
import type { Tried } from './sign-in-limits.ts';

/** Where passwords are checked, at one moment. */
export interface Door {
  readonly database: Database;
  /** Key of what the limits remember. */
  readonly secret: string;
  readonly now: number;
  readonly noted: Noted;
}

interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly code: string | null;
  /** Network address that they come from. */
  readonly address: string;
}

type Known = Pick<PersonTable, 'id' | 'password' | 'totp'>;

/**
 * The person whose address and password these are, and whose code, where a second factor is on. An address that
 * nobody has, a wrong password and a person who was disabled answer alike, after the same work.
 */
export async function personOf(door: Door, { email, password, code, address }: Credentials): Promise<string> {
  const account = email.trim().toLowerCase();
  const tried = { account, address };
  await count(door, tried);
  const person = await lookUp(door, account);
  if (!(await isPassword(password, person?.password ?? null)) || !person) {
    return wrong(door, person);
  }
  if (person.totp !== null && code === null) {
    await takeBack(door, { ...tried, isIn: false });
    throw refusal('code-wanted', 'Now the six digits that your app shows.');
  }
  await enter(door, { ...person, ...tried, code });
  await keepStrong(door, person, password);
  return person.id;
}

/** Counts the try; refuses it where there were too many. */
export async function count(door: Door, tried: Tried): Promise<void> {
  const wait = await door.database.write(async (tables) => {
    await oneAtATime(tables);
    return countTry(tables, tried, door);
  });
  if (wait === 0) return;
  const message = `Too many tries. Wait ${inWords(wait)}, then try again.`;
  throw new RequestRefused({ code: 'too-many-tries', message }, { wait: Math.ceil(wait / 1_000) });
}

/** Takes the last try back, after all others that the audit tells of, in whose order the limits are kept. */
export async function takeBack(door: Door, tried: Tried & { readonly isIn: boolean }): Promise<void> {
  await door.database.write(async (tables) => {
    await oneAtATime(tables);
    await forgive(tables, tried, door);
  });
}

async function lookUp({ database }: Door, email: string): Promise<Known | null> {
  const row = await database.read((tables) =>
    tables
      .selectFrom('person')
      .select(['id', 'password', 'totp'])
      .where('email', '=', email)
      .where('disabled_at', 'is', null)
      .executeTakeFirst(),
  );
  return row ?? null;
}

async function wrong({ database, noted }: Door, person: Known | null): Promise<never> {
  const id = person?.id ?? null;
  await database.write((tables) =>
    append(tables, { ...noted, action: 'sign-in', object: id, subject: id, outcome: 'refused' }),
  );
  throw refusal('wrong-sign-in', 'The e-mail address or the password is not right.');
}

async function enter(
  door: Door,
  { id, totp, code, ...tried }: Known & Tried & { readonly code: string | null },
): Promise<void> {
  const { database, noted, now } = door;
  const isIn = await database.write(async (tables) => {
    await oneAtATime(tables);
    const right = totp === null || (await takeCode(tables, { id, totp }, { code: code ?? '', now }));
    if (right) await forgive(tables, { account: tried.account, address: tried.address, isIn: true }, door);
    const outcome = right ? 'done' : 'refused';
    await append(tables, { ...noted, action: 'sign-in', object: id, subject: id, outcome });
    return right;
  });
  if (!isIn)
    throw refusal('wrong-code', 'This code is not right, or it was used already. Wait for the next one.');
}

/** While the password is known, keeps it at today's strength. */
async function keepStrong(
  { database }: Door,
  { id, password: kept }: Known,
  password: string,
): Promise<void> {
  if (kept === null || !isOutdated(kept)) return;
  const anew = await hashPassword(password);
  await database.write((tables) =>
    tables
      .updateTable('person')
      .set({ password: anew })
      .where('id', '=', id)
      .where('password', '=', kept)
      .execute(),
  );
}
