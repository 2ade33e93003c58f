import type { Kysely } from 'kysely';
import type { Actor } from '../people/actor.ts';
import type { Noted } from '../people/noted.ts';
import { oneAtATime } from '../audit/one-at-a-time.ts';
import { actorAnew } from '../people/sessions.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { Asked, Parts } from './environment.ts';
import { RequestRefused } from '../request-refused.ts';
import { notedIn } from './noted.ts';
import { actorOf, mustBeAdmitted } from './route.ts';

/** Who changes something, within the transaction that changes it. */
export interface Changing {
  readonly tables: Kysely<Tables>;
  readonly actor: Actor;
  readonly now: number;
  readonly noted: Noted;
}

/**
 * Runs a change by somebody who is signed in as one transaction, after all others that the audit tells of, with
 * who they are by then: of two administrators who put each other out, the second is out, and whoever lost the role
 * that the route is for is refused. What it throws takes everything back.
 */
export function change<T>(
  c: Asked,
  { database, clock }: Parts,
  work: (changing: Changing) => Promise<T>,
): Promise<T> {
  const known = actorOf(c);
  const [now, noted] = [clock.now(), notedIn(c, clock)];
  return database.write(async (tables) => {
    await oneAtATime(tables);
    const actor = await actorAnew(tables, known);
    if (!actor) throw signedOutMeanwhile();
    mustBeAdmitted(actor, c.get('admission'));
    return work({ tables, actor, now, noted });
  });
}

const signedOutMeanwhile = () => new RequestRefused({ code: 'signed-out', message: 'Sign in first.' });
