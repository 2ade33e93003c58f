import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '#scenario';
import { fakeScenario } from './builders.ts';
import { docExamples, realFragments, realHandlings, realLaws, realScenarios } from './library-files.ts';
import { randomText } from '../builders/random-scenario.ts';

const validatorOf = (kind: Parameters<typeof jsonSchema>[0]) => {
  // Hover texts of editors are no part of the standard, so strict mode would not know them.
  const validate = new Ajv({ strict: false, allErrors: true }).compile(jsonSchema(kind));
  return (text: string): string[] => {
    validate(parse(text));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  };
};

describe('the JSON Schema', () => {
  const scenario = validatorOf('scenario');
  const law = validatorOf('law');

  it.each(realScenarios)('accepts $file', ({ text }) => expect(scenario(text)).toEqual([]));
  it.each(realLaws)('accepts $file', ({ text }) => expect(law(text)).toEqual([]));

  it('accepts what every customer shares, and the shared pieces', () => {
    expect(realHandlings.flatMap(({ text }) => validatorOf('handling')(text))).toEqual([]);
    expect(realFragments.flatMap(({ text }) => validatorOf('fragments')(text))).toEqual([]);
  });

  it('accepts the least file of the documentation, and random scenarios', () => {
    expect(scenario(docExamples[0] ?? '')).toEqual([]);
    for (let seed = 0; seed < 20; seed++) expect(scenario(randomText(seed))).toEqual([]);
  });

  it.each([
    ['a key that is not known', ['because: Gives', 'becuase: Gives']],
    ['a missing key', ['  goal: Find the parcel or pay for it.\n', '']],
    ['a word that is not in the vocabulary', ['hold-facts', 'hold-fact']],
    ['a rating out of range', ['active-listening: 2', 'active-listening: 3']],
    ['a name with capitals', ['id: late-parcel', 'id: Late']],
    ['a title on two lines', ['title: A parcel that never came', 'title: "a\\nb"']],
    ['an empty text', ['text: Monday has', 'reaction: ""\n        text: Monday has']],
  ] as const)('refuses %s', (_, change) => {
    expect(scenario(fakeScenario(change))).not.toEqual([]);
  });

  it('asks for less where a fragment stands in', () => {
    expect(scenario(fakeScenario(['to: found', 'like: sorry']))).toEqual([]);
    expect(scenario(fakeScenario(['        to: found\n', '']))).not.toEqual([]);
  });

  it('has a hover text for every key and every word of the vocabulary', () => {
    expect(silentParts(jsonSchema('scenario'), 'scenario')).toEqual([]);
    expect(silentParts(jsonSchema('law'), 'law')).toEqual([]);
  });
});

/** Paths of all keys and vocabularies that an editor would have nothing to say about. */
function silentParts(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const {
    markdownEnumDescriptions: notes,
    enum: words,
    properties = {},
  } = schema as Partial<Record<string, object>>;
  const half = notes !== undefined && Object.keys(notes).length !== Object.keys(words ?? {}).length;
  const silent = Object.entries(properties)
    .filter(([, property]) => !(property as { description?: string }).description)
    .map(([key]) => `${path}/${key}`);
  const inside = Object.entries(schema).flatMap(([key, inner]) => silentParts(inner, `${path}/${key}`));
  return [...(half ? [path] : []), ...silent, ...inside];
}
