import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Move } from '#dialogue';
import { faultSchema, pathTo } from '#protocol';
import { GOOD, reply } from '../fixture/parcel.ts';
import { asked, fakeRequest, playId, playIn, tryOut } from '../fixture/try-out.ts';

const ONE = playId(1);
const open = (id: string): Move => ({ do: 'open', id });
const faultIn = async (response: Response) => v.parse(faultSchema, await response.json()).error;

describe('a log that the rules do not allow', () => {
  it.each([
    ['an unknown reply', [reply('ask'), reply('nonsense')], { index: 1, reason: 'unknown-reply' }],
    ['a reply that is not open', [reply('ask'), reply('known')], { index: 1, reason: 'reply-not-open' }],
    ['a move after the end', [...GOOD, reply('ask')], { index: 2, reason: 'ended' }],
    ['an unknown card', [open('safe')], { index: 0, reason: 'unknown-card' }],
    ['a card opened twice', [open('record'), open('record')], { index: 1, reason: 'card-already-open' }],
  ])('is refused with the place and the reason: %s', async (_, moves, where) => {
    const { production, putPlay, request } = await tryOut();
    const response = await putPlay(ONE, fakeRequest(production, { moves }));
    expect(response.status).toBe(422);
    expect(await faultIn(response)).toMatchObject({ code: 'illegal-move', ...where });
    expect((await request(pathTo('play', { play: ONE }), asked('GET'))).status).toBe(404);
  });

  it('leaves what was kept before as it was', async () => {
    const { production, putPlay, request } = await tryOut();
    const kept = await playIn(await putPlay(ONE, fakeRequest(production, { moves: [reply('ask')] })));
    await putPlay(ONE, fakeRequest(production, { moves: [reply('ask'), reply('nonsense')] }));
    expect(await playIn(await request(pathTo('play', { play: ONE }), asked('GET')))).toEqual(kept);
  });

  it('is refused where the browser thinks that it has ended and it has not, and the other way round', async () => {
    const { production, putPlay } = await tryOut();
    const early = await putPlay(ONE, fakeRequest(production, { moves: [reply('ask')], finished: true }));
    expect(await faultIn(early)).toMatchObject({ code: 'finished-differs' });
    const late = await putPlay(ONE, fakeRequest(production, { moves: GOOD, finished: false }));
    expect(late.status).toBe(422);
    expect((await putPlay(ONE, fakeRequest(production, { moves: GOOD, finished: true }))).status).toBe(200);
  });

  it('is refused for a version that this server never had, or that is of another scenario', async () => {
    const { production, putPlay } = await tryOut();
    const never = await putPlay(ONE, fakeRequest(production, { hash: 'ab'.repeat(32) }));
    expect(never.status).toBe(422);
    expect(await faultIn(never)).toMatchObject({ code: 'unknown-production' });
    const other = await putPlay(ONE, fakeRequest(production, { scenario: 'another-one' }));
    expect(await faultIn(other)).toMatchObject({ code: 'unknown-production' });
  });
});

describe('a forged body', () => {
  it.each([
    ['a score', { score: { outcome: { points: 100 } } }],
    ['an ending', { ending: 'found' }],
    ['another profile', { profile: 'b0b0' }],
    ['a date', { finishedAt: '2020-01-01T00:00:00.000Z' }],
    ['a field of a move', { moves: [{ do: 'reply', id: 'ask', points: 100 }] }],
    ['a mood', { moves: [{ do: 'silence', mood: { trust: 10 } }] }],
  ])('with %s is refused whole', async (_, forged) => {
    const { production, putPlay, request } = await tryOut();
    const response = await putPlay(ONE, { ...fakeRequest(production, { moves: GOOD }), ...forged });
    expect(response.status).toBe(400);
    expect((await faultIn(response)).code).toBe('bad-request');
    expect((await request(pathTo('play', { play: ONE }), asked('GET'))).status).toBe(404);
  });

  it('reaches nothing through names that every object has', async () => {
    const { production, putPlay } = await tryOut();
    const body = JSON.stringify(fakeRequest(production, { moves: GOOD }));
    const forged = body.replace('{', '{"__proto__":{"score":1},"constructor":{"score":1},');
    const play = await (await putPlay(ONE, forged)).json();
    expect([200, 400]).toContain((await putPlay(ONE, forged)).status);
    expect(JSON.stringify(play)).not.toContain('"score":1}');
    expect(Object.prototype).not.toHaveProperty('score');
  });

  it.each([
    ['no array of moves', { moves: 'ask' }, 'moves'],
    ['a negative seed', { seed: -1 }, 'seed'],
    ['half a seed', { seed: 0.5 }, 'seed'],
    ['a kind of its own', { kind: 'exam' }, 'kind'],
    ['a move of its own', { moves: [{ do: 'win' }] }, 'moves.0.do'],
    ['a try from nowhere', { kind: 'from-here' }, 'parent'],
    ['too many moves', { moves: Array.from({ length: 501 }, () => ({ do: 'silence' })) }, 'moves'],
  ])('is told where it is wrong: %s', async (_, change, path) => {
    const { production, putPlay } = await tryOut();
    const response = await putPlay(ONE, { ...fakeRequest(production), ...change });
    expect(response.status).toBe(400);
    expect((await faultIn(response)).issues?.map((issue) => issue.path)).toContain(path);
  });
});
