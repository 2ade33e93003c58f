import type { Play } from '#protocol';
import type { Attempt, Visit, Walker } from '#report';
import type { SavedPlay } from '../api/index.ts';

/** What somebody has held so far, as far as the server and this device know. */
export function pastOf(
  plays: readonly Play[],
  saved: readonly SavedPlay[],
): Pick<Walker, 'history' | 'unscored'> {
  const there = new Set(plays.filter(({ ending }) => ending !== null).map(({ id }) => id));
  const history = plays.flatMap(({ score, finishedAt, kind }): Attempt[] =>
    score !== null && finishedAt !== null ? [{ score, at: finishedAt, kind }] : [],
  );
  const withoutScore = plays.flatMap(({ scenario, score, ending, finishedAt, changedAt, kind }): Visit[] =>
    score === null && ending !== null ? [{ scenario, at: finishedAt ?? changedAt, kind }] : [],
  );
  const here = saved.flatMap(({ id, request, changedAt, refused }): Visit[] => {
    const { scenario, kind, finished } = request;
    if (finished !== true || refused !== null || there.has(id)) return [];
    return [{ scenario, at: new Date(changedAt).toISOString(), kind }];
  });
  return { history, unscored: [...withoutScore, ...here] };
}
