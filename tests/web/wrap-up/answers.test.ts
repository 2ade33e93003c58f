import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { wrapUpSchema } from '#protocol';
import { fakeScenario } from '../../dialogue/fake-production.ts';
import { answersFrom, stepsOf, turningPointOf, wrapUpOf } from '../../../src/web/trainee/wrap-up/answers.ts';

const blank = answersFrom(null);

describe('looking back', () => {
  it('asks only for what the scenario asks, and always for the turning point', () => {
    expect(stepsOf({ ...fakeScenario(), followUp: [] })).toEqual(['turning-point']);
    const full = fakeScenario({
      diagnosis: { archetypes: ['ghost'], rootCauses: ['habit' as 'personality'], signs: [] },
      documentation: [{ id: 'a', text: 'A', belongs: true, because: '' }],
      reflection: ['listened'],
    });
    const followUp = [{ id: 'b', text: 'B' }];
    expect(stepsOf({ ...full, followUp })).toEqual([
      'diagnosis',
      'record',
      'message',
      'reflection',
      'turning-point',
    ]);
  });

  it('sends nothing of what was left open', () => {
    expect(wrapUpOf(blank)).toEqual({});
    expect(turningPointOf(blank)).toBeNull();
  });

  it('tells "none stands out" from no answer at all', () => {
    expect(turningPointOf({ ...blank, turningPoint: null, turningPointSure: 0.8 })).toEqual({
      move: null,
      sure: 0.8,
    });
    expect(wrapUpOf({ ...blank, signs: [] })).toEqual({ signs: [] });
  });

  it('sends answers in the very form that the server takes', () => {
    const answers = {
      ...blank,
      archetype: 'ghost',
      archetypeSure: 0.75,
      rootCause: 'bad-history' as const,
      signs: ['negative-tone' as const],
      documentation: ['scan'],
      followUp: ['reach', 'search'],
      reflection: { listened: 4 as const },
      differently: '  Ask first. ',
    };
    expect(v.parse(wrapUpSchema, wrapUpOf(answers))).toEqual({
      archetype: { answer: 'ghost', sure: 0.75 },
      rootCause: { answer: 'bad-history', sure: null },
      signs: ['negative-tone'],
      documentation: ['scan'],
      followUp: ['reach', 'search'],
      reflection: { listened: 4 },
      differently: 'Ask first.',
    });
  });

  it('takes a draft up again and leaves out of it what it cannot read', () => {
    const draft = { ...blank, archetype: 'ghost', turningPoint: 2 };
    expect(answersFrom(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(answersFrom({ archetype: 7, rootCause: 'no-such-cause', turningPoint: 'x' })).toEqual(blank);
  });
});
