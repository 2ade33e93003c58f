/** What stands in a text, by name; what is not named is 0. */
export type Features = ReadonlyMap<string, number>;

/** One decision to learn from: its replies, and how much of the key lies on each; the shares add up to 1. */
export interface Example {
  readonly replies: readonly Features[];
  readonly key: readonly number[];
}

export interface Model {
  /** Higher is more like the best replies that were learnt from. */
  score(reply: Features): number;
}

export interface Training {
  readonly rounds: number;
  readonly rate: number;
  /** Strength of the pull towards 0, per example. */
  readonly ridge: number;
}

const TRAINING: Training = { rounds: 120, rate: 0.1, ridge: 0.02 };
const NEARLY_ZERO = 1e-8;

/**
 * McFadden's conditional logit, fitted by AdaGrad from weights of 0: within each decision the chance of a reply grows
 * with the weighted sum of its features, so that only differences between siblings count. Deterministic.
 */
export function fitLogit(examples: readonly Example[], training: Training = TRAINING): Model {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const score = (reply: Features): number => {
    let sum = 0;
    for (const [name, value] of reply) sum += value * (weights.get(name) ?? 0);
    return sum;
  };
  for (let round = 0; round < training.rounds; round++) {
    for (const example of examples) {
      for (const [name, slope] of slopesOf(example, softmax(example.replies.map(score)))) {
        const pulled = slope - training.ridge * (weights.get(name) ?? 0);
        const square = (squares.get(name) ?? NEARLY_ZERO) + pulled * pulled;
        squares.set(name, square);
        weights.set(name, (weights.get(name) ?? 0) + (training.rate * pulled) / Math.sqrt(square));
      }
    }
  }
  return { score };
}

/** How the likelihood of the key grows with each weight: what the key has minus what is expected. */
function slopesOf({ replies, key }: Example, chances: readonly number[]): Map<string, number> {
  const slopes = new Map<string, number>();
  for (const [place, reply] of replies.entries()) {
    const surprise = (key[place] ?? 0) - (chances[place] ?? 0);
    for (const [name, value] of reply) slopes.set(name, (slopes.get(name) ?? 0) + surprise * value);
  }
  return slopes;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
