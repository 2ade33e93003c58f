import { CUSTOMER_EVENTS } from '#dialogue';
import type { CustomerEvent, Mood } from '#dialogue';
import { MOST_TIMES, outcomeWith, timesIn } from './best-list.ts';
import type { Walk } from './walk.ts';

interface Begun {
  readonly list: readonly CustomerEvent[];
  readonly standings: readonly number[];
  readonly hope: number;
}

const weakest = ({ tension, trust, ground }: Mood): number => Math.min(10 - tension, trust, ground);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How well it stands: the weakest meter counts, and the others break ties. */
function hopeAt(walk: Walk, standing: number): number {
  if (standing < 0) return 0.5;
  const mood = walk.moodAt(standing);
  return weakest(mood) + (10 - mood.tension + mood.trust + mood.ground) / 12;
}

/** The one list that does best with all these customers, as far as a beam of this width finds it. */
export function listForAll(walks: readonly Walk[], { turns, width }: { turns: number; width: number }) {
  let beam: readonly Begun[] = [{ list: [], standings: walks.map((walk) => walk.start), hope: 0 }];
  // The last turn is chosen by its outcome, the ones before by how well everybody stands after them.
  for (let turn = 1; turn < turns; turn++) {
    const next = beam.flatMap((begun) => continued(walks, begun));
    beam = distinct(next.sort((a, b) => b.hope - a.hope)).slice(0, width);
  }
  const finished = beam.flatMap(({ list }) =>
    CUSTOMER_EVENTS.filter((event) => timesIn(list, event) < MOST_TIMES).map((event) => [...list, event]),
  );
  const judged = finished.map((list) => ({ list, outcomes: walks.map((walk) => outcomeWith(walk, list)) }));
  const [best] = judged.sort((a, b) => sum(b.outcomes) - sum(a.outcomes));
  if (!best) throw new Error('No list is left; the beam is too narrow.');
  return best;
}

function continued(walks: readonly Walk[], { list, standings }: Begun): Begun[] {
  return CUSTOMER_EVENTS.filter((event) => timesIn(list, event) < MOST_TIMES).map((event) => {
    const after = walks.map((walk, i) => {
      const standing = standings[i] ?? -1;
      return standing < 0 ? -1 : walk.next(standing, event);
    });
    return {
      list: [...list, event],
      standings: after,
      hope: sum(walks.map((walk, i) => hopeAt(walk, after[i] ?? -1))),
    };
  });
}

function distinct(sorted: readonly Begun[]): Begun[] {
  const first = new Map<string, Begun>();
  for (const begun of sorted) {
    const key = begun.standings.join();
    if (!first.has(key)) first.set(key, begun);
  }
  return [...first.values()];
}
