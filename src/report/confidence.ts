import { rounded } from './rounded.ts';

/** How well somebody knows what they know: one answer among several, and how sure they were of it. */
export interface Sureness {
  readonly right: boolean;
  /** Probability that they gave their answer, 0 to 1; null where they did not say. */
  readonly sure: number | null;
  /** 0 for surely wrong, 100 for surely right; null where they did not say how sure they were. */
  readonly points: number | null;
  /** What "no idea" would have earned with this many choices. */
  readonly guessing: number;
}

/**
 * The quadratic (Brier) score over all choices, with the rest of the belief spread evenly over the others. It is
 * proper: on average nobody earns more than by saying how sure they are. Scoring only "was my answer right" would
 * pay for choosing a surely wrong answer and saying so.
 */
export function sureness(right: boolean, sure: number | null, choices: number): Sureness {
  const belief = sure === null ? null : Math.min(1, Math.max(0, sure));
  return {
    right,
    sure: belief === null ? null : rounded(belief),
    points: belief === null ? null : rounded(quadratic(right, belief, choices)),
    guessing: rounded(quadratic(true, 1 / choices, choices)),
  };
}

function quadratic(right: boolean, belief: number, choices: number): number {
  if (choices < 2) return right ? 100 : 0;
  const each = (1 - belief) / (choices - 1);
  const ofTruth = right ? belief : each;
  const squares = belief ** 2 + (choices - 1) * each ** 2;
  // Σ(p − o)² = Σp² − 2·p(truth) + 1, halved to lie in 0…1.
  return 100 * (1 - (squares - 2 * ofTruth + 1) / 2);
}

/** A choice of several out of a list, some of which belong. */
export interface Selection {
  readonly found: number;
  readonly belonging: number;
  readonly falseAlarms: number;
  readonly notBelonging: number;
  /** 100 for exactly the right ones, 0 for all or none of them, below that for the wrong ones. */
  readonly points: number;
}

/** Share found less share of false alarms, so that ticking everything earns what ticking nothing earns. */
export function selection(
  items: readonly { readonly picked: boolean; readonly belongs: boolean }[],
): Selection {
  const belonging = items.filter((item) => item.belongs);
  const others = items.filter((item) => !item.belongs);
  const found = belonging.filter((item) => item.picked).length;
  const falseAlarms = others.filter((item) => item.picked).length;
  // Where nothing belongs, there was nothing to overlook; where everything does, no false alarm was possible.
  const hits = belonging.length === 0 ? 1 : found / belonging.length;
  const alarms = others.length === 0 ? 0 : falseAlarms / others.length;
  const points = 100 * (hits - alarms);
  return {
    found,
    belonging: belonging.length,
    falseAlarms,
    notBelonging: others.length,
    points: rounded(points),
  };
}
