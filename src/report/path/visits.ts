import { inOrder, type Attempt, type AttemptKind } from '../attempt.ts';
import type { Offer } from '../suggest.ts';

/** A scenario as the path needs it. Whoever is still to be assessed on one has none of it here. */
export interface PathTalk extends Offer {
  readonly twin: string | null;
}

/** A talk that was held to its end, whether or not it has been scored. */
export interface Visit {
  readonly scenario: string;
  readonly at: string;
  readonly kind: AttemptKind;
}

/** A visit, and the customer that waited there; null where nobody knows any more. */
export interface Met extends Visit {
  readonly archetype: string | null;
}

/** Every visit, oldest first: those with a score, and those of which only this device knows so far. */
export function visitsOf(
  history: readonly Attempt[],
  unscored: readonly Visit[],
  talks: ReadonlyMap<string, PathTalk>,
): readonly Met[] {
  const scored = inOrder(history).map(({ score, at, kind }): Met => {
    const { scenario, archetype } = score;
    return { scenario, at, kind, archetype };
  });
  const rest = unscored.map((visit): Met => ({
    ...visit,
    archetype: talks.get(visit.scenario)?.archetype ?? null,
  }));
  return [...scored, ...rest].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Whether one may follow the other: another kind of customer, and no twin. */
export function mayFollow(
  last: Met | undefined,
  talk: PathTalk,
  talks: ReadonlyMap<string, PathTalk>,
): boolean {
  if (!last) return true;
  const twin = talks.get(last.scenario)?.twin ?? null;
  return (
    talk.scenario !== last.scenario &&
    talk.archetype !== last.archetype &&
    talk.scenario !== twin &&
    talk.twin !== last.scenario
  );
}
