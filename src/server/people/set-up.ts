import type { Kysely } from 'kysely';
import { append } from '../audit/append.ts';
import type { Database } from '../store/sql/database.ts';
import type { Tables } from '../store/sql/tables.ts';
import { addPerson } from './add-person.ts';
import { findLink, issueLink, spendLink } from './links.ts';
import type { Noted } from './noted.ts';
import { foundHouse, isSetUp } from './house.ts';
import { oneAtATime } from '../audit/one-at-a-time.ts';
import { linkSpent, refusal } from './refusal.ts';

/**
 * The path of a fresh link to set the house up, in place of any that was given before; null once it is set up.
 * Only the operator may see it: whoever follows it becomes the administrator.
 */
export async function offerSetUp(database: Database, now: number): Promise<string | null> {
  if (await database.read(isSetUp)) return null;
  return database.write(async (tables) => {
    await oneAtATime(tables);
    if (await isSetUp(tables)) return null;
    await tables.deleteFrom('invitation').where('purpose', '=', 'set-up').execute();
    return (await issueLink(tables, { purpose: 'set-up', now })).path;
  });
}

/** Refuses whoever has no good link; or comes when it is done. */
export async function checkSetUpLink(
  tables: Kysely<Tables>,
  { token, now }: { readonly token: string; readonly now: number },
): Promise<void> {
  if (await isSetUp(tables)) throw alreadySetUp();
  if ((await findLink(tables, token, now))?.purpose !== 'set-up') throw linkSpent();
}

const alreadySetUp = () =>
  refusal('already-set-up', 'Poise has been set up here already. Ask the administrator to invite you.');

interface NewHouse {
  readonly token: string;
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  /** PHC string. */
  readonly password: string;
  readonly now: number;
}

/** Makes the organisation and its first administrator, who may practise, too, and gives their id. */
export async function setUpHouse(tables: Kysely<Tables>, house: NewHouse, noted: Noted): Promise<string> {
  await oneAtATime(tables);
  const { organisation, name, email, password, now } = house;
  if (await isSetUp(tables)) throw alreadySetUp();
  await spendLink(tables, 'set-up', house);
  const since = new Date(now).toISOString();
  await foundHouse(tables, { name: organisation, since });
  const roles = ['trainee', 'administrator'] as const;
  const id = await addPerson(tables, { name, email, roles, password, since });
  await append(tables, { ...noted, actor: id, action: 'house.set-up', object: id, subject: id });
  return id;
}
