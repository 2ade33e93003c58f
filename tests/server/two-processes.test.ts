import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Move } from '#dialogue';
import { pathTo } from '#protocol';
import { buildChild, startChildWith } from './fixture/child.ts';
import { GOOD, parcel } from './fixture/parcel.ts';
import { testPostgres } from './fixture/postgres.ts';
import { asked, fakeRequest, playId, playIn } from './fixture/try-out.ts';

const postgres = testPostgres();
const SECRET = 'a secret that both processes share';
const PLAYS = 12;
const WAIT: Move = { do: 'silence' };
const LONG: readonly Move[] = [WAIT, WAIT, WAIT, ...GOOD];

let program: string;
beforeAll(async () => {
  program = await buildChild();
});
afterAll(() => rmSync(program));

async function started(settings: Record<string, string>) {
  const child = await startChildWith(settings, program, '/nowhere');
  if (child.url === null) throw new Error(child.said());
  return { ...child, url: child.url };
}

const put = (url: string, id: string, moves: readonly Move[]) =>
  fetch(url + pathTo('play', { play: id }), asked('PUT', fakeRequest(parcel(), { moves })));

describe('two servers on one PostgreSQL database', () => {
  it(
    'are one server to the people who play, also when one of them is killed',
    { timeout: 60_000 },
    async () => {
      const settings = { DATABASE_URL: await postgres.emptySchema(), SECRET };
      const [one, other] = await Promise.all([started(settings), started(settings)]);
      await (
        await fetch(one.url + pathTo('profile', { profile: 'me' }), asked('PUT', { name: 'Ada' }))
      ).text();
      const ids = Array.from({ length: PLAYS }, (_, n) => playId(n + 1));
      // Every play goes from server to server, a move a request, as behind a proxy that takes turns.
      for (let count = 1; count < LONG.length; count++) {
        const answers = ids.map((id, n) =>
          put((n + count) % 2 ? one.url : other.url, id, LONG.slice(0, count)),
        );
        for (const answer of await Promise.all(answers)) expect(answer.status).toBe(200);
      }
      one.process.kill('SIGKILL');
      await one.ended();
      for (const id of ids) {
        const play = await playIn(await put(other.url, id, LONG));
        expect(play).toMatchObject({ moves: LONG, ending: 'found', score: { hash: parcel().hash } });
      }
      const kinds = await Promise.all(
        ids.map(
          async (id) =>
            (await playIn(await fetch(other.url + pathTo('play', { play: id }), asked('GET')))).kind,
        ),
      );
      expect(kinds.filter((kind) => kind === 'first')).toHaveLength(1);
    },
  );

  it('refuse to start on one that cannot be reached, with a sentence and without the password', async () => {
    const settings = { DATABASE_URL: 'postgres://poise:hunter2@127.0.0.1:1/poise', SECRET };
    const child = await startChildWith(settings, program, '/nowhere');
    expect(child.url).toBeNull();
    expect(await child.ended()).toEqual({ code: 78, signal: null });
    expect(child.said()).toContain('Check DATABASE_URL');
    expect(child.said()).not.toContain('hunter2');
  });
});
