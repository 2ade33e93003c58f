/** What one decision says about one skill (`scoring.md` F2). */
export interface Evidence {
  /** Share of the spread between the worst and the best option that the choice reached, 0 to 1. */
  readonly earned: number;
  /** What a random choice earns on average at this decision, 0 to 1; F2 calls it E0. */
  readonly expected: number;
  /** Relevance × agreement of the raters × spread / 4; 0 to 1. */
  readonly weight: number;
}

/**
 * `scoring.md` F3: a partial-credit kappa. 0 is what clicking at random earns on average, 100 the best line every
 * time; worse than random is negative. Null where nothing was at stake for the skill.
 */
export function skillScore(evidence: readonly Evidence[]): number | null {
  const gained = sum(evidence.map((one) => one.weight * (one.earned - one.expected)));
  const possible = sum(evidence.map((one) => one.weight * (1 - one.expected)));
  return possible > 0 ? (100 * gained) / possible : null;
}

/** F3 of a single decision, which F10 needs: 100 for the best line, 0 for what chance earns. */
export function chanceCorrected({ earned, expected }: Evidence): number {
  return expected < 1 ? (100 * (earned - expected)) / (1 - expected) : 0;
}

/**
 * `scoring.md` F4: Kish's effective number of decisions, 0 or more. Ten decisions of equal weight count ten; nine
 * of hardly any weight beside one heavy decision count little more than one.
 */
export function amountOfEvidence(evidence: readonly Evidence[]): number {
  const total = sum(evidence.map((one) => one.weight));
  const squares = sum(evidence.map((one) => one.weight * one.weight));
  return squares > 0 ? (total * total) / squares : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
