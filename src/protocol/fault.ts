import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { playSchema } from './play.ts';

/** Every code that an error can carry, with its status. Codes are permanent. */
export const FAULTS = {
  'bad-json': 400,
  'bad-request': 400,
  'no-profile': 401,
  'unknown-profile': 401,
  /** Nobody is signed in, and this needs somebody. */
  'signed-out': 401,
  /** No such address, or not its password; which of the two is not told. */
  'wrong-sign-in': 401,
  /** The password is right; the code of the second factor is asked for. */
  'code-wanted': 401,
  /** The code is not right, or was used before. */
  'wrong-code': 403,
  'wrong-password': 403,
  /** Nobody has given this session's password for ten minutes, and this is too weighty without. */
  'password-needed': 403,
  /** The house asks a second factor of this person, who has none yet: first that, then everything else. */
  'factor-due': 403,
  /** No role of the person who asks includes this. */
  forbidden: 403,
  /** The scenario is kept for an assessed attempt of the person, so it cannot be practised. */
  reserved: 403,
  /** The play is an assessed attempt and goes on only as one. */
  assessed: 403,
  'foreign-request': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'already-set-up': 409,
  'address-taken': 409,
  'name-taken': 409,
  /** Without this person nobody could manage people any more. */
  'last-administrator': 409,
  'not-a-manager': 409,
  'team-not-empty': 409,
  /** The stored play goes on where the request stops. */
  'play-behind': 409,
  /** The stored play and the request go different ways. */
  'play-diverged': 409,
  /** Another attempt of the person is open; `open` says which. */
  'attempt-open': 409,
  /** Another move is kept at this place, or moves before it are missing; `attempt` holds how it stands. */
  'attempt-moved': 409,
  /** The conversation has ended or was abandoned; `attempt` holds how it stands. */
  'attempt-over': 409,
  /** Something else is kept under this id. */
  'id-taken': 409,
  /** A wrap-up or turning point was given before, and another one now. */
  'already-given': 409,
  /** The link was used, replaced or taken back, it is too old, or it never was. */
  'link-spent': 410,
  'too-large': 413,
  'address-too-long': 414,
  'not-json': 415,
  'illegal-move': 422,
  /** The assignment does not allow this start: its order, its number of attempts, or because it is over. */
  'may-not-start': 422,
  /** What somebody began under is not changed under them. */
  'already-begun': 422,
  'not-finished': 422,
  'finished-differs': 422,
  'unknown-production': 422,
  'unknown-parent': 422,
  'unknown-choice': 422,
  /** The new password is too easy to guess; `reason` says in a word why. */
  'weak-password': 422,
  /** Too many tries to sign in; the header Retry-After says when the next one counts. */
  'too-many-tries': 429,
  /** Somebody asked too often; Retry-After says when they may again, and nothing was done. */
  'too-many-requests': 429,
  /** A draft has errors; they are told by a check. */
  'draft-has-errors': 422,
  /** Checking took too long or too much memory. */
  'draft-too-large': 422,
  internal: 500,
  'storage-full': 503,
  'not-ready': 503,
} as const;
export type FaultCode = keyof typeof FAULTS;

/** The one shape of every error, whatever the route. The message is a sentence for people. */
export const faultSchema = v.object({
  error: v.object({
    /** One of FAULTS; a text, so that an older browser survives a newer server. */
    code: v.string(),
    message: v.string(),
    /** The request's id in the server's log. */
    request: v.exactOptional(v.string()),
    /** For `illegal-move`: the place of the first move that was refused, and the kernel's reason. For `weak-password`: why. */
    index: v.exactOptional(v.number()),
    reason: v.exactOptional(v.string()),
    /** For `bad-request`: what is wrong, and where in the body. */
    issues: v.exactOptional(v.array(v.object({ path: v.string(), message: v.string() }))),
    /** For `attempt-open`: the attempt that is open. */
    open: v.exactOptional(v.object({ id: v.string(), scenario: v.string() })),
    /** For a 409 about an attempt: how it stands, in the shape of `attemptSchema`, which only its screen loads. */
    attempt: v.exactOptional(v.unknown()),
    /** For every 409 about a play: the play as it is kept, from which the browser goes on. */
    play: v.exactOptional(playSchema),
  }),
});
export type Fault = Frozen<v.InferOutput<typeof faultSchema>>;
