import { learningPath, pathSchema } from '#protocol';
import type { ScenarioCard } from '#protocol';
import { pathFor } from '#report';
import type { PathView } from '#report';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { ask, createResources, library, ownPlays, useMe, useResource, useSavedPlays } from '../api/index.ts';
import { chooseBegin, chosenBegin, onBegin } from './begin.ts';
import { pastOf } from './walker.ts';

const HALF_A_MINUTE = 30_000;

/** The order of the library; its only key is ''. */
export const learning = createResources(() => ask({ path: learningPath('path'), answer: pathSchema }), {
  freshMs: HALF_A_MINUTE,
});

/** The path as it stands for whoever is here today. */
export interface OwnPath {
  /** Null until everything that it rests on is known. */
  readonly view: PathView | null;
  /** The cards of the library by their ids. */
  readonly cards: ReadonlyMap<string, ScenarioCard>;
  /** So many more are kept for an assessment. */
  readonly kept: number;
  readonly error: Error | null;
  readonly loading: boolean;
  readonly retry: () => void;
  /** Whether the person chose where to begin. */
  readonly chosen: boolean;
  /** Begins with the stage of this id; null leaves it to the placement again. */
  readonly beginWith: (stage: string | null) => void;
}

export function usePath(): OwnPath {
  const path = useResource(learning, '');
  const list = useResource(library, '');
  const plays = useResource(ownPlays, '');
  const saved = useSavedPlays();
  const person = useMe().person?.id ?? null;
  const begin = useSyncExternalStore(onBegin, () => chosenBegin(person));
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const cards = useMemo(() => new Map(list.data?.scenarios.map((card) => [card.id, card])), [list.data]);
  const view = useMemo(() => {
    if (!path.data || !plays.data || !list.data) return null;
    return pathFor(path.data, path.data.talks, { ...pastOf(plays.data, saved), today, begin });
  }, [path.data, plays.data, list.data, saved, today, begin]);
  const all = [path, list, plays];
  return {
    view,
    cards,
    kept: path.data?.kept ?? 0,
    error: all.find(({ error }) => error !== null)?.error ?? null,
    loading: all.some(({ loading }) => loading),
    retry: () => all.filter(({ data }) => data === null).forEach(({ retry }) => retry()),
    chosen: begin !== null,
    beginWith: (stage) => chooseBegin(person, stage),
  };
}
