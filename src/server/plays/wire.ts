import type { Play } from '#protocol';
import type { KeptPlay } from '../store/attempt-store.ts';

/** The play as its owner may see it: named field by field, so that a new column stays at home until it is let out. */
export const wirePlay = (play: KeptPlay): Play => ({
  id: play.id,
  scenario: play.scenario,
  hash: play.hash,
  seed: play.seed,
  moves: play.moves,
  kind: play.kind,
  parent: play.parent,
  ending: play.ending,
  wrapUp: play.wrapUp,
  turningPoint: play.turningPoint,
  score: play.score,
  startedAt: play.startedAt,
  changedAt: play.changedAt,
  finishedAt: play.finishedAt,
});
