import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { faultSchema } from '#protocol';
import { GOOD, reply } from '../fixture/parcel.ts';
import { fakeRequest, playId, playIn, tryOut } from '../fixture/try-out.ts';

const ONE = playId(1);
const faultIn = async (response: Response) => v.parse(faultSchema, await response.json()).error;

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
    ['a sentence of the message', { wrapUp: { followUp: ['weather'] } }],
    ['a turning point', { turningPoint: { move: 2, sure: 1 } }],
  ])('is refused where it is %s that was not on offer', async (_, change) => {
    const { production, putPlay } = await tryOut();
    const response = await putPlay(ONE, fakeRequest(production, { moves: GOOD, ...change }));
    expect(response.status).toBe(422);
    expect(await faultIn(response)).toMatchObject({ code: 'unknown-choice' });
  });
});
