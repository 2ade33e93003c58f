import { playIdSchema, playRequestSchema } from '#protocol';
import type { Play, PlayRequest } from '#protocol';
import * as v from 'valibot';
import { MODES, TIMINGS } from '../../preferences/index.ts';

/**
 * A play as this browser keeps it until the server has it. Ids of choices, and what was answered after the talk:
 * call centres share desks.
 */
export const savedPlaySchema = v.object({
  id: playIdSchema,
  /** What the server is told, whole every time. */
  request: playRequestSchema,
  mode: v.picklist(MODES),
  timing: v.picklist(TIMINGS),
  /** The browser's clock, in milliseconds since 1970; for showing only. */
  startedAt: v.number(),
  changedAt: v.number(),
  /** The server does not have the latest of it yet. */
  pending: v.boolean(),
  /** Why the server will never take it, in its words. */
  refused: v.nullable(v.string()),
  /** It went on somewhere else, and that is what counts: the moves here are the server's now. */
  takenOver: v.boolean(),
});
export type SavedPlay = Readonly<Omit<v.InferOutput<typeof savedPlaySchema>, 'request'>> & {
  readonly request: PlayRequest;
};

/** Whether one play is the other with moves added, or the same. */
export function goesOnFrom(earlier: PlayRequest, later: PlayRequest): boolean {
  const told = JSON.stringify;
  return (
    later.moves.length >= earlier.moves.length &&
    earlier.moves.every((move, i) => told(move) === told(later.moves[i]))
  );
}

/** The play as the server keeps it, in the form in which it would be told again. */
export function requestOf(play: Play): PlayRequest {
  const { scenario, hash, seed, moves, kind, parent, wrapUp, turningPoint } = play;
  return {
    scenario,
    hash,
    seed,
    moves,
    kind,
    ...(parent !== null && { parent }),
    ...(wrapUp !== null && { wrapUp }),
    ...(turningPoint !== null && { turningPoint }),
    ...(play.ending !== null && { finished: true }),
  };
}
