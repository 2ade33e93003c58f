import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import type { RollupTables } from '../store/sql/tables/rollups.ts';
import { firstAtEachBeat } from './answers.ts';
import { losesPoints } from './sums-of-attempt.ts';
import type { Scored } from './sums-of-attempt.ts';

export type Example = RollupTables['team_example'];

/** Examples kept of each option at each decision. */
export const EXAMPLES_KEPT = 3;

/** The moments of an attempt that show how a group goes wrong. */
export function examplesOf({ team, scenario, hash, person, play, score, at }: Scored): Example[] {
  if (team === null) return [];
  return firstAtEachBeat(score.decisions)
    .filter(losesPoints)
    .map(({ beat, chosen, move }) => ({
      team,
      scenario,
      hash,
      beat,
      option: chosen,
      at,
      play: play.id,
      person,
      seed: play.seed,
      moves: JSON.stringify(play.moves.slice(0, move + 1)),
    }));
}

/** Keeps them, and of each option the newest only: by instant, ties by the id of the play. */
export async function keepExamples(tables: Kysely<Tables>, examples: readonly Example[]): Promise<void> {
  if (examples.length === 0) return;
  await tables.insertInto('team_example').values(examples).execute();
  for (const { team, scenario, hash, beat, option } of examples) {
    const kept = await tables
      .selectFrom('team_example')
      .select(['at', 'play'])
      .where((eb) => eb.and({ team, scenario, hash, beat, option }))
      .orderBy('at', 'desc')
      .orderBy('play', 'desc')
      .execute();
    for (const { at, play } of kept.slice(EXAMPLES_KEPT)) {
      await tables
        .deleteFrom('team_example')
        .where((eb) => eb.and({ team, scenario, hash, beat, option, at, play }))
        .execute();
    }
  }
}
