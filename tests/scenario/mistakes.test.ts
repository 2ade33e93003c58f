import { describe, expect, it } from 'vitest';
import { checkScenario, inReadingOrder, isError } from '#scenario';
import type { Diagnostic } from '#scenario';
import { diceOf } from '../builders/dice.ts';
import { check, codesOf, fakeContext, fakeScenario, handlingFrom } from './builders.ts';
import { realHandlings, realLaws, realScenarios } from './library-files.ts';
import { checkLaw } from '#scenario';

const at = ({ code, line, column }: Diagnostic): string => `${code} ${line}:${column}`;

describe('a file with many mistakes', () => {
  const text = `poise: 2
id: Late
archetype: victem
root-cause: disatisfaction
channel: chat
customer: { nmae: Robin }
brief: { company: Larkfield Post, role: 7, goal: [find it] }
turns: 99
beats:
  opening:
    says: Where is it?
    cue: Monday
    replies:
      a: { text: Here., does: [hold-fact, credit, trade], rating: { active-listening: 5 }, to: nowhere }
      b: { txt: There., cost: 20, when: { tension: high }, to: [{ when: { knows: depot }, to: found }] }
endings:
  found: { class: solved, title: Found }
`;
  const { production, diagnostics } = check(text);

  it('has no production', () => expect(production).toBeNull());

  it('is told all of them at once, in reading order', () => {
    expect(diagnostics.map(at)).toEqual(
      [
        'PS102 1:1', // no title
        'PS106 1:8', // version
        'PS111 2:5', // id
        'PS206 3:12', // archetype
        'PS105 4:13', // root cause
        'PS102 6:13', // no name
        'PS101 6:13', // nmae
        'PS103 7:41', // role
        'PS103 7:50', // goal
        'PS106 8:8', // turns
        'PS309 12:10', // cue
        'PS311 14:59', // no reason
        'PS105 14:32', // hold-fact
        'PS301 14:31', // three behaviours
        'PS106 14:87', // rating
        'PS202 14:96', // nowhere
        'PS101 15:12', // txt
        'PS102 15:12', // no text
        'PS106 15:31', // cost
        'PS110 15:52', // high
        'PS204 15:82', // depot
        'PS304 15:67', // last way with a condition
        'PS316 17:10', // no value
      ].toSorted((a, b) => key(a) - key(b) || (a < b ? -1 : 1)),
    );
  });

  const key = (entry: string): number => {
    const [line = 0, column = 0] = (entry.split(' ')[1] ?? '').split(':').map(Number);
    return line * 1_000 + column;
  };

  it('says each place in the words of the author', () => {
    const paths = diagnostics.map(({ path }) => path);
    expect(paths).toContain('scenario late-parcel › beat opening › reply a › does › behaviour 1');
    expect(paths).toContain('scenario late-parcel › beat opening › reply b › to › route 1 › when › knows');
    expect(paths).toContain('scenario late-parcel › customer › nmae');
    expect(paths).toContain('scenario late-parcel › ending found');
  });

  it('is marked from the first to the last character of what is wrong', () => {
    const high = diagnostics.find(({ code }) => code === 'PS110');
    const line = text.split('\n')[(high?.line ?? 1) - 1] ?? '';
    expect(line.slice((high?.column ?? 1) - 1, (high?.endColumn ?? 1) - 1)).toBe('high');
  });
});

describe('a diagnostic', () => {
  it('is said once, however many beats take over the same fragment', () => {
    const text = fakeScenario(
      ['beats:\n', 'fragments:\n  sorry: { text: Sorry., does: [nothing], to: found }\nbeats:\n'],
      ['        to: found', '        like: sorry\n        to: found'],
      ['any complaint.\n        to: found', 'any complaint.\n        like: sorry'],
    );
    const { diagnostics } = check(text);
    expect(codesOf(diagnostics)).toEqual(['PS105']);
    expect(diagnostics[0]?.path).toBe('scenario late-parcel › fragment sorry › does › behaviour 1');
  });

  it('of the syntax stands alone, since nobody knows what the rest would mean', () => {
    const { diagnostics } = check(
      fakeScenario(['says: It', 'says: Listen: it'], ['channel: chat', 'channel: pigeon']),
    );
    expect(diagnostics.map(at)).toEqual(['PS010 14:11']);
  });

  it('tells the place of a key that stands twice in the same words as any other', () => {
    const { diagnostics } = check(fakeScenario(['        cost: 4\n', '        cost: 4\n        cost: 5\n']));
    expect(diagnostics).toMatchObject([
      { code: 'PS009', path: 'scenario late-parcel › beat opening › reply b › cost' },
    ]);
  });

  it('comes once for a line, and not again for what follows from it', () => {
    const { diagnostics } = check(`}: a: b: c\n${fakeScenario()}`);
    expect(diagnostics).toHaveLength(1);
  });

  it('is one of five hundred at most', () => {
    const { diagnostics } = check(`${Array.from({ length: 1_900 }, (_, i) => `k${i}: 1\n`).join('')}`);
    expect(diagnostics).toHaveLength(501);
    expect(diagnostics.filter(({ code }) => code === 'PS011')).toHaveLength(1);
  });

  it('is an error only where the scenario cannot be played', () => {
    const { production, diagnostics } = check(fakeScenario(['cue: meant', 'cue: should']));
    expect(production).not.toBeNull();
    expect(diagnostics.some(isError)).toBe(false);
    expect(codesOf(diagnostics)).toEqual(['PS309']);
  });

  it('stands behind those of the files before, and of the lines above', () => {
    const one = { code: 'PS101', severity: 'error', message: '.', path: '' } as const;
    const sorted = inReadingOrder([
      { ...one, file: 'b', line: 2, column: 1 },
      { ...one, file: 'a', line: 9, column: 1 },
      { ...one, file: 'b', line: 1, column: 5 },
      { ...one, file: 'b', line: 1, column: 2 },
    ]);
    expect(sorted.map(({ file, line, column }) => `${file}${line}${column}`)).toEqual([
      'b12',
      'b15',
      'b21',
      'a91',
    ]);
  });
});

describe('a value of a real file that is made wrong', () => {
  /** Keys whose values are names or numbers that are easy to get wrong, and what is wrong for each of them. */
  const WRONG: Readonly<Record<string, string>> = {
    to: 'no-such-place',
    counterfeit: 'no-such-counterfeit',
    moment: 'no-such-moment',
    class: 'no-such-class',
    teaches: 'no-such-fact',
    'active-listening': '7.5',
    'boundary-setting': '-3',
    cost: '99',
    utility: '101',
    archetype: 'no-such-law',
    channel: 'pigeon',
    difficulty: '4',
  };
  const PLACE = new RegExp(`(?<=[ {])(${Object.keys(WRONG).join('|')}): ([a-z0-9.-]+)(?=[ ,}\\n])`, 'g');
  const laws = Object.fromEntries(
    realLaws.flatMap(({ file, text }) => {
      const { law } = checkLaw(text, { file });
      return law ? [[law.id, law]] : [];
    }),
  );
  const handling = handlingFrom(realHandlings[0]?.text);

  it('is found at its very place, a hundred and fifty times', { timeout: 60_000 }, () => {
    const dice = diceOf(11);
    for (let round = 0; round < 150; round++) {
      const { file, text } = dice.pick(realScenarios);
      const body = text.slice(text.indexOf('\nbeats:'));
      const { 0: whole, 1: key = '', index } = dice.pick([...body.matchAll(PLACE)]);
      const from = text.length - body.length + index + key.length + 2;
      const wrong = WRONG[key] ?? '';
      const mutant = text.slice(0, from) + wrong + text.slice(from + whole.length - key.length - 2);
      const { diagnostics } = checkScenario(mutant, { ...fakeContext(), file, laws, handling });
      const before = mutant.slice(0, from).split('\n');
      const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      const found = diagnostics.filter(
        (each) => each.line === place.line && each.column === place.column && isError(each),
      );
      expect(found, `${file}, round ${round}: ${key}: ${wrong}`).toHaveLength(1);
      expect(found[0]?.endColumn).toBe(place.column + wrong.length);
    }
  });
});
