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
  const index = new Map<string, number>();
  const tasks = examples.map((example) => numbered(example, index));
  const fit = {
    weights: new Float64Array(index.size),
    squares: new Float64Array(index.size).fill(NEARLY_ZERO),
    slopes: new Float64Array(index.size),
  };
  for (let round = 0; round < training.rounds; round++) {
    for (const task of tasks) learn(fit, task, training);
  }
  return {
    score(reply) {
      let sum = 0;
      for (const [name, value] of reply) sum += value * (fit.weights[index.get(name) ?? -1] ?? 0);
      return sum;
    },
  };
}

/** The features of a reply by number: which, and how much of each. */
interface Numbered {
  readonly names: Int32Array;
  readonly values: Float64Array;
}

interface Task {
  readonly replies: readonly Numbered[];
  readonly key: readonly number[];
  /** Every feature of any reply, once. */
  readonly touched: Int32Array;
}

/** Names become numbers once, so that the rounds run over plain arrays. */
function numbered({ replies, key }: Example, index: Map<string, number>): Task {
  const numberOf = (name: string): number => {
    const known = index.get(name) ?? index.size;
    index.set(name, known);
    return known;
  };
  const all = replies.map((reply) => ({
    names: Int32Array.from([...reply.keys()].map(numberOf)),
    values: Float64Array.from(reply.values()),
  }));
  return { replies: all, key, touched: Int32Array.from(new Set(all.flatMap(({ names }) => [...names]))) };
}

interface Fit {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  /** How the likelihood of the key grows with each weight; 0 between two examples. */
  readonly slopes: Float64Array;
}

function learn(fit: Fit, task: Task, training: Training): void {
  lean(fit, task);
  step(fit, task, training);
}

/** Adds up how the likelihood grows with each weight. */
function lean({ weights, slopes }: Fit, task: Task): void {
  const chances = softmax(task.replies.map((reply) => scoreOf(reply, weights)));
  for (const [place, { names, values }] of task.replies.entries()) {
    // What the key has minus what is expected.
    const surprise = (task.key[place] ?? 0) - (chances[place] ?? 0);
    for (let at = 0; at < names.length; at++) {
      const name = names[at] ?? 0;
      slopes[name] = (slopes[name] ?? 0) + surprise * (values[at] ?? 0);
    }
  }
}

/** Goes up by it, the less the further a weight has gone, and forgets it. */
function step({ weights, squares, slopes }: Fit, { touched }: Task, { rate, ridge }: Training): void {
  for (const name of touched) {
    const weight = weights[name] ?? 0;
    const pulled = (slopes[name] ?? 0) - ridge * weight;
    const square = (squares[name] ?? 0) + pulled * pulled;
    squares[name] = square;
    weights[name] = weight + (rate * pulled) / Math.sqrt(square);
    slopes[name] = 0;
  }
}

function scoreOf({ names, values }: Numbered, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < names.length; at++) sum += (values[at] ?? 0) * (weights[names[at] ?? 0] ?? 0);
  return sum;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
