import { SimulatedClock } from 'xstate';
import { vi } from 'vitest';
import type { Beat, Production } from '#dialogue';
import type { Attempt, AttemptMoveRequest } from '#protocol';
import { fetchAttempt, moveInAttempt, startAttempt } from '../../../src/web/api/index.ts';
import { AttemptSession } from '../../../src/web/trainee/attempt/live/attempt-session.ts';
import type { AttemptStart, AttemptWorld } from '../../../src/web/trainee/attempt/live/attempt-session.ts';
import { hashed, parcel } from '../../server/fixture/parcel.ts';
import { person } from '../../server/fixture/people.ts';
import { tryOut } from '../../server/fixture/try-out.ts';

export const ATTEMPT = 'a77e'.repeat(8);

/**
 * What becomes of one request: the server never hears of it; it hears and its answer is lost; it hears twice; a
 * portal answers; it is in trouble; nobody is signed in; it was asked too often.
 */
export const FATES = [
  'kept',
  'lost',
  'lost-answer',
  'repeated',
  'portal',
  'trouble',
  'signed-out',
  'too-often',
] as const;
export type Fate = (typeof FATES)[number];

const fault = (status: number, code: string, headers: Record<string, string> = {}) =>
  Response.json({ error: { code, message: `Refused: ${code}.` } }, { status, headers });

/** The late parcel, in which every reply says its own id and every beat asks with its own. */
function outspoken(): Production {
  const { scenario, ...rest } = parcel();
  const speak = (beat: Beat): Beat => ({
    ...beat,
    says: beat.says.map((lines) => lines.map((line) => ({ ...line, wordings: [`${beat.id}?`] }))),
    silence: { ...beat.silence, seconds: 12 },
    replies: beat.replies.map((option) => ({ ...option, wordings: [option.id] })),
  });
  return hashed({ ...rest, scenario: { ...scenario, beats: scenario.beats.map(speak) } });
}

/** The real server and one trainee's browser, with a network between them that does what it is told. */
export async function sitting() {
  const world = await tryOut({}, [outspoken()]);
  const cleo = await person(world, 'Cleo', 'trainee');
  const fates: Fate[] = [];
  let down = false;
  const deliver = (path: string, { method = 'GET', body }: RequestInit = {}) =>
    cleo.ask(method, path, typeof body === 'string' ? JSON.parse(body) : undefined);
  const network = async (path: string, init?: RequestInit): Promise<Response> => {
    const fate = down ? 'lost' : (fates.shift() ?? 'kept');
    if (fate === 'lost') throw new TypeError('no network');
    if (fate === 'portal') return new Response('<h1>Welcome</h1>', { status: 200 });
    if (fate === 'trouble') return fault(503, 'not-ready');
    if (fate === 'signed-out') return fault(401, 'signed-out');
    if (fate === 'too-often') return fault(429, 'too-many-requests', { 'retry-after': '2' });
    const answer = await deliver(path, init);
    if (fate === 'repeated') return deliver(path, init);
    if (fate === 'lost-answer') throw new TypeError('the answer was lost');
    return answer;
  };
  vi.stubGlobal('fetch', network);
  const { id: scenario } = world.production.scenario;
  const attempt = await startAttempt({ id: ATTEMPT, scenario });
  return {
    world,
    cleo,
    attempt,
    /** What becomes of the next requests, in their order. */
    fates: (...next: Fate[]) => void fates.push(...next),
    cut: () => void (down = true),
    mend: () => void (down = false),
    now: () => fetchAttempt(ATTEMPT),
  };
}

/** A page of that browser on the attempt, with a clock that goes when it is told. */
export function page(attempt: Attempt, start: Partial<AttemptStart> = {}, world: Partial<AttemptWorld> = {}) {
  const clock = new SimulatedClock();
  const device: { kept: readonly AttemptMoveRequest[] } = { kept: [] };
  const session = new AttemptSession(
    { attempt, kept: [], pace: 'off', tempo: 'at-once', ...start },
    {
      clock,
      chance: () => 0,
      post: (request) => moveInAttempt(attempt.id, request),
      look: () => fetchAttempt(attempt.id),
      keep(moves) {
        device.kept = moves;
        return true;
      },
      speak: () => false,
      hush: () => undefined,
      begins: () => undefined,
      ...world,
    },
  );
  // In small steps, because a timer that is set while time passes begins at the end of the step.
  const pass = (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= 50) clock.increment(Math.min(50, left));
  };
  return {
    session,
    device,
    pass,
    texts: () =>
      session.performer.scene().entries.map((entry) => (entry.kind === 'words' ? entry.text : entry.kind)),
    delivery: () => session.keeping().delivery,
    news: () => session.keeping().news,
    /** Lets what is on the network arrive, and everything be told. */
    async settle() {
      for (let round = 0; round < 12; round++) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        pass(1);
      }
    },
  };
}
export type Page = ReturnType<typeof page>;

/** Says the reply with these words; fails where there is none. */
export function say({ session }: Page, words: string): void {
  const offer = session.state().replies.find(({ text }) => text === words);
  if (!offer) throw new Error(`No reply "${words}" among ${JSON.stringify(session.state().replies)}.`);
  session.make({ do: 'reply', id: offer.id });
}
