import { attemptMoveRequestSchema } from '#protocol';
import type { AttemptMoveRequest } from '#protocol';
import * as v from 'valibot';
import { discard, keep, keptJson, keptKeys, onKeptElsewhere } from '../../device/index.ts';
import { ownProfile } from '../own-profile.ts';

const movesSchema = v.array(attemptMoveRequestSchema);

// Only places and what the server made up for this one attempt: it tells nobody what was said. By person, since a
// desk may have another one tomorrow.
const own = (): string => `attempt.${ownProfile()}.`;
const keyOf = (attempt: string): string => own() + attempt;

/** The moves of an attempt that this device keeps until the server has them, in their order. */
export function keptMoves(attempt: string): readonly AttemptMoveRequest[] {
  const read = v.safeParse(movesSchema, keptJson(keyOf(attempt)));
  return read.success ? read.output : [];
}

/** True when they will still be there after the page is closed. */
export function keepMoves(attempt: string, moves: readonly AttemptMoveRequest[]): boolean {
  if (moves.length > 0) return keep(keyOf(attempt), JSON.stringify(moves));
  discard(keyOf(attempt));
  return true;
}

/** Calls when another tab of this browser has given the server what it kept: the attempt stands further on. */
export function onMovesTakenElsewhere(attempt: string, taken: () => void): () => void {
  return onKeptElsewhere(keyOf(attempt), () => {
    if (keptMoves(attempt).length === 0) taken();
  });
}

/** How many attempts of whoever is here have moves that the server does not have. */
export const attemptsWithKeptMoves = (): number => keptKeys(own()).length;

/** Forgets the moves of whoever is here, sent or not. */
export function forgetKeptMoves(): void {
  for (const key of keptKeys(own())) discard(key);
}
