import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import type { Subject } from './subject.ts';

interface Counted {
  readonly attempts: number;
  readonly first: number;
}

/**
 * Whether every finished attempt was added to the sums of its person and its team. They may well hold more: erased
 * people and attempts past their time are gone, and stay in what they were added to.
 */
export async function checkSums({ snapshot, shape, found, told }: Subject): Promise<string> {
  if (!shape.some(({ name }) => name === 'team_sum')) return 'no sums, which this schema has not';
  told('sums');
  const { tables } = snapshot;
  const people = await tables
    .selectFrom('person_sum')
    .select(['person as whose', 'attempts', 'first'])
    .execute();
  const teams = await tables.selectFrom('team_sum').select(['team as whose', 'attempts', 'first']).execute();
  for (const [what, kept, counted] of [
    ['person', people, await finished(tables, 'person')],
    ['team', teams, await finished(tables, 'team')],
  ] as const) {
    const sums = new Map(kept.map((row) => [row.whose, row]));
    for (const [whose, count] of counted) {
      const sum = sums.get(whose) ?? { attempts: 0, first: 0 };
      if (sum.attempts >= count.attempts && sum.first >= count.first) continue;
      found(
        `The sums of ${what} ${whose} know ${sum.attempts} attempts, and ${count.attempts} are finished.`,
      );
    }
  }
  return `the sums of ${people.length} people and ${teams.length} teams`;
}

/** How many attempts have a score, by whose they are. */
async function finished(tables: Kysely<Tables>, column: 'person' | 'team'): Promise<Map<string, Counted>> {
  const rows = await tables
    .selectFrom('attempt')
    .innerJoin('play', 'play.id', 'attempt.play')
    .select([`attempt.${column} as whose`, 'play.kind'])
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('play.score', 'is not', null)
    .groupBy([`attempt.${column}`, 'play.kind'])
    .execute();
  const counted = new Map<string, Counted>();
  for (const { whose, kind, count } of rows) {
    if (whose === null) continue;
    const known = counted.get(whose) ?? { attempts: 0, first: 0 };
    const first = kind === 'first' ? Number(count) : 0;
    counted.set(whose, { attempts: known.attempts + Number(count), first: known.first + first });
  }
  return counted;
}
