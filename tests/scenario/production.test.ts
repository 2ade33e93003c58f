import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { begin, optionsAt, prepare, moveFor, replay, step, toLog } from '#dialogue';
import type { Production } from '#dialogue';
import { canonicalJson, parseScenario, produce, productionHash, resolveScenario, summaryOf } from '#scenario';
import { randomScenario } from '../builders/random-scenario.ts';
import { check, fakeContext, fakeScenario, lawFrom } from './builders.ts';
import { docExamples } from './library-files.ts';

function productionFrom(text: string, overrides = {}): Production {
  const { production, diagnostics } = check(text, overrides);
  if (!production) throw new Error(JSON.stringify(diagnostics, null, 1));
  return production;
}

describe('the least file of the documentation', () => {
  const stage = prepare(productionFrom(docExamples[0] ?? ''));

  it('plays from its first words to its ending', () => {
    const start = begin(stage, 1);
    expect(start.effects).toMatchObject([{ type: 'say', by: 'customer', line: 'opening' }]);
    expect(optionsAt(stage, start.play).map(({ id }) => id)).toEqual(['a', 'b', 'silence']);
    const asked = step(stage, start.play, { do: 'silence' });
    if (!asked.ok) throw new Error(asked.error.message);
    expect(asked.value.play).toMatchObject({ beat: 'opening', turn: 1, clock: 60 });
    const closed = step(stage, asked.value.play, { do: 'reply', id: 'b' });
    if (!closed.ok) throw new Error(closed.error.message);
    expect(closed.value.play).toMatchObject({ ending: 'found', cost: 4, turn: 2 });
    expect(closed.value.effects.at(-1)).toEqual({ type: 'end', ending: 'found', why: 'route' });
    expect(replay(stage, toLog(stage, closed.value.play))).toEqual({ ok: true, value: closed.value.play });
  });

  it('comes to an end whatever is done', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.nat(20), { minLength: 40, maxLength: 40 }), (seed, choices) => {
        let { play } = begin(stage, seed);
        for (const choice of choices) {
          const options = optionsAt(stage, play);
          const option = options[choice % Math.max(1, options.length)];
          if (!option) break;
          const stepped = step(stage, play, moveFor(option));
          if (!stepped.ok) throw new Error(stepped.error.message);
          play = stepped.value.play;
        }
        expect(play.ending).not.toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});

describe('the steps of checkScenario', () => {
  it('can be taken one by one', () => {
    const context = fakeContext();
    const parsed = parseScenario(fakeScenario(), context.file);
    expect(parsed.diagnostics).toEqual([]);
    expect(parsed.source.title).toBe('A parcel that never came');
    const { source, law, diagnostics } = resolveScenario(parsed, context);
    expect(diagnostics).toEqual([]);
    if (!source || !law) throw new Error('Nothing was wrong, so both are there.');
    expect(produce(source, law, context.handling)).toEqual(productionFrom(fakeScenario()));
  });

  it('can be taken again, with other laws, without a trace of the time before', () => {
    const parsed = parseScenario(fakeScenario(), 'late-parcel.yaml');
    expect(resolveScenario(parsed, fakeContext({ laws: {} })).diagnostics).toMatchObject([{ code: 'PS206' }]);
    expect(resolveScenario(parsed, fakeContext()).diagnostics).toEqual([]);
    expect(parsed.diagnostics).toEqual([]);
  });

  it('leave fragments where they are until they are resolved', () => {
    const text = fakeScenario(
      ['beats:\n', 'fragments: { sorry: { cost: 3 } }\nbeats:\n'],
      ['        cost: 4\n', '        like: sorry\n'],
    );
    const parsed = parseScenario(text, 'late-parcel.yaml');
    expect(parsed.source.beats?.['opening']?.replies?.['b']).toMatchObject({ like: 'sorry' });
    const { source } = resolveScenario(parsed, fakeContext());
    expect(source?.beats['opening']?.replies['b']).toMatchObject({ cost: 3 });
    expect(source?.beats['opening']?.replies['b']).not.toHaveProperty('like');
  });
});

describe('the hash of a production', () => {
  const { hash, ...rest } = productionFrom(fakeScenario());

  it('is 64 hexadecimal digits that follow from the content alone', () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(productionHash(rest)).toBe(hash);
    expect(productionHash(structuredClone(rest))).toBe(hash);
    expect(productionFrom(fakeScenario(['poise: 1\n', '# a remark\npoise: 1\nnotes: mine\n'])).hash).toBe(
      hash,
    );
    expect(productionFrom(fakeScenario(), { file: 'elsewhere/late-parcel.yaml' }).hash).toBe(hash);
  });

  it('stays the same in every later release', () => {
    expect(hash).toMatchInlineSnapshot(`"5a6ab7007cc9aa5f9d8e380fb17f9ee85094cd5f1bf402e9cd7669e95583b099"`);
  });

  it('is another one when scenario, law, table or handling differ', () => {
    const law = { ...lawFrom(), turns: 11 };
    const handling = { rootCauses: {}, moments: {} };
    const hashes = [
      hash,
      productionFrom(fakeScenario(['utility: 80', 'utility: 81'])).hash,
      productionFrom(fakeScenario(), { laws: { victim: law } }).hash,
      productionFrom(fakeScenario(), { handling }).hash,
      productionHash({ ...rest, table: { ...rest.table, tension: rest.table.tension.map((x) => x + 1) } }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('depends on the order of lists and not on the order of keys', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: 'é' } })).toBe('{"a":{"c":"é","d":null},"b":[2,1]}');
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        const turned = Object.fromEntries(Object.entries(data).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(data));
        expect(JSON.parse(canonicalJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  it('is that of plain JSON: what is stored is what was hashed', () => {
    for (let seed = 0; seed < 10; seed++) {
      const production = randomScenario(seed);
      const stored = JSON.parse(JSON.stringify(production)) as Production;
      expect(stored).toEqual(production);
      expect(productionHash(stored)).toBe(production.hash);
    }
  });
});

describe('the summary of a production', () => {
  it('has what a list shows, and nothing that gives the scenario away', () => {
    const production = productionFrom(
      fakeScenario(['channel: chat\n', 'channel: chat\ncontent-note: Nothing hard.\ntwin: late-parcel-b\n']),
    );
    expect(summaryOf(production)).toEqual({
      id: 'late-parcel',
      title: 'A parcel that never came',
      archetype: 'victim',
      channel: 'chat',
      industry: 'general',
      difficulty: 2,
      minutes: 1,
      skills: ['active-listening', 'de-escalation'],
      twin: 'late-parcel-b',
      contentNote: 'Nothing hard.',
      customer: production.scenario.customer,
      brief: production.scenario.brief,
      hash: production.hash,
    });
    expect(JSON.stringify(summaryOf(production))).not.toContain('dissatisfaction');
  });
});
