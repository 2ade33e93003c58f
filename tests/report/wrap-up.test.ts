import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECORD_KIND_NAMES, scoreWrapUp, wrapUpWords, type SelfRatings, type WrapUp } from '#report';
import { selection, sureness } from '../../src/report/confidence.ts';
import { calibration, reflected } from '../../src/report/reflection.ts';
import type { TalkEnd } from '#dialogue';
import { fakeScenario } from '../dialogue/fake-production.ts';
import { fakeDecision } from './fake-score.ts';
import { faultOf } from './sentences.ts';

const scenario = fakeScenario({
  archetype: 'victim',
  rootCause: 'bad-history',
  signs: [
    { id: 'negative-tone', words: null },
    { id: 'repeated-complaints', words: null },
  ],
  diagnosis: {
    archetypes: ['victim', 'chronic-complainer', 'ghost', 'bargainer'],
    rootCauses: ['bad-history', 'personality', 'misunderstanding'],
    signs: ['negative-tone', 'repeated-complaints', 'no-compromise', 'unreasonable-requests'],
  },
  documentation: [
    { id: 'when', text: 'Promised for Monday.', belongs: true, because: 'A date that can be checked.' },
    {
      id: 'agreed',
      kind: 'agreed',
      text: 'Search starts today.',
      belongs: true,
      after: ['found'],
      because: 'What was agreed.',
    },
    {
      id: 'moody',
      kind: 'feeling',
      text: 'Customer was moody.',
      belongs: false,
      because: 'An opinion, not a fact.',
    },
  ],
  followUp: [
    {
      id: 'search',
      text: 'We search from today.',
      belongs: true,
      after: ['found'],
      because: 'What was agreed.',
    },
    {
      id: 'depot',
      text: 'It left the depot on Friday.',
      belongs: true,
      after: ['found'],
      when: { knows: ['depot'] },
      because: 'What is known.',
    },
    { id: 'promise', text: 'It will be there on Monday.', belongs: false, because: 'A new promise.' },
  ],
});

const end = (overrides: Partial<TalkEnd> = {}): TalkEnd => ({
  ending: 'found',
  mood: { tension: 2, trust: 6, ground: 6 },
  stance: 'calm',
  learnt: [],
  ...overrides,
});
const FOUND = { decisions: [], end: end() };

describe('how sure somebody was', () => {
  it('pays best for saying what one believes', () => {
    const chances = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);
    fc.assert(
      fc.property(chances, chances, fc.integer({ min: 2, max: 9 }), (belief, said, choices) => {
        const expected = (sure: number) =>
          belief * (sureness(true, sure, choices).points ?? NaN) +
          // The rest of the belief lies on the others alike.
          (1 - belief) * (sureness(false, sure, choices).points ?? NaN);
        expect(expected(belief)).toBeGreaterThanOrEqual(expected(said) - 1e-6);
      }),
    );
  });

  it('gives 100 for surely right, 0 for surely wrong, and nothing for a wrong answer said to be wrong', () => {
    expect(sureness(true, 1, 4).points).toBe(100);
    expect(sureness(false, 1, 4).points).toBe(0);
    expect(sureness(false, 0, 4).points).toBeLessThan(sureness(true, 1, 4).points ?? NaN);
    expect(sureness(true, 0.25, 4).points).toBe(sureness(true, 0.25, 4).guessing);
  });

  it('is not scored where nobody said how sure they were', () => {
    expect(sureness(true, null, 4)).toMatchObject({ right: true, sure: null, points: null });
  });
});

describe('a choice of several', () => {
  const items = (picked: readonly boolean[], belongs: readonly boolean[]) =>
    belongs.map((right, place) => ({ belongs: right, picked: picked[place] ?? false }));
  const truth = [true, true, false, false];

  it('earns 100 for the right ones and nothing for ticking all or none', () => {
    expect(selection(items(truth, truth)).points).toBe(100);
    expect(selection(items([true, true, true, true], truth)).points).toBe(0);
    expect(selection(items([], truth)).points).toBe(0);
    expect(selection(items([false, false, true, true], truth)).points).toBe(-100);
    expect(selection(items([true, false, false, false], truth)).points).toBe(50);
  });

  it('has nothing to overlook where nothing belongs', () => {
    expect(selection(items([false, false], [false, false])).points).toBe(100);
  });
});

describe('the wrap-up', () => {
  const answers: WrapUp = {
    archetype: { answer: 'victim', sure: 0.9 },
    rootCause: { answer: 'personality', sure: 0.8 },
    signs: ['negative-tone', 'no-compromise'],
    documentation: ['when', 'moody'],
    differently: 'Ask about last time first.',
  };
  const scored = scoreWrapUp(scenario, answers, FOUND);

  it('puts each answer beside the truth', () => {
    expect(scored.archetype).toMatchObject({ right: true, truth: 'victim' });
    expect(scored.archetype?.points).toBeGreaterThan(95);
    expect(scored.rootCause).toMatchObject({ right: false, truth: 'bad-history' });
    expect(scored.rootCause?.points).toBeLessThan(scored.rootCause?.guessing ?? 0);
    expect(scored.signs).toMatchObject({ found: 1, belonging: 2, points: 0 });
    expect(scored.signs?.missed).toEqual(['repeated-complaints']);
    expect(scored.signs?.wrong).toEqual(['no-compromise']);
    expect(scored.reflection?.differently).toBe('Ask about last time first.');
  });

  it('gives the reason for every item of the record', () => {
    expect(scored.documentation?.items).toEqual([
      {
        id: 'when',
        text: 'Promised for Monday.',
        picked: true,
        belongs: true,
        right: true,
        because: 'A date that can be checked.',
        kind: null,
      },
      {
        id: 'agreed',
        text: 'Search starts today.',
        picked: false,
        belongs: true,
        right: false,
        because: 'What was agreed.',
        kind: 'agreed',
      },
      {
        id: 'moody',
        text: 'Customer was moody.',
        picked: true,
        belongs: false,
        right: false,
        because: 'An opinion, not a fact.',
        kind: 'feeling',
      },
    ]);
  });

  it('says it in words', () => {
    const words = wrapUpWords(scored);
    expect(words.archetype).toBe('The Victim is right, and you were sure.');
    expect(words.rootCause).toBe(
      'You said Habit; it was Bad history. You were sure. That one is worth a closer look, since it felt certain.',
    );
    expect(words.signs).toBe(
      'You saw 1 of 2 signs. Also there: repeated complaints. Not shown in this talk: no compromise.',
    );
    expect(words.documentation).toBe(
      'The record has 1 of 2 entries that belong in it, and 1 that should stay out. Missing: what was agreed. Should not have gone in: a feeling.',
    );
  });

  it('leaves out what was not asked or not answered', () => {
    expect(scoreWrapUp(scenario, {}, FOUND)).toEqual({
      archetype: null,
      rootCause: null,
      signs: null,
      documentation: null,
      followUp: null,
      reflection: null,
    });
    expect(scoreWrapUp({ ...scenario, documentation: [] }, answers, FOUND).documentation).toBeNull();
  });
});

describe('what is written after the talk', () => {
  const record = (at: TalkEnd, documentation: string[]) =>
    scoreWrapUp(scenario, { documentation }, { decisions: [], end: at }).documentation;
  const message = (at: TalkEnd, followUp: string[]) =>
    scoreWrapUp(scenario, { followUp }, { decisions: [], end: at }).followUp;

  it('does not belong where the talk did not come to it, and says so', () => {
    const lost = end({ ending: 'gone' });
    expect(record(end(), ['when', 'agreed'])?.points).toBe(100);
    expect(record(lost, ['when'])?.points).toBe(100);
    expect(
      wrapUpWords(scoreWrapUp(scenario, { documentation: ['when', 'agreed'] }, { decisions: [], end: lost }))
        .documentation,
    ).toMatch(/1 that should stay out\. Should not have gone in: what did not come about\.$/);
    expect(record(lost, ['when', 'agreed'])?.items[1]).toMatchObject({
      belongs: false,
      right: false,
      because: 'This talk did not come to it.',
    });
  });

  it('goes to the customer in the order in which it was put together', () => {
    const knowing = end({ learnt: ['depot'] });
    expect(message(knowing, ['depot', 'search'])).toMatchObject({
      points: 100,
      put: ['It left the depot on Friday.', 'We search from today.'],
    });
    expect(message(end(), ['depot', 'search'])).toMatchObject({ points: 50, found: 1, falseAlarms: 1 });
  });

  it('is named in words that fit whoever reads', () => {
    const words = Object.values(RECORD_KIND_NAMES).flatMap(({ name, means }) => [name, means]);
    expect(words.filter((word) => /\byou/i.test(word))).toEqual([]);
  });

  it('is asked of nobody whose talk left nothing to tell', () => {
    expect(message(end({ ending: 'gone' }), ['search'])).toBeNull();
    expect(message(end({ ending: null }), ['search'])).toBeNull();
  });

  it('is told in a sentence', () => {
    const words = (followUp: string[]) => wrapUpWords(scoreWrapUp(scenario, { followUp }, FOUND)).followUp;
    expect(words(['search'])).toBe('The message has 1 of 1 sentence that it needs and nothing else.');
    expect(words(['promise'])).toBe(
      'The message has 0 of 1 sentence that it needs, and 1 that should not go out.',
    );
  });
});

describe('the reflection', () => {
  const decisions = [
    fakeDecision({ taken: ['hold-facts'], tension: 8 }),
    fakeDecision({ missed: ['useful-question'], label: 'costly', loss: 20, tension: 9 }),
    fakeDecision({ missed: ['leave-room'], counterfeit: 'fixing-too-soon', label: 'slip', loss: 9 }),
  ];

  it('compares a self-rating with the chances that were taken', () => {
    const ratings: SelfRatings = { listened: 5, 'hard-moments': 3, ownership: 4, differently: 2 };
    expect(reflected(ratings, decisions)).toEqual([
      { question: 'listened', self: 5, shown: 0.333333, chances: 3, view: 'higher' },
      { question: 'hard-moments', self: 3, shown: 0.5, chances: 2, view: 'agrees' },
      { question: 'ownership', self: 4, shown: null, chances: 0, view: 'not-shown' },
    ]);
  });

  it('says over all questions whether somebody sees themselves kinder or harder than the talk does', () => {
    expect(calibration(reflected({ listened: 5, 'hard-moments': 3 }, decisions))).toEqual({
      compared: 2,
      gap: 0.333334,
    });
    expect(calibration(reflected({ ownership: 5 }, decisions))).toBeNull();
  });

  it('never blames, whatever the answers', () => {
    const rate = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const);
    const said = fc.record({
      ratings: fc.record({ listened: rate, 'kept-boundaries': rate, 'hard-moments': rate }),
      right: fc.boolean(),
      sure: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(said, ({ ratings, right, sure }) => {
        const answers: WrapUp = {
          archetype: { answer: right ? 'victim' : 'ghost', sure },
          signs: right ? ['negative-tone', 'repeated-complaints'] : [],
          documentation: right ? ['when', 'agreed'] : ['moody'],
          followUp: right ? ['search'] : ['promise'],
          reflection: ratings,
        };
        const words = wrapUpWords(scoreWrapUp(scenario, answers, { decisions, end: end() }));
        const sentences = [
          words.archetype,
          words.signs,
          words.documentation,
          words.followUp,
          words.calibration,
        ];
        const all = [...sentences, ...words.reflection.map((answer) => answer.sentence)];
        expect(all.flatMap((sentence) => (sentence === null ? [] : (faultOf(sentence) ?? [])))).toEqual([]);
      }),
    );
  });
});
