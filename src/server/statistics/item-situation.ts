import type { Kysely } from 'kysely';
import type { ItemSituation } from '#protocol';
import { situationCheck } from '#report';
import type { Guesses } from '../library/guesses.ts';
import type { Tables } from '../store/sql/tables.ts';

/** How much choosing well needs the conversation, by version. */
export async function readSituations(
  tables: Kysely<Tables>,
  hashes: readonly string[],
  guesses: Guesses | undefined,
): Promise<(hash: string) => ItemSituation> {
  const rows =
    hashes.length === 0
      ? []
      : await tables.selectFrom('item_version').selectAll().where('hash', 'in', hashes).execute();
  return (hash) => {
    const { first = 0, gained = 0, possible = 0 } = rows.find((row) => row.hash === hash) ?? {};
    return situationCheck(guesses?.of(hash) ?? null, { people: first, gained, possible });
  };
}
