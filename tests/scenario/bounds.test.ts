import { describe, expect, it } from 'vitest';
import { bounds, checkHandling, checkLaw, formatScenario } from '#scenario';
import { check, codesOf } from './builders.ts';

const KIB = 1024;
const filled = (piece: string, bytes: number): string => piece.repeat(Math.floor(bytes / piece.length));
const limit = 512 * KIB;

/** Texts on which the YAML parser would abort the process, or take seconds. */
const KILLERS: Readonly<Record<string, string>> = {
  'nine hundred brackets': `a: ${'['.repeat(900)}${']'.repeat(900)}`,
  'nine hundred braces': `${'{a: '.repeat(900)}1${'}'.repeat(900)}`,
  'brackets that are never closed': filled('[', limit),
  'brackets that were never opened': filled(']', limit),
  'half a million brackets in pairs': filled('[]', limit),
  'compact lists in lists': `${'- '.repeat(5_000)}a`,
  'compact keys in keys': `${'? '.repeat(5_000)}a`,
  'values of values': filled(': ', limit),
  'mappings in one line': filled('a: ', limit),
  'ever deeper blocks': Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  'lists and mappings in turn': Array.from({ length: 40 }, (_, i) => `${' '.repeat(i * 2)}- - a:`).join('\n'),
  'forty thousand keys': Array.from({ length: 40_000 }, (_, i) => `k${i}: 1`)
    .join('\n')
    .slice(0, limit),
  'forty thousand keys in braces': `{${Array.from({ length: 40_000 }, (_, i) => `k${i}: 1`).join(',')}}`,
  'a mapping a line': filled('{}\n', limit),
  anchors: filled('&a ', limit),
  aliases: filled('- *a\n', limit),
  tags: filled('!a ', limit),
  directives: filled('%a\n', limit),
  documents: filled('---\n', limit),
  'bad escapes': `a: "${filled('\\q', limit - 10)}"`,
  'bad hexadecimal escapes': `a: "${filled('\\uZZ', limit - 10)}"`,
  'signs that text cannot begin with': filled('a: `\n', limit),
  'control characters': filled('\u0001', limit),
  'carriage returns': filled('\r', limit),
  'a laughing billion': `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n`,
};

describe('what must not reach the YAML parser', () => {
  it.each(Object.entries(KILLERS))('%s: refused by a located error, soon', (_, text) => {
    const start = process.cpuUsage();
    const { production, diagnostics } = check(text);
    const { user, system } = process.cpuUsage(start);
    expect(production).toBeNull();
    expect(codesOf(diagnostics).join()).toMatch(/^(PS00[1-8]|PS010)/);
    expect(diagnostics[0]?.line).toBeGreaterThan(0);
    expect((user + system) / 1_000).toBeLessThan(1_500);
  });

  it.each(Object.entries(KILLERS))('%s: refused in laws and by the formatter, too', (_, text) => {
    expect(checkLaw(text, { file: 'a.yaml' }).law).toBeNull();
    expect(checkHandling(text, { file: 'handling.yaml' }).handling).toBeNull();
    expect(formatScenario(text, { file: 'a.yaml' }).text).toBeNull();
  });

  it('counts bytes, not characters', () => {
    const codes = (text: string) => codesOf(bounds(text, 'a.yaml'));
    expect(codes(`a: ${'é'.repeat(limit / 2 - 2)}`)).toEqual([]);
    expect(codes(`a: ${'é'.repeat(limit / 2)}`)).toEqual(['PS001']);
    expect(codes(`a: ${'🙂'.repeat(limit / 4)}`)).toEqual(['PS001']);
  });

  it('lets 32 levels pass and no more, in brackets and in blocks', () => {
    const brackets = (depth: number) => `notes: ${'['.repeat(depth)}${']'.repeat(depth)}`;
    const blocks = (depth: number) =>
      Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}notes:`).join('\n');
    const deep = (text: string) => codesOf(check(text).diagnostics).includes('PS002');
    expect(deep(brackets(31))).toBe(false);
    expect(deep(brackets(32))).toBe(true);
    expect(deep(`${blocks(32)} a`)).toBe(false);
    expect(deep(`${blocks(33)} a`)).toBe(true);
  });

  it('does not count brackets and colons in quotes, comments and text blocks', () => {
    const brackets = '['.repeat(100);
    for (const text of [
      `a: "${brackets}"`,
      `a: '${brackets}'`,
      `a: x # ${brackets}`,
      `a: |\n  ${brackets}`,
      `a: x ${brackets}`,
    ]) {
      expect(bounds(text, 'a.yaml')).toEqual([]);
    }
  });

  it('finds closing brackets in quotes no help against opening ones', () => {
    expect(codesOf(bounds('["]", '.repeat(40), 'a.yaml'))).toEqual(['PS002']);
  });

  it('lets text in any script pass, with the marks that it needs', () => {
    expect(bounds('a: \u2067שלום\u2069 \u200f, مرحبا, 你好, naïve, 🙂👩‍💻', 'a.yaml')).toEqual([]);
    expect(bounds('\ufeffa: 1\r\nb: 2\r\n', 'a.yaml')).toEqual([]);
  });

  it.each([
    ['a control character', 'a: x\u0007y', 1],
    ['an override of the direction', 'a: 1\nb: x\u202ey', 2],
    ['half a character', 'a: x\ud800y', 1],
    ['a byte-order mark inside', 'a: x\ufeffy', 1],
    ['a break that editors do not count', 'a: x\u2028y', 1],
    ['a carriage return alone', 'a: x\ry', 1],
  ])('points at %s', (_, text, line) => {
    expect(bounds(text, 'a.yaml')).toMatchObject([{ code: 'PS004', line, column: 5 }]);
  });

  it('finds forbidden characters that are written as escapes', () => {
    const { diagnostics } = check('title: "a\\u202Eb"\nnotes: "\\0"\n');
    expect(diagnostics.filter(({ code }) => code === 'PS004')).toMatchObject([{ line: 1 }, { line: 2 }]);
  });

  it('never lets a file reach into JavaScript', () => {
    const { diagnostics } = check(
      '__proto__: { title: x }\nconstructor: 1\nbeats: { constructor: {}, __proto__: {}, prototype: {} }\n',
    );
    expect(codesOf(diagnostics).filter((code) => code === 'PS101')).toHaveLength(2);
    expect(codesOf(diagnostics).filter((code) => code === 'PS111')).toHaveLength(3);
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it('reads one document, however the next one begins', () => {
    for (const next of ['---\nid: b', '...\nid: b', '...\n---\nid: b', '--- {id: b}']) {
      expect(codesOf(bounds(`id: a\n${next}\n`, 'a.yaml'))).toEqual(['PS008']);
    }
    for (const one of ['---\nid: a', '# x\n---\nid: a\n...\n', 'id: a\n...\n# end\n'])
      expect(bounds(one, 'a.yaml')).toEqual([]);
  });

  it('reads YAML 1.2 and not 1.1', () => {
    const { diagnostics } = check('title: no\nindustry: on\nnotes: 0o17\n<<: { id: x }\n');
    expect(diagnostics.find(({ message }) => message.includes('true or false'))).toBeUndefined();
    expect(diagnostics.find(({ code }) => code === 'PS101')?.message).toContain('"<<"');
  });
});
