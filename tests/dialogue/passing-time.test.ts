import { describe, expect, it } from 'vitest';
import { begin, prepare, step } from '#dialogue';
import type { Move, Play, Scenario, Stage } from '#dialogue';
import { fakeBeat, fakeOption, fakeProduction, fakeSilence } from './fake-production.ts';

const reply = (id: string): Move => ({ do: 'reply', id });
const stageWith = (overrides: Partial<Scenario>): Stage => prepare(fakeProduction(overrides));

function playThrough(stage: Stage, moves: readonly Move[]): Play {
  return moves.reduce((play, move) => {
    const next = step(stage, play, move);
    if (!next.ok) throw new Error(next.error.message);
    return next.value.play;
  }, begin(stage, 1).play);
}

describe('time that goes by between beats', () => {
  const DAYS = 2 * 86_400;
  const later = (to: string) =>
    stageWith({
      beats: [
        fakeBeat({ replies: [fakeOption({ seconds: 60, to: [{ when: null, to }] })] }),
        fakeBeat({ id: 'later', passes: DAYS, silence: fakeSilence({ to: [{ when: null, to: 'later' }] }) }),
      ],
    });

  it('is counted on arriving, after what the reply itself took, and told before anybody speaks', () => {
    const stage = later('later');
    const next = step(stage, begin(stage, 1).play, reply('a'));
    if (!next.ok) throw new Error(next.error.message);
    expect(next.value.play).toMatchObject({ beat: 'later', clock: 60 + DAYS });
    const waits = next.value.effects.flatMap((effect) => (effect.type === 'wait' ? [effect.seconds] : []));
    expect(waits).toEqual([60, DAYS]);
    const heard = next.value.effects.findLastIndex(({ type }) => type === 'say');
    expect(next.value.effects[heard - 1]).toEqual({ type: 'wait', seconds: DAYS, why: 'delay' });
  });

  it('has not gone by a second time when a beat only asks again', () => {
    const again = playThrough(later('later'), [reply('a'), { do: 'silence' }]);
    expect(again).toMatchObject({ beat: 'later', clock: 60 + DAYS + 12 });
  });

  it('is there before the first word where the opening has some', () => {
    const { play, effects } = begin(stageWith({ beats: [fakeBeat({ passes: DAYS })] }), 1);
    expect(play.clock).toBe(DAYS);
    expect(effects[0]).toEqual({ type: 'wait', seconds: DAYS, why: 'delay' });
  });
});
