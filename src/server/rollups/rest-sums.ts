import type { EvidenceColumns, ItemColumns } from '../store/sql/tables/rollups.ts';
import type { KeptAnswer } from './answers.ts';
import type { SumRow } from './add-sums.ts';
import { addEvidence } from './evidence-sums.ts';

/** A first attempt as it is kept with its person. */
export interface KeptFirst {
  readonly scenario: string;
  readonly hash: string;
  /** All skills together. */
  readonly evidence: EvidenceColumns;
  readonly answers: readonly KeptAnswer[];
}

export const NO_ITEM: ItemColumns = {
  offered: 0,
  chosen: 0,
  best: 0,
  rated: 0,
  credit: 0,
  known_offered: 0,
  known_offered_rest: 0,
  known_offered_rest_squares: 0,
  known_chosen: 0,
  known_chosen_rest: 0,
  known_rated: 0,
  known_credit: 0,
  known_credit_squares: 0,
  known_rest: 0,
  known_rest_squares: 0,
  known_credit_rest: 0,
};

/** Width of a class of scores from elsewhere, in points; by these the top third is found. */
export const REST_CLASS = 5;

interface RestRows {
  readonly item_option: readonly SumRow[];
  readonly item_tally: readonly SumRow[];
}

/**
 * What one person adds to the statistics that set an answer beside the person's score from all other scenarios. It
 * follows from the whole of their first attempts: with each new one the old answers move, so that the difference of
 * two of these is what a further attempt adds.
 */
export function restSums(firsts: readonly KeptFirst[]): RestRows {
  const all = addEvidence(firsts.map(({ evidence }) => evidence));
  const rows = firsts.flatMap(({ scenario, hash, evidence, answers }) => {
    const possible = all.possible - evidence.possible;
    if (possible <= 0) return [];
    const rest = Math.round((10_000 * (all.gained - evidence.gained)) / possible) + 0;
    return answers.map((answer) => ({
      options: optionRows({ scenario, hash, beat: answer.beat }, answer, rest),
      tally: {
        scenario,
        hash,
        beat: answer.beat,
        kind: 'rest',
        class: `${Math.floor(rest / (100 * REST_CLASS))} ${answer.chosen}`,
        n: 1,
      },
    }));
  });
  return {
    item_option: rows.flatMap(({ options }) => options),
    item_tally: rows.map(({ tally }) => tally),
  };
}

interface Place {
  readonly scenario: string;
  readonly hash: string;
  readonly beat: string;
}

/** `rest` in hundredths of a point. */
function optionRows(place: Place, { chosen, offered, credit }: KeptAnswer, rest: number): SumRow[] {
  const all = offered.map((option) => ({
    ...place,
    option,
    ...NO_ITEM,
    known_offered: 1,
    known_offered_rest: rest,
    known_offered_rest_squares: rest * rest,
  }));
  const rated = credit === null ? 0 : 1;
  const earned = credit ?? 0;
  return [
    ...all,
    {
      ...place,
      option: chosen,
      ...NO_ITEM,
      known_chosen: 1,
      known_chosen_rest: rest,
      known_rated: rated,
      known_credit: earned,
      known_credit_squares: earned * earned,
      known_rest: rated * rest,
      known_rest_squares: rated * rest * rest,
      known_credit_rest: earned * rest,
    },
  ];
}
