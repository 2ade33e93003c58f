import { attemptListSchema, attemptSchema, attemptPath } from '#protocol';
import type { Attempt, AttemptMoveRequest, AttemptRequest, AttemptWrapUp } from '#protocol';
import * as v from 'valibot';
import { ApiError } from '../api-error.ts';
import { ask, tell } from '../ask.ts';

/** One's own assessed attempts, newest first. */
export const fetchAttempts = () => ask({ path: attemptPath('attempts'), answer: attemptListSchema });

/** How one of them stands. */
export const fetchAttempt = (attempt: string): Promise<Attempt> =>
  ask({ path: attemptPath('attempt', { attempt }), answer: attemptSchema });

/** Starts one. The same id again gives the one that there is, so what was not heard may be asked again. */
export const startAttempt = (body: AttemptRequest): Promise<Attempt> =>
  tell({ method: 'POST', path: attemptPath('startAttempt'), body, answer: attemptSchema });

/** Makes one move; it is on the server's disk when this resolves. */
export const moveInAttempt = (attempt: string, body: AttemptMoveRequest): Promise<Attempt> =>
  tell({ method: 'POST', path: attemptPath('moveInAttempt', { attempt }), body, answer: attemptSchema });

/** Answers the questions after the end, once. */
export const wrapUpAttempt = (attempt: string, body: AttemptWrapUp): Promise<Attempt> =>
  tell({ path: attemptPath('wrapUpAttempt', { attempt }), body, answer: attemptSchema });

/** Gives it up; it counts as a try. */
export const abandonAttempt = (attempt: string): Promise<Attempt> =>
  tell({ method: 'POST', path: attemptPath('abandonAttempt', { attempt }), answer: attemptSchema });

/** How the attempt stands, where a refusal says so; null for any other failure. */
export function attemptIn(error: unknown): Attempt | null {
  if (!(error instanceof ApiError)) return null;
  const read = v.safeParse(attemptSchema, error.fault?.attempt);
  return read.success ? read.output : null;
}
