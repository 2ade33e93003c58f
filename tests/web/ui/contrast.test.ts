import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every colour of the tokens by name, as [light, dark]; those that let something shine through are left out. */
const COLOURS = new Map(
  [
    ...readFileSync('src/web/ui/tokens.css', 'utf8').matchAll(
      /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, [light, dark]] as const),
);

const SURFACES = ['bg', 'surface', 'raised', 'sunk', 'sunk-hover'];
const TINTS = ['tint-rose', 'tint-sand', 'tint-sage', 'tint-sky', 'tint-clay'];
const SOFT = ['accent-soft', 'accent-soft-hover', 'good-soft', 'warn-soft', 'bad-soft'];
const VERDICTS = ['good', 'warn', 'bad'];
const MARKS = [
  'tension',
  'trust',
  'ground',
  'skill-listening',
  'skill-boundaries',
  'skill-calming',
  'accent',
];

const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...SURFACES, ...TINTS, ...SOFT]],
  ['ink-soft', [...SURFACES, ...TINTS, ...SOFT]],
  ['accent-text', [...SURFACES, 'accent-soft', 'accent-soft-hover']],
  ['on-accent', ['accent', 'accent-hover']],
  ['on-bad', ['bad']],
  ...VERDICTS.map((verdict) => [verdict, [...SURFACES, `${verdict}-soft`]] as const),
];
const BOUNDS: readonly (readonly [string, readonly string[]])[] = [
  ['line-strong', SURFACES],
  ['focus', [...SURFACES, ...TINTS, ...SOFT]],
  ...MARKS.map((mark) => [mark, SURFACES] as const),
];

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(front: string, back: string, theme: 0 | 1): number {
  const [one, other] = [front, back].map((name) => {
    const colour = COLOURS.get(name)?.[theme];
    if (!colour) throw new Error(`The tokens have no plain colour "${name}".`);
    return luminance(colour);
  });
  const [dark = 0, light = 0] = [one ?? 0, other ?? 0].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = (list: typeof WORDS) =>
  list.flatMap(([front, backs]) => backs.map((back) => [front, back] as const));

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the colours in the %s theme', (_, theme) => {
  it.each(pairs(WORDS))('let words in %s be read on %s (4.5 : 1)', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(BOUNDS))('let %s be seen on %s (3 : 1)', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(3);
  });
});
