import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { solve } from '#analysis';
import { prepare, replay } from '#dialogue';
import { faultSchema, pathTo, playListSchema, playSchema } from '#protocol';
import { score } from '#report';
import { GOOD, parcel, reply } from './fixture/parcel.ts';
import { ADA, BO, asked, fakeRequest, playId, playIn, tryOut } from './fixture/try-out.ts';

const ONE = playId(1);
const faultIn = async (response: Response) => v.parse(faultSchema, await response.json()).error;

describe('keeping a play', () => {
  it('answers with the play as it is kept, which can then be read', async () => {
    const { production, putPlay, request } = await tryOut();
    const response = await putPlay(ONE, fakeRequest(production, { moves: [reply('ask')] }));
    expect(response.status).toBe(200);
    const play = v.parse(playSchema, await response.json());
    expect(play).toMatchObject({ id: ONE, moves: [reply('ask')], kind: 'first', ending: null, score: null });
    const read = await request(pathTo('play', { play: ONE }), asked('GET'));
    expect(await read.json()).toEqual(play);
  });

  it('gives the same answer to the same body, word for word', async () => {
    const { production, putPlay } = await tryOut();
    const body = fakeRequest(production, { moves: GOOD });
    const first = await (await putPlay(ONE, body)).text();
    expect(await (await putPlay(ONE, body)).text()).toBe(first);
  });

  it('keeps one play of fifty requests at once, and gives all the same answer', async () => {
    const { production, putPlay } = await tryOut();
    const body = fakeRequest(production, { moves: GOOD });
    const answers = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const response = await putPlay(ONE, body);
        return `${response.status} ${await response.text()}`;
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^200 /);
  });

  it('keeps a play that is sent before its first move', async () => {
    const { production, putPlay } = await tryOut();
    expect(await playIn(await putPlay(ONE, fakeRequest(production)))).toMatchObject({
      moves: [],
      ending: null,
    });
  });

  it('appends what is new', async () => {
    const { production, putPlay } = await tryOut();
    const begun = await playIn(await putPlay(ONE, fakeRequest(production, { moves: [reply('ask')] })));
    const ended = await playIn(await putPlay(ONE, fakeRequest(production, { moves: GOOD })));
    expect(ended).toMatchObject({ moves: GOOD, ending: 'found', startedAt: begun.startedAt });
    expect(ended.finishedAt).not.toBeNull();
  });

  it('gives its own score of a finished play, with the version of the formulas', async () => {
    const { production, putPlay } = await tryOut();
    const moves = [reply('script'), reply('find')];
    const play = await playIn(await putPlay(ONE, fakeRequest(production, { moves })));
    const stage = prepare(production);
    const replayed = replay(stage, { scenario: 'late-parcel', hash: production.hash, seed: 7, moves });
    if (!replayed.ok) throw new Error(replayed.error.message);
    const expected = score({ stage, solution: solve(stage) }, replayed.value);
    expect(play.score).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(play.score).toMatchObject({ hash: production.hash, formula: expect.any(Number) });
    expect(play.score?.outcome.points).toBe(74);
  });
});

describe('a body that does not fit what is kept', () => {
  it('is told that the kept play goes on, with the kept play', async () => {
    const { production, putPlay } = await tryOut();
    await putPlay(ONE, fakeRequest(production, { moves: GOOD }));
    const response = await putPlay(ONE, fakeRequest(production, { moves: [reply('ask')] }));
    expect(response.status).toBe(409);
    expect(await faultIn(response)).toMatchObject({ code: 'play-behind', play: { moves: GOOD } });
  });

  it('is told that the kept play went another way, with the kept play', async () => {
    const { production, putPlay, request } = await tryOut();
    await putPlay(ONE, fakeRequest(production, { moves: [reply('ask')] }));
    const response = await putPlay(ONE, fakeRequest(production, { moves: [reply('script'), reply('find')] }));
    expect(response.status).toBe(409);
    expect(await faultIn(response)).toMatchObject({ code: 'play-diverged', play: { moves: [reply('ask')] } });
    const read = await playIn(await request(pathTo('play', { play: ONE }), asked('GET')));
    expect(read.moves).toEqual([reply('ask')]);
  });

  it.each([
    ['seed', { seed: 8 }],
    ['parent', { parent: playId(2), kind: 'retry' as const }],
  ])('is refused for another %s', async (_, change) => {
    const { production, putPlay } = await tryOut();
    await putPlay(playId(2), fakeRequest(production));
    await putPlay(ONE, fakeRequest(production));
    const response = await putPlay(ONE, fakeRequest(production, change));
    expect(response.status).toBe(409);
    expect(await faultIn(response)).toMatchObject({ code: 'play-diverged' });
  });
});

describe('a log that the rules do not allow', () => {
  it.each([
    ['an unknown reply', [reply('ask'), reply('nonsense')], 1, 'unknown-reply'],
    ['a reply that is not open', [reply('ask'), reply('known')], 1, 'reply-not-open'],
    ['a move after the end', [...GOOD, reply('ask')], 2, 'ended'],
    ['an unknown card', [{ do: 'open' as const, id: 'safe' }], 0, 'unknown-card'],
    [
      'a card opened twice',
      [0, 1].map(() => ({ do: 'open' as const, id: 'record' })),
      1,
      'card-already-open',
    ],
  ])('is refused with the place and the reason: %s', async (_, moves, index, reason) => {
    const { production, putPlay, request } = await tryOut();
    const response = await putPlay(ONE, fakeRequest(production, { moves }));
    expect(response.status).toBe(422);
    expect(await faultIn(response)).toMatchObject({ code: 'illegal-move', index, reason });
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

describe('what is said after the talk', () => {
  const wrapUp = {
    archetype: { answer: 'victim', sure: 0.6 },
    signs: ['negative-tone' as const],
    documentation: ['day'],
    reflection: { listened: 4 as const },
    differently: 'Ask sooner.',
  };
  const turningPoint = { move: 1, sure: 0.9 };

  it('is kept with the last move or after it, once, and given back', async () => {
    const { production, putPlay } = await tryOut();
    await putPlay(ONE, fakeRequest(production, { moves: GOOD, turningPoint }));
    const play = await playIn(await putPlay(ONE, fakeRequest(production, { moves: GOOD, wrapUp })));
    expect(play).toMatchObject({ wrapUp, turningPoint });
    const again = await putPlay(ONE, fakeRequest(production, { moves: GOOD, wrapUp, turningPoint }));
    expect(await playIn(again)).toEqual(play);
  });

  it('stays as it was first given', async () => {
    const { production, putPlay } = await tryOut();
    await putPlay(ONE, fakeRequest(production, { moves: GOOD, wrapUp, turningPoint }));
    const changes = [{ wrapUp: { ...wrapUp, differently: 'No.' } }, { turningPoint: { move: 0, sure: 1 } }];
    for (const change of changes) {
      const response = await putPlay(ONE, fakeRequest(production, { moves: GOOD, ...change }));
      expect(response.status).toBe(409);
      expect(await faultIn(response)).toMatchObject({
        code: 'already-given',
        play: { wrapUp, turningPoint },
      });
    }
  });

  it('is refused while the conversation goes on', async () => {
    const { production, putPlay } = await tryOut();
    const response = await putPlay(ONE, fakeRequest(production, { moves: [reply('ask')], wrapUp }));
    expect(response.status).toBe(422);
    expect(await faultIn(response)).toMatchObject({ code: 'not-finished' });
  });

  it.each([
    ['an archetype', { wrapUp: { archetype: { answer: 'bargainer', sure: 1 } } }],
    ['a root cause', { wrapUp: { rootCause: { answer: 'vulnerability' as const, sure: 1 } } }],
    ['a sign', { wrapUp: { signs: ['no-compromise' as const] } }],
    ['an item of the record', { wrapUp: { documentation: ['weather'] } }],
    ['a turning point', { turningPoint: { move: 2, sure: 1 } }],
  ])('is refused where it is %s that was not on offer', async (_, change) => {
    const { production, putPlay } = await tryOut();
    const response = await putPlay(ONE, fakeRequest(production, { moves: GOOD, ...change }));
    expect(response.status).toBe(422);
    expect(await faultIn(response)).toMatchObject({ code: 'unknown-choice' });
  });
});

describe('first, retry and from here', () => {
  it('lets only the first play of a scenario be a first one, finished or not', async () => {
    const { production, putPlay } = await tryOut();
    expect(await playIn(await putPlay(ONE, fakeRequest(production)))).toMatchObject({ kind: 'first' });
    const second = await playIn(await putPlay(playId(2), fakeRequest(production, { moves: GOOD })));
    expect(second).toMatchObject({ kind: 'retry' });
    const longer = await playIn(await putPlay(ONE, fakeRequest(production, { moves: GOOD })));
    expect(longer).toMatchObject({ kind: 'first' });
  });

  it('counts a scenario as played even if it was played in an older version', async () => {
    const older = parcel({ title: 'An older title' });
    const { putPlay, parts, production } = await tryOut();
    await parts.store.freeze([{ hash: older.hash, scenario: 'late-parcel', content: JSON.stringify(older) }]);
    await putPlay(ONE, fakeRequest(older));
    expect(await playIn(await putPlay(playId(2), fakeRequest(production)))).toMatchObject({ kind: 'retry' });
  });

  it('lets each profile have its own first play', async () => {
    const { production, putPlay, request } = await tryOut();
    await request(
      pathTo('profile', { profile: BO }),
      asked('PUT', { name: 'Bo' }, { 'x-poise-profile': BO }),
    );
    await putPlay(ONE, fakeRequest(production));
    expect(await playIn(await putPlay(playId(2), fakeRequest(production), BO))).toMatchObject({
      kind: 'first',
    });
  });

  it('takes a try from the middle of one of its own plays, of the same version and seed', async () => {
    const { production, putPlay } = await tryOut();
    await putPlay(ONE, fakeRequest(production, { moves: [reply('close')] }));
    const from = fakeRequest(production, { kind: 'from-here', parent: ONE, moves: GOOD });
    expect(await playIn(await putPlay(playId(2), from))).toMatchObject({ kind: 'from-here', parent: ONE });
    const otherSeed = await putPlay(playId(3), { ...from, seed: 8 });
    expect(await faultIn(otherSeed)).toMatchObject({ code: 'unknown-parent' });
    const noParent = await putPlay(playId(4), { ...from, parent: playId(99) });
    expect(await faultIn(noParent)).toMatchObject({ code: 'unknown-parent' });
  });
});

describe('whose a play is', () => {
  it('is found out by nobody else: not by reading, not by writing, not as a parent', async () => {
    const { production, putPlay, request } = await tryOut();
    await request(
      pathTo('profile', { profile: BO }),
      asked('PUT', { name: 'Bo' }, { 'x-poise-profile': BO }),
    );
    await putPlay(ONE, fakeRequest(production, { moves: GOOD }));
    const read = await request(
      pathTo('play', { play: ONE }),
      asked('GET', undefined, { 'x-poise-profile': BO }),
    );
    const absent = await request(pathTo('play', { play: playId(9) }), asked('GET'));
    expect([read.status, absent.status]).toEqual([404, 404]);
    const [one, other] = [await faultIn(read), await faultIn(absent)];
    expect({ ...one, request: '' }).toEqual({ ...other, request: '' });
    expect((await putPlay(ONE, fakeRequest(production, { moves: GOOD }), BO)).status).toBe(404);
    const from = fakeRequest(production, { kind: 'from-here', parent: ONE });
    expect(await faultIn(await putPlay(playId(2), from, BO))).toMatchObject({ code: 'unknown-parent' });
  });

  it('needs a profile that is known, and says so', async () => {
    const { production, putPlay, request } = await tryOut();
    const unknown = await putPlay(ONE, fakeRequest(production), BO);
    expect(unknown.status).toBe(401);
    expect(await faultIn(unknown)).toMatchObject({ code: 'unknown-profile' });
    for (const id of ['', 'ada', ADA.toUpperCase(), `${ADA}0`]) {
      const response = await request(
        pathTo('play', { play: ONE }),
        asked('GET', undefined, { 'x-poise-profile': id }),
      );
      expect(response.status).toBe(401);
    }
  });

  it('lists a profile’s plays newest first and in pages', async () => {
    const { production, putPlay, request } = await tryOut();
    for (let n = 0; n < 103; n++) await putPlay(playId(n), fakeRequest(production));
    const path = pathTo('profilePlays', { profile: 'me' });
    const first = v.parse(playListSchema, await (await request(path, asked('GET'))).json());
    expect(first.plays.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, i) => playId(102 - i)));
    const rest = await request(`${path}?before=${encodeURIComponent(first.next ?? '')}`, asked('GET'));
    const last = v.parse(playListSchema, await rest.json());
    expect(last).toMatchObject({ plays: [2, 1, 0].map((n) => ({ id: playId(n) })), next: null });
    expect((await request(`${path}?before=yesterday`, asked('GET'))).status).toBe(400);
    const others = await request(pathTo('profilePlays', { profile: BO }), asked('GET'));
    expect(others.status).toBe(404);
  });
});
