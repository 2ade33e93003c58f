import { fail, ok } from '#base';
import type { Result } from '#base';
import type { Stage } from '#dialogue';
import type { PlayRequest } from '#protocol';
import { isAttempt } from '../attempts/kept-attempt.ts';
import type { Log } from '../log.ts';
import type { Scorer } from '../scoring/scorer.ts';
import type { AttemptStore, KeptPlay } from '../store/attempt-store.ts';
import type { Database } from '../store/sql/database.ts';
import { decide } from './decide.ts';
import type { Decided } from './decide.ts';
import type { Refused } from '../request-refused.ts';
import { newPlay } from './new-play.ts';
import { scorePlay } from './score-play.ts';
import type { Stages } from './stages.ts';

/** What keeping a play needs of the world. */
export interface Desk {
  readonly database: Database;
  readonly store: AttemptStore;
  readonly stages: Stages;
  readonly scorer: Scorer;
  /** The instant of the request, ISO 8601 in UTC. */
  readonly now: string;
  readonly log: Log;
}

interface Asked {
  readonly id: string;
  /** Key of the profile that asks. */
  readonly profile: string;
  readonly request: PlayRequest;
}

/** Keeps what is new of a play. The answer is the play as it is on disk, or why nothing was kept. */
export async function keepPlay(desk: Desk, asked: Asked): Promise<Result<KeptPlay, Refused>> {
  const stage = await desk.stages.stage(asked.request.hash);
  if (!stage) return fail(unknownProduction(asked.request));
  // Each round that finds the play changed in between finds it longer, so the rounds are fewer than the moves.
  for (;;) {
    const kept = await keepOnce(desk, asked, stage);
    if (kept !== 'stale') return kept;
  }
}

async function keepOnce(
  desk: Desk,
  asked: Asked,
  stage: Stage,
): Promise<Result<KeptPlay, Refused> | 'stale'> {
  const kept = await desk.store.play(asked.id);
  const refused = kept ? await notToKeep(desk, kept, asked) : await beginningRefused(desk, asked);
  if (refused) return fail(refused);
  const decided = decide({ request: asked.request, kept: kept ?? beginning(desk, asked), stage });
  if (!decided.ok) return decided;
  const next = await finished(desk, stage, decided.value);
  if (kept && isUnchanged(kept, next)) return ok(kept);
  const saved = await desk.store.save(next);
  return saved === 'stale' ? saved : ok(saved);
}

/**
 * Asked of a play that was read before, so that an attempt that began in between is known for one: it came into
 * being together with its play.
 */
async function notToKeep({ database }: Desk, kept: KeptPlay, { profile }: Asked): Promise<Refused | null> {
  if (kept.profile !== profile) return notYours;
  return (await database.read((tables) => isAttempt(tables, kept.id))) ? assessed : null;
}

export const assessed: Refused = {
  code: 'assessed',
  message: 'This is an assessed attempt. It goes on where it was started, one move at a time.',
};

/** The answer about a play that is not there or is somebody else's: the two must not be told apart. */
export const notYours: Refused = { code: 'not-found', message: 'This profile has no play with this id.' };

const unknownProduction = ({ scenario, hash }: PlayRequest): Refused => ({
  code: 'unknown-production',
  message: `This server never had version ${hash} of "${scenario}". Load the scenario again and start anew.`,
});

/** Why a play cannot begin: it needs a profile, and a parent of its own kind if it names one. */
async function beginningRefused({ store }: Desk, { profile, request }: Asked): Promise<Refused | null> {
  if (!(await store.profile(profile))) {
    const message = 'This profile is not known here. Send its name first, then the play again.';
    return { code: 'unknown-profile', message };
  }
  if (request.parent === undefined) return null;
  const parent = await store.play(request.parent);
  if (!parent || parent.profile !== profile) {
    const message = 'The play that this one started from is not kept here. Send that one first.';
    return { code: 'unknown-parent', message };
  }
  if (request.kind !== 'from-here' || (parent.hash === request.hash && parent.seed === request.seed))
    return null;
  const message = 'A play that goes on from another one has the same version and the same seed.';
  return { code: 'unknown-parent', message };
}

const beginning = ({ now }: Desk, { id, profile, request }: Asked): KeptPlay => {
  const { scenario, hash, seed, kind, parent = null } = request;
  return newPlay({ id, profile, scenario, hash, seed, kind, parent, startedAt: now });
};

/** The play with the server's own score, which is made once. */
async function finished(desk: Desk, stage: Stage, { next, play }: Decided): Promise<KeptPlay> {
  const dated = { ...next, changedAt: desk.now };
  if (play.ending === null) return dated;
  return {
    ...dated,
    finishedAt: next.finishedAt ?? desk.now,
    score: next.score ?? (await scorePlay(desk, stage, play)),
  };
}

const isUnchanged = (kept: KeptPlay, next: KeptPlay): boolean =>
  kept.moves.length === next.moves.length &&
  kept.ending === next.ending &&
  (kept.wrapUp === null) === (next.wrapUp === null) &&
  (kept.turningPoint === null) === (next.turningPoint === null) &&
  (kept.score === null) === (next.score === null);
