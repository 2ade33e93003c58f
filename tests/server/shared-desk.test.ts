import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import { startSession } from '../../src/server/people/sessions.ts';
import { person } from './fixture/people.ts';
import type { SignedIn } from './fixture/people.ts';
import { fakeRequest, playId, tryOut } from './fixture/try-out.ts';
import type { TryOut } from './fixture/try-out.ts';

const PATH = pathTo('play', { play: playId(1) });

/** Sends a play from the page of one person while the browser's cookie is that of another. */
async function sendFrom(world: TryOut, page: SignedIn, cookie: SignedIn): Promise<Response> {
  const now = world.parts.clock.now();
  const token = await world.parts.database.write((tables) =>
    startSession(tables, { person: cookie.id, now, agent: 'a test' }),
  );
  return world.request(PATH, {
    method: 'PUT',
    headers: {
      cookie: `poise=${token}`,
      'x-poise': '1',
      'x-poise-person': page.id,
      'content-type': 'application/json',
    },
    body: JSON.stringify(fakeRequest(world.production)),
  });
}

describe('a page that was left open while somebody else signed in', () => {
  it('is asked to sign in, and what it sends is kept for nobody', async () => {
    const world = await tryOut();
    const [asha, ben] = [await person(world, 'Asha', 'trainee'), await person(world, 'Ben', 'trainee')];
    const sent = await sendFrom(world, asha, ben);
    expect(sent.status).toBe(401);
    expect(await sent.json()).toMatchObject({ error: { code: 'signed-out' } });
    expect((await ben.ask('GET', PATH)).status).toBe(404);
    expect((await asha.ask('GET', PATH)).status).toBe(404);
  });

  it('goes on as before for the person whose page it is', async () => {
    const world = await tryOut();
    const asha = await person(world, 'Asha', 'trainee');
    expect((await sendFrom(world, asha, asha)).status).toBe(200);
    expect((await asha.ask('GET', PATH)).status).toBe(200);
  });
});
