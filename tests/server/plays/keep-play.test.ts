import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { solve } from '#analysis';
import { prepare, replay } from '#dialogue';
import { faultSchema, pathTo, playSchema } from '#protocol';
import { score } from '#report';
import { ScorerHere } from '../../../src/server/scoring/scorer-here.ts';
import { GOOD, reply } from '../fixture/parcel.ts';
import { asked, fakeRequest, playId, playIn, tryOut } from '../fixture/try-out.ts';

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

  it('keeps a play that cannot be scored, says so in the log, and scores it when it can', async () => {
    const scorer = new ScorerHere();
    const scoring = vi.spyOn(scorer, 'score').mockRejectedValue(new RangeError('too many positions'));
    const { production, putPlay, lines } = await tryOut({ scorer });
    const body = fakeRequest(production, { moves: GOOD });
    expect(await playIn(await putPlay(ONE, body))).toMatchObject({
      moves: GOOD,
      ending: 'found',
      score: null,
    });
    expect(lines.join('')).toContain('a finished play could not be scored');
    scoring.mockRestore();
    expect(await playIn(await putPlay(ONE, body))).toMatchObject({ score: { outcome: { points: 80 } } });
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
