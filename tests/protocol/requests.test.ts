import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { playRequestSchema, profileRequestSchema, wrapUpSchema } from '#protocol';

const HASH = 'ab'.repeat(32);
const least = { scenario: 'late-parcel', hash: HASH, seed: 0, moves: [], kind: 'first' };
const accepts = (body: unknown) => v.is(playRequestSchema, body);

describe('a request to keep a play', () => {
  it('needs no more than what is played and how it began', () => {
    expect(v.parse(playRequestSchema, least)).toEqual(least);
  });

  it.each([
    ['the largest seed', { seed: 4_294_967_295 }, true],
    ['a seed beyond 32 bits', { seed: 4_294_967_296 }, false],
    ['a seed that is no number', { seed: Number.NaN }, false],
    ['a hash in capitals', { hash: HASH.toUpperCase() }, false],
    ['a hash cut off', { hash: HASH.slice(1) }, false],
    ['a scenario outside of the library', { scenario: '../secret' }, false],
    ['five hundred moves', { moves: Array.from({ length: 500 }, () => ({ do: 'hold' })) }, true],
    ['a reply without a name', { moves: [{ do: 'reply' }] }, false],
    ['a silence with a name', { moves: [{ do: 'silence', id: 'a' }] }, false],
    ['an absent parent spelled out', { parent: undefined }, false],
    ['a score of its own', { score: 100 }, false],
  ])('with %s', (_, change, fine) => {
    expect(accepts({ ...least, ...change })).toBe(fine);
  });
});

describe('a wrap-up', () => {
  it.each([
    ['nothing', {}, true],
    ['certainty beyond one', { archetype: { answer: 'ghost', sure: 1.1 } }, false],
    ['certainty that was not said', { archetype: { answer: 'ghost', sure: null } }, true],
    ['a sign twice', { signs: ['negative-tone', 'negative-tone'] }, false],
    ['a question that is not asked', { reflection: { weather: 3 } }, false],
    ['a rating off the scale', { reflection: { listened: 6 } }, false],
    ['two thousand characters', { differently: 'x'.repeat(2_000) }, true],
    ['more words than anyone needs', { differently: 'x'.repeat(2_001) }, false],
  ])('with %s', (_, wrapUp, fine) => {
    expect(v.is(wrapUpSchema, wrapUp)).toBe(fine);
  });
});

describe('a name', () => {
  it('is trimmed and may be of any script', () => {
    expect(v.parse(profileRequestSchema, { name: ' 张伟 ' })).toEqual({ name: '张伟' });
    expect(v.is(profileRequestSchema, { name: 'أحمد' })).toBe(true);
  });
});
