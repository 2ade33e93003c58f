import type { Kysely } from 'kysely';
import type { Production } from '#dialogue';
import type { Published } from '#protocol';
import { append } from '../audit/append.ts';
import type { Noted } from '../people/noted.ts';
import type { Tables } from '../store/sql/tables.ts';

/** Hashes of the published versions that are not withdrawn, newest first. */
export async function offeredHashes(tables: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await tables
    .selectFrom('publication')
    .select('hash')
    .where('withdrawn_at', 'is', null)
    .orderBy('published_at', 'desc')
    .orderBy('hash')
    .execute();
  return rows.map(({ hash }) => hash);
}

/** The frozen productions with these hashes, as text. */
export async function contentsOf(
  tables: Kysely<Tables>,
  hashes: readonly string[],
): Promise<readonly string[]> {
  if (hashes.length === 0) return [];
  const rows = await tables.selectFrom('production').select('content').where('hash', 'in', hashes).execute();
  return rows.map(({ content }) => content);
}

/** Who does it, when, and the request's number. */
export interface Doing extends Noted {
  readonly actor: string;
}

/** Puts a frozen version into the library; one that was there before is offered again, as the newest. */
export async function publish(tables: Kysely<Tables>, production: Production, noted: Doing): Promise<void> {
  await keepPublished(tables, production, noted);
  await append(tables, { ...noted, action: 'scenario.publish', object: production.hash });
}

/** The same without a word in the record. */
export async function keepPublished(
  tables: Kysely<Tables>,
  production: Production,
  { actor, at }: Pick<Doing, 'actor' | 'at'>,
): Promise<void> {
  const { hash } = production;
  const scenario = production.scenario.id;
  await tables
    .insertInto('production')
    .values({ hash, scenario, content: JSON.stringify(production) })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
  await tables
    .insertInto('publication')
    .values({ hash, scenario, published_by: actor, published_at: at, withdrawn_at: null })
    .onConflict((conflict) =>
      conflict.column('hash').doUpdateSet({ published_by: actor, published_at: at, withdrawn_at: null }),
    )
    .execute();
}

/** Offers a version again that was published before, as the newest; false where it never was. */
export async function offerAgain(tables: Kysely<Tables>, hash: string, noted: Doing): Promise<boolean> {
  const { actor, at } = noted;
  const offered = await tables
    .updateTable('publication')
    .set({ published_by: actor, published_at: at, withdrawn_at: null })
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (offered.numUpdatedRows === 0n) return false;
  await append(tables, { ...noted, action: 'scenario.publish', object: hash });
  return true;
}

/** Takes a version out of the library; false where it is not in it. */
export async function withdraw(tables: Kysely<Tables>, hash: string, noted: Doing): Promise<boolean> {
  const taken = await tables
    .updateTable('publication')
    .set({ withdrawn_at: noted.at })
    .where('hash', '=', hash)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (taken.numUpdatedRows === 0n) return false;
  await append(tables, { ...noted, action: 'scenario.withdraw', object: hash });
  return true;
}

/** Everything that was ever published, newest first; whoever has left is told as nobody. */
export async function publications(tables: Kysely<Tables>): Promise<readonly Omit<Published, 'offered'>[]> {
  const rows = await tables
    .selectFrom('publication')
    .innerJoin('production', 'production.hash', 'publication.hash')
    .leftJoin('person', 'person.id', 'publication.published_by')
    .select([
      'publication.hash',
      'publication.scenario',
      'publication.published_at',
      'publication.withdrawn_at',
      'production.content',
      'person.name',
    ])
    .orderBy('publication.published_at', 'desc')
    .orderBy('publication.hash')
    .execute();
  return rows.map((row) => ({
    scenario: row.scenario,
    hash: row.hash,
    title: (JSON.parse(row.content) as Production).scenario.title,
    by: row.name ?? 'somebody who has left',
    at: row.published_at,
    withdrawnAt: row.withdrawn_at,
  }));
}
