import { SKILLS } from '#base';
import type { Skill } from '#base';
import type { Decision, Evidence, SkillScore } from '#report';
import type { EvidenceColumns } from '../store/sql/tables/rollups.ts';

/** Parts of one whole decision that are told apart. */
const MILLION = 1_000_000;

const NOTHING: EvidenceColumns = {
  decisions: 0,
  gained: 0,
  possible: 0,
  weight: 0,
  squares: 0,
  observed: 0,
};

/** One decision in whole millionths. Each is rounded by itself, so that sums do not depend on their order. */
function inMillionths({ earned, expected, weight }: Evidence): EvidenceColumns {
  const corrected = expected < 1 ? (100 * (earned - expected)) / (1 - expected) : 0;
  const whole = (value: number): number => Math.round(MILLION * value) + 0;
  return {
    decisions: 1,
    gained: whole(weight * (earned - expected)),
    possible: whole(weight * (1 - expected)),
    weight: whole(weight),
    squares: whole(weight * weight),
    observed: whole(weight * corrected),
  };
}

export function addEvidence(sums: Iterable<EvidenceColumns>): EvidenceColumns {
  let { decisions, gained, possible, weight, squares, observed } = NOTHING;
  for (const one of sums) {
    decisions += one.decisions;
    gained += one.gained;
    possible += one.possible;
    weight += one.weight;
    squares += one.squares;
    observed += one.observed;
  }
  return { decisions, gained, possible, weight, squares, observed };
}

/** The evidence of some decisions, for each skill that was at stake. */
export function evidenceOf(decisions: readonly Decision[]): Partial<Record<Skill, EvidenceColumns>> {
  const sums = SKILLS.flatMap((skill) => {
    const all = decisions.flatMap(({ evidence }) => evidence[skill] ?? []).map(inMillionths);
    return all.length > 0 ? [[skill, addEvidence(all)] as const] : [];
  });
  return Object.fromEntries(sums);
}

/** F3 and F4 from sums. */
export function scoreOf({ gained, possible, weight, squares }: EvidenceColumns): SkillScore {
  return {
    score: possible > 0 ? (100 * gained) / possible : null,
    // Squares are in millionths too, and not in millionths of millionths.
    amount: squares > 0 ? (weight / MILLION) * (weight / squares) : 0,
  };
}
