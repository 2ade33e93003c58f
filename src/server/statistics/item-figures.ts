import type { Kysely } from 'kysely';
import { lineText } from '#dialogue';
import type { Stage } from '#dialogue';
import type { ItemDecision, ItemScenario, ItemScenarios, ScenarioCard } from '#protocol';
import { COUNTED_FROM, statisticsFromSums } from '#report';
import type { JudgedDecision } from '#report';
import type { Tables } from '../store/sql/tables.ts';
import { wordsOf } from './group-decision.ts';
import { readItemSums } from './item-sums.ts';

/** How each scenario that is offered measures, by title. */
export async function readItemScenarios(
  tables: Kysely<Tables>,
  cards: readonly ScenarioCard[],
): Promise<readonly Omit<ItemScenarios['scenarios'][number], 'situation' | 'n'>[]> {
  const sums = await readItemSums(tables, { hashes: cards.map(({ hash }) => hash), times: false });
  return cards
    .map(({ id, title, hash }) => {
      const judged = (sums.get(hash) ?? []).map(statisticsFromSums);
      const count = (verdict: JudgedDecision['verdict']): number =>
        judged.filter((one) => one.verdict === verdict).length;
      return {
        scenario: id,
        title,
        hash,
        decisions: judged.length,
        keep: count('keep'),
        look: count('look'),
        suspend: count('suspend'),
      };
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** The statistics of one version, decision by decision in the order of the scenario. */
export async function readItemDecisions(
  tables: Kysely<Tables>,
  stage: Stage,
): Promise<readonly ItemDecision[]> {
  const { hash, scenario } = stage.production;
  const judged = ((await readItemSums(tables, { hashes: [hash], times: true })).get(hash) ?? []).map(
    statisticsFromSums,
  );
  return scenario.beats.flatMap(({ id }) => {
    const one = judged.find(({ beat }) => beat === id);
    return one && one.n > 0 ? [itemDecision(stage, one)] : [];
  });
}

function itemDecision(stage: Stage, judged: JudgedDecision): ItemDecision {
  const { beat, n, verdict, provisional } = judged;
  const says = saysAt(stage, beat);
  return { beat, says, n, verdict, provisional, figures: n < COUNTED_FROM ? null : figuresOf(stage, judged) };
}

function figuresOf(stage: Stage, judged: JudgedDecision): NonNullable<ItemDecision['figures']> {
  const { beat, credit, bestShare, discrimination, slots, time, options, reasons } = judged;
  const staged = stage.beats.get(beat)?.options ?? [];
  return {
    credit,
    bestShare,
    discrimination,
    places: slots && { counts: [...slots.counts], p: slots.p },
    time: time && { median: time.median, rapidShare: time.rapidShare, verdict: time.verdict },
    // In the order in which the author wrote them.
    options: staged.flatMap(({ option }) => {
      const one = options.find(({ id }) => id === option.id);
      if (!one) return [];
      const { best, offered, share, direction } = one;
      return [{ id: option.id, text: wordsOf(option), best, offered, share, direction }];
    }),
    reasons: [...reasons],
  };
}

/** The first thing that is heard there, in its first wording. */
function saysAt(stage: Stage, beat: string): string {
  const line = stage.beats.get(beat)?.beat.says[0]?.[0];
  return line ? lineText(0, line) : '';
}

/** Versions of a scenario that anybody has played first, the one that is offered first, then those with most. */
export async function readVersions(
  tables: Kysely<Tables>,
  scenario: string,
  offered: string | undefined,
): Promise<ItemScenario['versions']> {
  const rows = await tables
    .selectFrom('item_version')
    .select(['hash', 'first'])
    .where('scenario', '=', scenario)
    .execute();
  const hashes = [...new Set([...(offered === undefined ? [] : [offered]), ...rows.map(({ hash }) => hash)])];
  return hashes
    .map((hash) => ({
      hash,
      n: rows.find((row) => row.hash === hash)?.first ?? 0,
      offered: hash === offered,
    }))
    .sort((a, b) => Number(b.offered) - Number(a.offered) || b.n - a.n);
}
