import type { PlayLog } from '#dialogue';
import type { Play, PlayRequest } from '#protocol';
import type { Attempt, Occasion } from '#report';
import type { SavedPlay } from '../../api/index.ts';

/** A play as far as both the server and this device know it. */
interface Known {
  readonly id: string;
  readonly request: Pick<PlayRequest, 'scenario' | 'hash' | 'seed' | 'moves' | 'kind'>;
}

/** This person's finished plays before this one, oldest first. */
function earlierPlays({ id }: SavedPlay, plays: readonly Play[]): readonly Play[] {
  // As long as the server has not heard of the end of this one, whatever has ended there ended before it. Its clock
  // alone decides; the one of this device may be hours off.
  const until = plays.find((play) => play.id === id)?.finishedAt ?? null;
  return plays
    .filter(
      ({ id: other, finishedAt }) =>
        other !== id && finishedAt !== null && (until === null || finishedAt < until),
    )
    .toSorted((a, b) => ((a.finishedAt ?? '') < (b.finishedAt ?? '') ? -1 : 1));
}

/** What is known about a play besides its log, from this device and from what the server keeps of the person. */
export function occasionOf(saved: SavedPlay, plays: readonly Play[]): Occasion {
  const { wrapUp, turningPoint, kind } = saved.request;
  const finishedAt = plays.find((play) => play.id === saved.id)?.finishedAt;
  const previous = earlierPlays(saved, plays).flatMap((play): Attempt[] =>
    play.score && play.finishedAt ? [{ score: play.score, at: play.finishedAt, kind: play.kind }] : [],
  );
  return {
    ...(wrapUp && { wrapUp }),
    ...(turningPoint && { turningPoint }),
    previous,
    kind,
    at: finishedAt ?? new Date(saved.changedAt).toISOString(),
  };
}

/**
 * The play that this one is shown beside: of a play from the middle the one that it left, of another try the first.
 * Null for a first try, and where the earlier one was of another version, since its moments cannot be compared.
 */
export function earlierLog(
  saved: SavedPlay,
  plays: readonly Play[],
  shelf: readonly SavedPlay[],
): PlayLog | null {
  const { kind, parent, hash, scenario } = saved.request;
  if (kind === 'first') return null;
  const known: readonly Known[] = [
    ...plays.filter((play) => play.ending !== null).map((play) => ({ id: play.id, request: play })),
    ...shelf.filter((play) => play.request.finished === true),
  ];
  const first = (): Known | undefined =>
    known.find(
      ({ id, request }) => id !== saved.id && request.kind === 'first' && request.scenario === scenario,
    );
  const found = (parent === undefined ? undefined : known.find(({ id }) => id === parent)) ?? first();
  if (found?.request.hash !== hash) return null;
  const { seed, moves } = found.request;
  return { scenario, hash, seed, moves };
}
