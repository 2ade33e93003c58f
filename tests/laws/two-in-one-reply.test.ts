import { describe, expect, test } from 'vitest';
import type { Archetype } from '#base';
import { advance, opening, prepare } from '#dialogue';
import type { Option } from '#dialogue';
import { fakeBeat, fakeOption } from '../dialogue/fake-production.ts';
import { lawOf } from './laws-in-the-library.ts';
import { changes, MIDDLE } from './middle.ts';
import { neutralProduction } from './neutral-scenario.ts';

describe('A reply of two behaviours', () => {
  /** One reply with both, as scenarios have it, heard by the law's first stance. */
  function together(id: Archetype, does: Option['does']) {
    const neutral = neutralProduction(lawOf(id), { mood: MIDDLE });
    const to = [{ when: null, to: 'turn-1' }];
    const beat = fakeBeat({ id: 'turn-1', replies: [fakeOption({ id: 'both', does, to })] });
    const stage = prepare({ ...neutral, scenario: { ...neutral.scenario, beats: [beat] } });
    const step = advance(stage, opening(stage, 1), { do: 'reply', id: 'both' });
    if (!step.ok) throw new Error(step.error.message);
    const { mood, stance } = step.value.play;
    return { stance, ...changes((meter) => mood[meter] - MIDDLE[meter]) };
  }

  test('is one touch to the Ghost: where things stand, and one thing to do', () => {
    expect(together('ghost', ['hold-facts', 'next-step'])).toMatchObject({
      stance: 'touched',
      tension: 0,
      trust: 1,
    });
  });

  test('is two asks to the Ghost when it asks twice', () => {
    expect(together('ghost', ['next-step', 'check-picture']).stance).toBe('shrinking');
  });

  test('may say no to the Bargainer and give the one reason, without losing ground', () => {
    const no = together('bargainer', ['plain-line', 'real-reason']);
    expect(no.stance).toBe('anchoring');
    expect(no.ground).toBeGreaterThanOrEqual(1);
  });

  test('may credit the Know-It-All and explain in one breath', () => {
    expect(together('know-it-all', ['credit', 'real-reason'])).toMatchObject({
      stance: 'credited',
      tension: -2,
    });
    expect(together('know-it-all', ['real-reason', 'credit']).trust).toBeLessThanOrEqual(0);
  });

  test('may name the stake to the Victim and give a small choice', () => {
    expect(together('victim', ['name-stake', 'real-choice'])).toMatchObject({ stance: 'acting', trust: 3 });
  });
});
