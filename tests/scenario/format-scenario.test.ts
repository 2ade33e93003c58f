import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { formatScenario, parseScenario, writeScenario } from '#scenario';
import type { ScenarioSource } from '#scenario';
import { randomSource, randomText } from '../builders/random-scenario.ts';
import { check, fakeScenario } from './builders.ts';
import { docExamples, realFragments, realHandlings, realLaws, realScenarios } from './library-files.ts';

const file = 'late-parcel.yaml';

function formatted(text: string): string {
  const result = formatScenario(text, { file });
  if (result.text === null) throw new Error(JSON.stringify(result.diagnostics));
  return result.text;
}

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));
/** What was laid out, without the ids that the text it came from did not have. */
function withoutNewIds(laidOut: unknown, written: unknown): unknown {
  if (Array.isArray(laidOut) && Array.isArray(written))
    return laidOut.map((item, i) => withoutNewIds(item, written[i]));
  if (typeof laidOut !== 'object' || typeof written !== 'object' || !laidOut || !written) return laidOut;
  const entries = Object.entries(laidOut).filter(([key]) => key !== 'id' || 'id' in written);
  const before = written as Record<string, unknown>;
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutNewIds(value, before[key])]));
}

describe('formatScenario', () => {
  it('leaves a file alone that is laid out already', () => {
    expect(formatted(fakeScenario())).toBe(fakeScenario());
    expect(formatted(docExamples[0] ?? '')).toBe(docExamples[0]);
  });

  it('puts keys into the order of the documentation', () => {
    const text = fakeScenario(
      ['poise: 1\nid: late-parcel\n', 'id: late-parcel\npoise: 1\n'],
      [
        '{ class: solved, utility: 80, title: The parcel turns up }',
        '{ title: The parcel turns up, utility: 80, class: solved }',
      ],
      ['        cost: 4\n', ''],
      ['any complaint.\n        to: found', 'any complaint.\n        to: found\n        cost: 4'],
    );
    expect(formatted(text)).toBe(fakeScenario());
  });

  it('keeps keys that it does not know behind the others', () => {
    const text = formatted(fakeScenario(['id: late-parcel\n', 'colour: red\nid: late-parcel\n']));
    expect(text.endsWith('colour: red\n')).toBe(true);
  });

  it('moves each comment with the key that it belongs to, and leaves those about the file on top', () => {
    const text = formatted(
      fakeScenario(
        ['poise: 1\n', '# the file\n\n# its title\n'],
        [
          'title: A parcel that never came\n',
          'title: A parcel that never came # or did it?\n# version\npoise: 1\n',
        ],
        [
          'any complaint.\n        to: found',
          'any complaint.\n        # where it leads\n        to: found # in the end\n        # who says so\n        rule: Hm.',
        ],
      ),
    );
    expect(text.startsWith('# the file\n\n# its title\n\n# version\npoise: 1\nid: late-parcel\n')).toBe(true);
    expect(text).toContain('title: A parcel that never came # or did it?\n');
    expect(text).toContain(
      '        # who says so\n        rule: Hm.\n        # where it leads\n        to: found # in the end\n',
    );
  });

  it('writes down the ids of variants, and only of variants', () => {
    const says = 'says: It was meant to be here on Monday. It is always mine that goes missing.';
    const variants = formatted(
      fakeScenario([says, 'says: [{ when: { trust: 1 }, text: Monday! }, { id: calm, text: a }, Monday.]']),
    );
    expect(variants).toContain(
      'says: [{ id: 1, when: { trust: 1 }, text: Monday! }, { id: calm, text: a }, { id: 3, text: Monday. }]',
    );
    const wordings = formatted(fakeScenario([says, 'says: [Monday!, Monday.]']));
    expect(wordings).toContain('says: [Monday!, Monday.]');
  });

  it('gives a line the id that it had by its place', () => {
    const says = 'says: It was meant to be here on Monday. It is always mine that goes missing.';
    const text = fakeScenario([
      says,
      'says: [{ when: { trust: 1 }, text: meant to be here on Monday }, { text: b }]',
    ]);
    const idsOf = (of: string) =>
      check(of)
        .production?.scenario.beats[0]?.says.flat()
        .map(({ id }) => id);
    expect(idsOf(text)).toEqual(['opening.1', 'opening.2']);
    expect(idsOf(formatted(text))).toEqual(['opening.1', 'opening.2']);
  });

  it('breaks long lines at 120 characters, and brackets that would not fit', () => {
    const long = 'It is a long story. '.repeat(12);
    const text = formatted(
      fakeScenario(
        ['says: It was meant', `says: ${long}It was meant`],
        ['{ name: Robin Ames }', `{ name: Robin Ames, role: "${'Owner of a bakery, '.repeat(5)}"}`],
      ),
    );
    expect(widest(text)).toBeLessThanOrEqual(120);
    expect(text).toContain('customer:\n  name: Robin Ames\n  role:');
    expect(parse(text)).toEqual(
      parse(
        fakeScenario(
          ['says: It was meant', `says: ${long}It was meant`],
          ['{ name: Robin Ames }', `{ name: Robin Ames, role: "${'Owner of a bakery, '.repeat(5)}"}`],
        ),
      ),
    );
  });

  it('keeps a number as it was written', () => {
    const law = realLaws.find(({ text }) => text.includes('[-1, +1, 0]'));
    expect(formatScenario(law?.text ?? '', { file: law?.file ?? '', kind: 'law' }).text).toContain(
      '[-1, +1, 0]',
    );
  });

  it('says why it cannot lay out what is no YAML', () => {
    const { text, diagnostics } = formatScenario('a: [', { file });
    expect(text).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['PS010']);
  });

  const byKind = {
    scenario: realScenarios,
    law: realLaws,
    handling: realHandlings,
    fragments: realFragments,
  } as const;
  const kinds = ['scenario', 'law', 'handling', 'fragments'] as const;
  const everyFile = kinds.flatMap((kind) => byKind[kind].map((each) => ({ ...each, kind })));
  it.each(everyFile)('is done after one pass, and says the same, for $file', ({ file, text, kind }) => {
    const once = formatScenario(text, { file, kind }).text ?? '';
    expect(formatScenario(once, { file, kind }).text).toBe(once);
    const comments = (of: string) => (of.match(/(?<=\s|^)# .*$/gm) ?? []).toSorted();
    expect(comments(once)).toEqual(comments(text));
    expect(withoutNewIds(parse(once), parse(text))).toEqual(parse(text));
  });

  it('is done after one pass, and says the same, for random scenarios', () => {
    for (let seed = 0; seed < 15; seed++) {
      const once = formatted(randomText(seed));
      expect(formatted(once)).toBe(once);
      expect(parse(once)).toEqual(randomSource(seed));
    }
  });
});

describe('writeScenario', () => {
  const readBack = (source: ScenarioSource) =>
    parseScenario(writeScenario(source), `${source.id}.yaml`).source;

  it('is read back as the very same source, for random scenarios', () => {
    for (let seed = 0; seed < 30; seed++) {
      const source = randomSource(seed);
      expect(readBack(source)).toEqual(source);
    }
  });

  it.each(realScenarios)('is read back as the very same source, for $file', ({ file, text }) => {
    const canonical = formatScenario(text, { file }).text ?? '';
    const { source } = parseScenario(canonical, file);
    // Real files have no error, so the draft is complete.
    expect(readBack(source as ScenarioSource)).toEqual(source);
  });

  it('survives texts that look like something else', () => {
    const texts = [
      '- a',
      'a: b',
      '# no',
      '"quoted"',
      "it's",
      'true',
      '12',
      '>= 7',
      '*sighs*',
      '&',
      '!',
      '%',
      '@',
      '`',
      '{',
      '[',
      'a\nb',
      'a\n\nb\n',
      ' x ',
      '…',
      '~',
      'null',
      'No',
      '=',
      '<<',
      '|',
      '>',
      '?',
      '-',
      ': ',
      'x #y',
      '\u2066rtl\u2069',
    ];
    for (const text of texts) {
      const source = { ...randomSource(1), title: 'x', notes: { text, list: [text, [text]] } };
      expect(readBack(source)).toEqual(source);
    }
  });

  it('is laid out already', () => {
    for (let seed = 0; seed < 10; seed++) {
      const text = writeScenario(randomSource(seed));
      expect(formatScenario(text, { file }).text).toBe(text);
    }
  });
});
