import type { Production } from '#dialogue';
import { productionHash } from '#scenario';
import type { Kysely } from 'kysely';
import type { Entry } from '../audit/append.ts';
import { keepPublished } from '../publishing/publications.ts';
import type { Tables } from '../store/sql/tables.ts';
import { DAY, iso } from './calendar.ts';

interface Publishing {
  readonly productions: readonly Production[];
  readonly trainer: string;
  readonly now: number;
}

/**
 * What a trainer of the demo brought besides the library: a scenario in two versions, the second of which is played,
 * and one that was taken out again. Gives back what the record says of it.
 */
export async function publishSome(
  tables: Kysely<Tables>,
  { productions, trainer, now }: Publishing,
): Promise<Entry[]> {
  const [first, second] = productions;
  if (!first || !second) return [];
  const told: Entry[] = [];
  const put = async (production: Production, daysAgo: number) => {
    const at = iso(now - daysAgo * DAY);
    await keepPublished(tables, production, { actor: trainer, at });
    told.push({ at, actor: trainer, action: 'scenario.publish', object: production.hash });
  };
  await put(ownVersion(first, first.scenario.title), 75);
  await put(ownVersion(first, `${first.scenario.title}, our way`), 31);
  const passing = ownVersion(second, `${second.scenario.title}, holiday rules`);
  await put(passing, 48);
  const withdrawn = iso(now - 20 * DAY);
  await tables
    .updateTable('publication')
    .set({ withdrawn_at: withdrawn })
    .where('hash', '=', passing.hash)
    .execute();
  return [...told, { at: withdrawn, actor: trainer, action: 'scenario.withdraw', object: passing.hash }];
}

/** A copy of a scenario under an id and a title of the house's own, so that the library's stays as it is. */
function ownVersion({ scenario, law, table, handling }: Production, title: string): Production {
  const own = {
    scenario: { ...scenario, id: `${scenario.id}-ours`, title, twin: null },
    law,
    table,
    handling,
  };
  return { ...own, hash: productionHash(own) };
}
