import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { hashSchema, instantSchema, playIdSchema, scenarioIdSchema, seedSchema } from './ids.ts';
import { MOVES_LIMIT } from './limits.ts';
import { moveSchema } from './move.ts';
import { scoreSchema } from './score.ts';
import { turningPointSchema, wrapUpSchema } from './wrap-up.ts';

/** `from-here` starts at a position of the parent play; only a `first` play enters an estimate. */
export const PLAY_KINDS = ['first', 'retry', 'from-here'] as const;
export type PlayKind = (typeof PLAY_KINDS)[number];

const movesSchema = v.pipe(
  v.array(moveSchema),
  v.maxLength(MOVES_LIMIT, `must have ${MOVES_LIMIT} moves at most`),
);

/**
 * PUT play: the play as the browser knows it, whole every time. The server keeps what is new of it, so the same
 * body may be sent as often as the network needs. There is no score here: the server has its own.
 */
export const playRequestSchema = v.pipe(
  v.strictObject({
    scenario: scenarioIdSchema,
    hash: hashSchema,
    seed: seedSchema,
    moves: movesSchema,
    kind: v.picklist(PLAY_KINDS),
    /** The play that this one was started from; required for `from-here`. */
    parent: v.exactOptional(playIdSchema),
    /** Given once the conversation is over, together with the last move or later; kept as first given. */
    wrapUp: v.exactOptional(wrapUpSchema),
    turningPoint: v.exactOptional(turningPointSchema),
    /** What the browser's kernel says; refused where the server's kernel says otherwise. */
    finished: v.exactOptional(v.boolean()),
  }),
  v.forward(
    v.check(
      ({ kind, parent }) => kind !== 'from-here' || parent !== undefined,
      'is missing: from which play?',
    ),
    ['parent'],
  ),
);
export type PlayRequest = Frozen<v.InferOutput<typeof playRequestSchema>>;

/** The answer to PUT and GET play: the play as it is kept. What stands here is on disk. */
export const playSchema = v.object({
  id: playIdSchema,
  scenario: scenarioIdSchema,
  hash: hashSchema,
  seed: seedSchema,
  moves: v.array(moveSchema),
  /** As the server judged it: a `first` that is not the first is kept as `retry`. */
  kind: v.picklist(PLAY_KINDS),
  parent: v.nullable(playIdSchema),
  /** Id of the ending; null while the conversation goes on. */
  ending: v.nullable(v.string()),
  wrapUp: v.nullable(wrapUpSchema),
  turningPoint: v.nullable(turningPointSchema),
  /** Null until the conversation has ended. */
  score: v.nullable(scoreSchema),
  startedAt: instantSchema,
  changedAt: instantSchema,
  finishedAt: v.nullable(instantSchema),
});
export type Play = Frozen<v.InferOutput<typeof playSchema>>;

/** GET profile plays: newest first; `next` goes into `?before=` for the page after, null on the last. */
export const playListSchema = v.object({
  plays: v.array(playSchema),
  next: v.nullable(v.string()),
});
export type PlayList = Frozen<v.InferOutput<typeof playListSchema>>;
