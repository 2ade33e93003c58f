import type { Stage } from '#dialogue';
import type { OverrideLayer } from '#protocol';
import { overridden, stakes } from '#report';
import type { Score } from '#report';
import type { SumRow, Sums, SumTable } from '../rollups/add-sums.ts';
import { lessened } from '../rollups/add-sums.ts';
import { evidenceOf } from '../rollups/evidence-sums.ts';
import { hundredths, standing } from './layers.ts';

/** An attempt as far as sums over overrides need it. */
export interface Overridden {
  readonly person: string;
  /** Whether the attempt says something about skill: a first one. */
  readonly counts: boolean;
  readonly score: Score;
  readonly stage: Stage;
}

/** A layer as far as sums need it. */
export type CountedLayer = Pick<OverrideLayer, 'id' | 'move' | 'skill' | 'to' | 'withdraws' | 'at'> & {
  readonly by: Pick<OverrideLayer['by'], 'id'>;
};

/** What the layers of one attempt add to all sums; what a further layer adds is the difference of two of these. */
export function sumsOfLayers(attempt: Overridden, layers: readonly CountedLayer[]): Sums {
  const keyOf = keysOf(attempt);
  return new Map<SumTable, readonly SumRow[]>([
    ['rater_shift', shiftsOf(layers, keyOf)],
    ['item_override', itemsOf(attempt, standing(layers), keyOf)],
    ['person_override', evidenceOfLayers(attempt, standing(layers))],
  ]);
}

/** What changes when the layers become other ones. */
export function sumsOfChange(
  attempt: Overridden,
  before: readonly CountedLayer[],
  after: readonly CountedLayer[],
): Sums {
  const less = sumsOfLayers(attempt, before);
  return new Map(
    [...sumsOfLayers(attempt, after)].map(([table, rows]) => [
      table,
      [...rows, ...lessened(less.get(table) ?? [])],
    ]),
  );
}

type Place = Pick<CountedLayer, 'move' | 'skill'>;
/** What the key gives the reply of a turn, in hundredths; null where the attempt does not rest on it. */
type KeyOf = (place: Place) => number | null;

function keysOf({ stage, score }: Overridden): KeyOf {
  const keys = new Map(
    stakes(stage, score).map(({ move, skill, value }) => [`${move} ${skill}`, hundredths(value)]),
  );
  return ({ move, skill }) => keys.get(`${move} ${skill}`) ?? null;
}

/** How far each manager's own last word on a rating lies above the key. What they took back is not their word. */
function shiftsOf(layers: readonly CountedLayer[], keyOf: KeyOf): SumRow[] {
  const managers = [...new Set(layers.map(({ by }) => by.id))];
  return managers.flatMap((manager) => {
    const gone = new Set(layers.flatMap(({ withdraws }) => withdraws ?? []));
    const own = layers.filter((one) => one.by.id === manager && !gone.has(one.id));
    return standing(own).flatMap((layer) => {
      const key = keyOf(layer);
      if (key === null) return [];
      const shift = hundredths(layer.to) - key;
      return [{ manager, month: layer.at.slice(0, 7), changes: 1, shift, squares: shift * shift }];
    });
  });
}

/** For each turn whether its reply is held to be worth more than the key says or less, all skills together. */
function itemsOf({ score, stage }: Overridden, stands: readonly CountedLayer[], keyOf: KeyOf): SumRow[] {
  const { hash, scenario } = stage.production;
  return score.decisions.flatMap(({ move, beat, chosen }) => {
    const shift = stands
      .filter((layer) => layer.move === move)
      .reduce((sum, layer) => sum + hundredths(layer.to) - (keyOf(layer) ?? hundredths(layer.to)), 0);
    if (shift === 0) return [];
    const direction = shift > 0 ? { up: 1 } : { down: 1 };
    return [{ scenario: scenario.id, hash, beat, option: chosen, ...direction }];
  });
}

/** The evidence under the layers that stand, less that under the key. */
function evidenceOfLayers(
  { person, counts, score, stage }: Overridden,
  stands: readonly CountedLayer[],
): SumRow[] {
  if (!counts || stands.length === 0) return [];
  const { archetype } = stage.production.scenario;
  const overrides = stands.map(({ move, skill, to }) => ({ move, skill, value: to }));
  const rows = (decisions: Score['decisions']): SumRow[] =>
    Object.entries(evidenceOf(decisions)).map(([skill, sums]) => ({ person, archetype, skill, ...sums }));
  return [...rows(overridden(stage, score, overrides).decisions), ...lessened(rows(score.decisions))];
}
