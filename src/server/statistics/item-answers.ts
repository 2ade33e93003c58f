import type { Kysely } from 'kysely';
import type { Stage } from '#dialogue';
import type { ItemReview, ItemScenario, ItemScenarios, ScenarioCard } from '#protocol';
import type { Guesses } from '../library/guesses.ts';
import type { Stages } from '../plays/stages.ts';
import { readAgreement } from '../review/agreement.ts';
import { readDrifts } from '../review/drift.ts';
import type { Database } from '../store/sql/database.ts';
import type { Tables } from '../store/sql/tables.ts';
import { readItemDecisions, readItemScenarios } from './item-figures.ts';
import { itemReview, readDoubted } from './item-reviews.ts';
import type { Doubted } from './item-reviews.ts';
import { readSituations } from './item-situation.ts';
import { readReliability } from './library-reliability.ts';

/** What the statistics of scenarios are read from. */
export interface ItemDesk {
  readonly database: Pick<Database, 'read'>;
  readonly stages: Pick<Stages, 'stage'>;
  readonly guesses?: Guesses;
}

/** How whoever asks may see them. */
export interface ItemView {
  /** Whether reasons are told in the words of those who gave them. */
  readonly words: boolean;
  /** Scenarios that they are being assessed on, whose replies are kept back. */
  readonly kept: ReadonlySet<string>;
  readonly now: string;
}

/** How the scenarios that are offered measure, and those who rate. */
export async function itemScenarios(
  { database, stages, guesses }: ItemDesk,
  cards: readonly ScenarioCard[],
  { words, kept, now }: ItemView,
): Promise<ItemScenarios> {
  const hashes = cards.map(({ hash }) => hash);
  guesses?.lookAt(hashes);
  const open = cards.filter(({ id }) => !kept.has(id)).map(({ hash }) => hash);
  const { doubted, ...found } = await database.read(async (tables) => {
    const situations = await readSituations(tables, hashes, guesses);
    const scenarios = await readItemScenarios(tables, cards);
    return {
      scenarios: scenarios.map((one) => {
        const situation = situations(one.hash);
        return { ...one, n: situation.people, situation };
      }),
      library: await readReliability(tables),
      doubted: await readDoubted(tables, { hashes: open, words }),
      raters: { ...(await readAgreement(tables, now)), drifts: await readDrifts(tables, now) },
    };
  });
  return { ...found, reviews: await withTexts(stages, doubted) };
}

/** One version, decision by decision. */
export async function readItemScenario(
  tables: Kysely<Tables>,
  stage: Stage,
  { words, guesses }: { readonly words: boolean; readonly guesses: Guesses | undefined },
): Promise<Pick<ItemScenario, 'decisions' | 'situation' | 'reviews'>> {
  const hashes = [stage.production.hash];
  const doubted = await readDoubted(tables, { hashes, words });
  return {
    decisions: await readItemDecisions(tables, stage),
    situation: (await readSituations(tables, hashes, guesses))(stage.production.hash),
    reviews: doubted.flatMap((one) => itemReview(one, stage) ?? []),
  };
}

async function withTexts(stages: ItemDesk['stages'], doubted: readonly Doubted[]): Promise<ItemReview[]> {
  const told = await Promise.all(
    doubted.map(async (one) => {
      const stage = await stages.stage(one.hash);
      return stage && itemReview(one, stage);
    }),
  );
  return told.flatMap((one) => one ?? []);
}
