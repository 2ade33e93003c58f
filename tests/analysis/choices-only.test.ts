import { describe, expect, test } from 'vitest';
import { draw } from '#base';
import { prepare } from '#dialogue';
import { choicesOnlyVerdict, solve } from '#analysis';
import type { Solved } from '#analysis';
import { fitLogit } from '../../src/analysis/choices-only/logit.ts';
import type { Features } from '../../src/analysis/choices-only/logit.ts';
import { fakeBeat, fakeOption, fakeProduction } from '../dialogue/fake-production.ts';

const TOPICS = ['bill', 'parcel', 'refund', 'router', 'ticket', 'meter', 'room', 'letter', 'card', 'invoice'];
const topic = (seed: number): string => TOPICS[draw(seed, 'topic') % TOPICS.length] ?? '';

/** A scenario of one decision; `texts` has the best reply first, the scenario has it in either place. */
function solvedWith(id: string, texts: readonly string[], twin: string | null = null): Solved {
  const replies = texts.map((text, place) =>
    fakeOption({
      id: `r${place}`,
      wordings: [text],
      rating: { 'active-listening': { value: place === 0 ? 2 : -2, sd: null, raters: 0 } },
      to: [{ when: null, to: 'found' }],
    }),
  );
  const shuffled = draw(Number(id.replace(/\D/g, '')), 'order') % 2 === 0 ? replies : replies.toReversed();
  const beats = [fakeBeat({ replies: shuffled, hold: null })];
  const stage = prepare(fakeProduction({ id, twin, beats }));
  return { stage, solution: solve(stage) };
}

const libraryOf = (count: number, textsOf: (seed: number) => readonly string[]): Solved[] =>
  Array.from({ length: count }, (_, seed) => solvedWith(`story-${seed}`, textsOf(seed)));

describe('a model that learns from the replies of other scenarios', () => {
  test('finds every key when one word gives the best reply away', () => {
    const library = libraryOf(30, (seed) => [
      `The ${topic(seed)} is with me, personally.`,
      `The ${topic(seed + 100)} is with us by then.`,
    ]);
    expect(choicesOnlyVerdict(library)).toEqual({ score: 100, decisions: 30, limit: 20 });
  });

  test('finds the key in how replies are built, too, where no word tells', () => {
    const library = libraryOf(30, (seed) => [
      `${topic(seed)} ${topic(seed + 1)} ${topic(seed + 2)} ${topic(seed + 3)} ${topic(seed + 4)}`,
      `${topic(seed + 5)} ${topic(seed + 6)}`,
    ]);
    expect(choicesOnlyVerdict(library).score).toBeGreaterThan(90);
  });

  test('gains next to nothing where the replies tell nothing', () => {
    const library = libraryOf(40, (seed) => [
      `The ${topic(seed)} and the ${topic(seed + 500)} are here.`,
      `The ${topic(seed + 1000)} and the ${topic(seed + 1500)} are here.`,
    ]);
    expect(Math.abs(choicesOnlyVerdict(library).score)).toBeLessThan(50);
  });

  test('never learns from the twin of what it is asked about', () => {
    const words = ['The blue one goes out today then.', 'The green one goes out today then.'];
    const twins = [solvedWith('one', words, 'other'), solvedWith('other', words, 'one')];
    // Had either learnt from the other, it would know the key; like this there is nothing to choose by.
    expect(choicesOnlyVerdict(twins).score).toBeLessThanOrEqual(0);
  });
});

describe('the conditional logit', () => {
  const features = (entries: Record<string, number>): Features => new Map(Object.entries(entries));

  test('learns which feature goes with the key, and which goes against it', () => {
    const replies = [features({ kind: 1 }), features({ rude: 1 })];
    const model = fitLogit(Array.from({ length: 20 }, () => ({ replies, key: [1, 0] })));
    expect(model.score(features({ kind: 1 }))).toBeGreaterThan(0.5);
    expect(model.score(features({ rude: 1 }))).toBeLessThan(-0.5);
  });

  test('learns nothing from what all siblings share', () => {
    const replies = [features({ shared: 1, kind: 1 }), features({ shared: 1 })];
    const model = fitLogit([{ replies, key: [1, 0] }]);
    expect(model.score(features({ shared: 1 }))).toBeCloseTo(0, 9);
  });

  test('gives the same model from the same examples', () => {
    const examples = [{ replies: [features({ a: 1 }), features({ b: 1 })], key: [0, 1] }];
    const [one, other] = [fitLogit(examples), fitLogit(examples)];
    expect(one.score(features({ b: 1 }))).toBe(other.score(features({ b: 1 })));
  });
});
