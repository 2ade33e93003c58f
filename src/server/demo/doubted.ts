import { stakes } from '#report';
import type { Stake } from '#report';
import type { ToReview } from './to-review.ts';

/** Attempts of so many people in which the same reply is rated otherwise. */
const WANTED = 4;

/** An attempt, and what of it is rated otherwise. */
export interface Doubt {
  readonly one: ToReview;
  readonly stake: Stake;
}

/**
 * The reply with a poor rating that most people chose, each in an attempt of theirs: the one that managers of the
 * demo hold to be better than the key says.
 */
export function doubtedReply(all: readonly ToReview[]): readonly Doubt[] {
  const places = new Map<string, Map<string, Doubt>>();
  for (const one of all) {
    const { play } = one.sitting;
    const { score } = play;
    if (score === null) continue;
    for (const stake of stakes(one.stage, score)) {
      const decision = score.decisions.find(({ move }) => move === stake.move);
      if (!decision || stake.value > 0) continue;
      const place = `${play.hash} ${decision.beat} ${decision.chosen} ${stake.skill}`;
      const known = places.get(place) ?? new Map<string, Doubt>();
      places.set(place, known.set(play.profile, { one, stake }));
    }
  }
  const [most] = [...places.values()].sort((a, b) => b.size - a.size);
  return [...(most?.values() ?? [])].slice(0, WANTED);
}
