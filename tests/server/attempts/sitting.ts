import type { Production } from '#dialogue';
import { POISE_HEADER } from '#protocol';
import type { Attempt, AttemptMove } from '#protocol';
import { startSession } from '../../../src/server/people/sessions.ts';
import { hashed, parcel } from '../fixture/parcel.ts';
import { person } from '../fixture/people.ts';
import type { SignedIn } from '../fixture/people.ts';
import { tryOut } from '../fixture/try-out.ts';
import type { TryOut } from '../fixture/try-out.ts';
import { attemptBy, attemptId } from './assessed.ts';
import type { Ask, AttemptBy } from './assessed.ts';

/** The parcel with each reply saying its own id, and nobody put on hold at the second beat. */
export function parcelWithWords(): Production {
  const { scenario, ...rest } = parcel();
  const beats = scenario.beats.map((beat, place) => ({
    ...beat,
    hold: place === 0 ? beat.hold : null,
    replies: beat.replies.map((option) => ({
      ...option,
      wordings: [`${option.id.slice(0, 1).toUpperCase()}${option.id.slice(1)}.`],
    })),
  }));
  return hashed({ ...rest, scenario: { ...scenario, beats } });
}

export interface Sitting {
  readonly world: TryOut;
  readonly cleo: SignedIn;
  readonly scenario: string;
  readonly attempt: AttemptBy;
}

/** Somebody who is signed in, and their first attempt at the parcel, which is not started yet. */
export async function sitting(
  overrides: Parameters<typeof tryOut>[0] = {},
  productions = [parcelWithWords()],
): Promise<Sitting> {
  const world = await tryOut(overrides, productions);
  const cleo = await person(world, 'Cleo', 'trainee');
  const { id } = world.production.scenario;
  return { world, cleo, scenario: id, attempt: attemptBy(cleo.ask, attemptId(1)) };
}

/** The move that gives this reply. */
export function said(view: Attempt, text: string): AttemptMove {
  const found = view.replies.find((one) => one.text === text);
  if (!found) throw new Error(`No reply "${text}" among ${JSON.stringify(view.replies)}.`);
  return { do: 'reply', choice: found.choice };
}

/** Opens another session of a person, as on another device or another process, and gives how they ask there. */
export async function sessionOf(
  { parts, request }: Pick<TryOut, 'parts' | 'request'>,
  id: string,
): Promise<Ask> {
  const token = await parts.database.write((tables) =>
    startSession(tables, { person: id, now: parts.clock.now(), agent: 'another device' }),
  );
  return (method, path, body) => request(path, requestOf(token, method, body));
}

/** A request as the product's page makes it for whoever holds the token. */
const requestOf = (token: string, method: string, body?: unknown): RequestInit => ({
  method,
  headers: { cookie: `poise=${token}`, [POISE_HEADER]: '1', 'content-type': 'application/json' },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
});
