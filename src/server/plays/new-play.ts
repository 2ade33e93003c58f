import type { KeptPlay } from '../store/attempt-store.ts';

type Begun = Pick<
  KeptPlay,
  'id' | 'profile' | 'scenario' | 'hash' | 'seed' | 'kind' | 'parent' | 'startedAt'
>;

/** A play that begins, as it is before anything is kept of it. */
export const newPlay = (begun: Begun): KeptPlay => ({
  ...begun,
  moves: [],
  ending: null,
  wrapUp: null,
  turningPoint: null,
  score: null,
  changedAt: begun.startedAt,
  finishedAt: null,
  revision: 0,
});
