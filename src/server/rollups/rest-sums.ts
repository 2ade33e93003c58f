import { REST_COLUMNS } from '../store/sql/tables/rollups.ts';
import type { EvidenceColumns } from '../store/sql/tables/rollups.ts';
import type { KeptAnswer } from './answers.ts';
import type { SumRow } from './add-sums.ts';
import { addEvidence } from './evidence-sums.ts';
import { splitSums } from './split-sums.ts';

/** A first attempt as it is kept with its person. */
export interface KeptFirst {
  readonly scenario: string;
  readonly hash: string;
  /** All skills together. */
  readonly evidence: EvidenceColumns;
  readonly answers: readonly KeptAnswer[];
}

interface RestRows {
  readonly item_option: readonly SumRow[];
  readonly item_offer: readonly SumRow[];
  readonly library_split: readonly SumRow[];
}

/** Scores from elsewhere are kept in hundredths of a point. */
const HUNDRED = 100;
/** Width of a class of such scores, in points; the lowest holds everything below 0, which is guessing. */
const CLASS = 10;

/**
 * What one person adds to the statistics that set an answer beside the person's score from all other scenarios, and
 * one half of the library beside the other. It follows from the whole of their first attempts: with each new one the old answers move, so that the difference of
 * two of these is what a further attempt adds.
 */
export function restSums(firsts: readonly KeptFirst[]): RestRows {
  const all = addEvidence(firsts.map(({ evidence }) => evidence));
  const item_option: SumRow[] = [];
  const item_offer: SumRow[] = [];
  for (const { scenario, hash, evidence, answers } of firsts) {
    const possible = all.possible - evidence.possible;
    if (possible <= 0) continue;
    const rest = Math.round((100 * HUNDRED * (all.gained - evidence.gained)) / possible) + 0;
    for (const answer of answers) {
      if (answer.rapid) continue;
      const { beat, offered } = answer;
      const options = JSON.stringify(offered);
      item_offer.push({ scenario, hash, beat, options, known: 1, rest, rest_squares: rest * rest });
      item_option.push({ scenario, hash, beat, ...chosenSums(answer, rest) });
    }
  }
  return { item_option, item_offer, library_split: splitSums(firsts) };
}

function chosenSums({ chosen, credit }: KeptAnswer, rest: number): SumRow {
  const counted = { option: chosen, known_chosen: 1, known_chosen_rest: rest, [columnOf(rest)]: 1 };
  if (credit === null) return counted;
  return {
    ...counted,
    known_rated: 1,
    known_credit: credit,
    known_credit_squares: credit * credit,
    known_rest: rest,
    known_rest_squares: rest * rest,
    known_credit_rest: credit * rest,
  };
}

function columnOf(rest: number): string {
  const place = Math.floor(rest / (HUNDRED * CLASS)) + 1;
  return REST_COLUMNS[Math.min(REST_COLUMNS.length - 1, Math.max(0, place))] ?? REST_COLUMNS[0];
}
