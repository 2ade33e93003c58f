import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { getuid } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draw } from '#base';
import type { Move } from '#dialogue';
import { pathTo } from '#protocol';
import { buildChild, startChild } from './fixture/child.ts';
import { GOOD, parcel } from './fixture/parcel.ts';
import { temporaryFolder } from './fixture/temporary-folder.ts';
import { asked, fakeRequest, playId, playIn } from './fixture/try-out.ts';

const KILLS = 5;
const WRITERS = 6;
const SEED = 20_260_301;
const WAIT: Move = { do: 'silence' };
const LONG: readonly Move[] = [WAIT, WAIT, WAIT, WAIT, ...GOOD];

let program: string;
beforeAll(async () => {
  program = await buildChild();
});
afterAll(() => rmSync(program));

const own = pathTo('profile', { profile: 'me' });
const put = (url: string, id: string, moves: readonly Move[]) =>
  fetch(url + pathTo('play', { play: id }), asked('PUT', fakeRequest(parcel(), { moves })));

/** Plays one play after the other, a move a request, until the server is gone. */
async function write(url: string, nextId: () => string, acknowledged: Map<string, number>): Promise<void> {
  for (;;) {
    const id = nextId();
    for (let count = 1; count <= LONG.length; count++) {
      const response = await put(url, id, LONG.slice(0, count)).catch(() => null);
      if (!response) return;
      const body = await response.json().catch(() => null);
      if (body === null) return;
      if (response.status !== 200) throw new Error(`${response.status} ${JSON.stringify(body)}`);
      acknowledged.set(id, count);
    }
  }
}

const total = (acknowledged: ReadonlyMap<string, number>) =>
  [...acknowledged.values()].reduce((sum, count) => sum + count, 0);

describe('a server that is killed while it works', () => {
  it(`has every acknowledged move after ${KILLS} kills (seed ${SEED})`, { timeout: 90_000 }, async () => {
    const dataFolder = temporaryFolder();
    const acknowledged = new Map<string, number>();
    let plays = 0;
    const nextId = () => playId(++plays);
    for (let kill = 0; kill < KILLS; kill++) {
      const child = await startChild(program, dataFolder);
      const { url } = child;
      if (url === null) throw new Error(child.said());
      await (await fetch(url + own, asked('PUT', { name: 'Ada' }))).text();
      const writers = Array.from({ length: WRITERS }, () => write(url, nextId, acknowledged));
      const enough = total(acknowledged) + 10 + (draw(SEED, `kill ${kill}`) % 60);
      while (total(acknowledged) < enough) await new Promise((resolve) => setImmediate(resolve));
      child.process.kill('SIGKILL');
      expect(await child.ended()).toMatchObject({ signal: 'SIGKILL' });
      await Promise.all(writers);
    }
    const child = await startChild(program, dataFolder);
    if (child.url === null) throw new Error(child.said());
    expect(total(acknowledged)).toBeGreaterThan(KILLS * 10);
    for (const [id, count] of acknowledged) {
      const play = await playIn(await fetch(child.url + pathTo('play', { play: id }), asked('GET')));
      // A request that was under way may have been kept without being acknowledged, but only as a whole.
      expect(play.moves.length).toBeGreaterThanOrEqual(count);
      expect(play.moves).toEqual(LONG.slice(0, play.moves.length));
      expect(play.score === null).toBe(play.moves.length < LONG.length);
    }
    child.process.kill('SIGTERM');
    expect(await child.ended()).toEqual({ code: 0, signal: null });
  });

  it('answers what is under way when it is asked to stop, and ends by itself', async () => {
    const dataFolder = temporaryFolder();
    const child = await startChild(program, dataFolder);
    const { url } = child;
    if (url === null) throw new Error(child.said());
    await (await fetch(url + own, asked('PUT', { name: 'Ada' }))).text();
    const answers = Array.from({ length: 20 }, (_, n) => put(url, playId(n), GOOD));
    await answers[0];
    child.process.kill('SIGTERM');
    const settled = await Promise.allSettled(answers);
    const heard = settled.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value.status : []));
    expect(new Set(heard)).toEqual(new Set([200]));
    expect(await child.ended()).toEqual({ code: 0, signal: null });
    expect(child.said()).toContain('asked to stop');
  });
});

describe('a server that cannot write its data folder', () => {
  it('says so in a sentence and ends', async () => {
    const folder = temporaryFolder();
    mkdirSync(`${folder}/data`);
    chmodSync(folder, 0o755);
    chmodSync(`${folder}/data`, 0o555);
    // The superuser may write anywhere, so it becomes somebody else first.
    const child = await startChild(program, `${folder}/data`, ...(getuid?.() === 0 ? ['65534'] : []));
    expect(child.url).toBeNull();
    expect(await child.ended()).toMatchObject({ code: 78 });
    expect(child.said()).toMatch(/data folder .* cannot be used: this user may not write there/);
  });
});
