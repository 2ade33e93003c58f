/** What to do with an item, from the mildest to the gravest. */
export const VERDICTS = ['keep', 'look', 'suspend'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** First attempts below which nothing is said at all, and below which what is said is provisional (§B7). */
export const COUNTED_FROM = 30;
export const SETTLED_FROM = 100;

/** The gravest of some verdicts. */
export function gravest(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce<Verdict>(
    (worst, one) => (VERDICTS.indexOf(one) > VERDICTS.indexOf(worst) ? one : worst),
    'keep',
  );
}

/** 0.20 and more to keep, below 0 to suspend; null, which nobody could compute, says nothing. */
export function discriminationVerdict(correlation: number | null): Verdict {
  if (correlation === null || correlation >= 0.2) return 'keep';
  return correlation < 0 ? 'suspend' : 'look';
}

/** A distractor that goes with good handling elsewhere is likely also right. */
export function directionVerdict(pointBiserial: number | null): Verdict {
  if (pointBiserial === null || pointBiserial <= 0) return 'keep';
  return pointBiserial > 0.1 ? 'suspend' : 'look';
}

/** How hard a decision is, by the share that finds its best option. */
export function difficultyVerdict(bestShare: number, options: number): Verdict {
  return bestShare > 0.9 || bestShare < 1 / options ? 'look' : 'keep';
}

/** Chance-corrected score of people or bots who never saw the conversation. */
export function choicesOnlyVerdict(score: number): Verdict {
  if (score <= 25) return 'keep';
  return score <= 40 ? 'look' : 'suspend';
}

/** Share of attempts that were too fast to have been read. */
export function rapidVerdict(share: number): Verdict {
  if (share < 0.05) return 'keep';
  return share <= 0.15 ? 'look' : 'suspend';
}

/** Agreement of two halves of the library about people. */
export function reliabilityVerdict(reliability: number | null): Verdict {
  if (reliability === null || reliability < 0.5) return 'suspend';
  return reliability < 0.7 ? 'look' : 'keep';
}

/** Share of the score that needs the conversation. */
export function dependenceVerdict(dependence: number): Verdict {
  if (dependence >= 0.6) return 'keep';
  return dependence >= 0.4 ? 'look' : 'suspend';
}

/** Whether the place on the screen decides, by the probability that so uneven choices are chance. */
export const slotVerdict = (p: number): Verdict => (p > 0.01 ? 'keep' : 'look');

/** Share of those who were offered a distractor and chose it: below one in twenty it does no work. */
export const distractorVerdict = (share: number): Verdict => (share < 0.05 ? 'look' : 'keep');
