import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { faultSchema, pathTo, playListSchema } from '#protocol';
import { GOOD, parcel, reply } from '../fixture/parcel.ts';
import { ADA, BO, asked, fakeRequest, playId, playIn, tryOut } from '../fixture/try-out.ts';

const ONE = playId(1);
const faultIn = async (response: Response) => v.parse(faultSchema, await response.json()).error;

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
