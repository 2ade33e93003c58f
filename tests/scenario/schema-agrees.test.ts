import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { isError, jsonSchema, parseScenario } from '#scenario';
import { randomText } from '../builders/random-scenario.ts';
import { fakeScenario } from './builders.ts';
import { mutantOf } from './mutation.ts';

/** What a schema cannot say: how many words a text has, and everything below the shape. */
const BEYOND = /^(PS0|PS108)/;

describe('the JSON Schema and the parser', () => {
  const validate = new Ajv({ strict: false }).compile(jsonSchema('scenario'));
  const texts = [fakeScenario(), ...[1, 2, 3].map((seed) => randomText(seed, { beats: 3, replies: 3 }))];

  it('agree on the shape of a thousand mutants', { timeout: 60_000 }, () => {
    const verdicts = { accepted: 0, refused: 0 };
    for (let seed = 0; seed < 1_000; seed++) {
      const mutant = mutantOf(texts[seed % texts.length] ?? '', texts, seed);
      const { diagnostics } = parseScenario(mutant, 'late-parcel.yaml');
      if (diagnostics.some(({ code }) => BEYOND.test(code))) continue;
      const accepted = !diagnostics.some(isError);
      verdicts[accepted ? 'accepted' : 'refused']++;
      const agrees = validate(parse(mutant)) === accepted;
      expect(
        agrees,
        `seed ${seed}: ${JSON.stringify(validate.errors)} ${JSON.stringify(diagnostics)}\n${mutant}`,
      ).toBe(true);
    }
    expect(verdicts.accepted).toBeGreaterThan(50);
    expect(verdicts.refused).toBeGreaterThan(150);
  });
});
