import { parse } from 'yaml';
import { diceOf } from '../builders/dice.ts';
import type { Dice } from '../builders/dice.ts';

/** Bits that parsers stumble over. */
const NASTY = [
  '[', ']', '{', '}', ':', ': ', '- ', '? ', ',', '#', ' #', '&a ', '*a', '!!js/function ', '!', '%YAML 1.1\n', '---\n', '...\n',
  '"', "'", '|', '>', '>-\n', '@', '`', '\t', '\n', '\n\n', '\r', '\r\n', '  ', ' ', '\\', '\\u202e', '\u202e', '\u0000', '\ufeff',
  '\ud800', '\u2028', '~', 'null', 'true', '.inf', '.nan', '0x1f', '1e999', '-0', '<<: ', '__proto__: 1\n', 'constructor: 1\n',
  'like: x\n', 'end', '[[[[[[[[[[', '{a: {a: {a: ', '- - - - - ', '? ? ? ', '🙂', 'ß', '\u0301',
] as const; // prettier-ignore

const VALUES: readonly unknown[] = [
  null, '', ' ', 0, -1, 3.7, 1e21, true, false, [], {}, [[]], [null], 'x', 'end', 'no-such-name', '__proto__', 'constructor',
  { __proto__: null, like: 'no-such-fragment' }, { like: ['x'] }, ['a', 'a', 'a'], 'x'.repeat(5_000), '12s', '>= 7', '99..1',
]; // prettier-ignore

/** A text with one to four slips, as a seed decides: some of the keyboard, some of the structure. */
export function mutantOf(text: string, others: readonly string[], seed: number): string {
  const dice = diceOf(seed);
  return dice.once(3) ? inStructure(text, dice) : inText(text, others, dice);
}

function inText(text: string, others: readonly string[], dice: Dice): string {
  let mutant = text;
  for (let slips = dice.whole(1, 4); slips > 0; slips--) mutant = dice.pick(SLIPS)(mutant, dice, others);
  return mutant;
}

type Slip = (text: string, dice: Dice, others: readonly string[]) => string;

const at = (text: string, dice: Dice): number => dice.whole(0, text.length);

const cut: Slip = (text, dice) => {
  const from = at(text, dice);
  return text.slice(0, from) + text.slice(from + dice.whole(1, dice.once(4) ? 400 : 6));
};

const insert: Slip = (text, dice) => {
  const place = at(text, dice);
  return (
    text.slice(0, place) + dice.pick(NASTY).repeat(dice.once(10) ? dice.whole(2, 60) : 1) + text.slice(place)
  );
};

const lineSlip: Slip = (text, dice) => {
  const lines = text.split('\n');
  const line = dice.whole(0, lines.length - 1);
  const here = lines[line] ?? '';
  const changed = dice.pick([
    [],
    [here, here],
    [` ${here}`],
    [here.replace(/^ {1,2}/, '')],
    [`${here}${here.trim()}`],
    [here.replace(/:/, '')],
    [here.replace(/["'[\]{}]/, '')],
    [here, lines[dice.whole(0, lines.length - 1)] ?? ''],
    [here.replace(/[a-z]+/, 'zzz')],
    [here.replace(/\d+/, String(dice.whole(-50, 50)))],
  ]);
  return lines.toSpliced(line, 1, ...changed).join('\n');
};

const truncate: Slip = (text, dice) => text.slice(0, at(text, dice));

const graft: Slip = (text, dice, others) => {
  const other = dice.pick(others);
  const from = at(other, dice);
  const place = at(text, dice);
  return text.slice(0, place) + other.slice(from, from + dice.whole(1, 300)) + text.slice(place);
};

const SLIPS: readonly Slip[] = [cut, insert, insert, lineSlip, lineSlip, lineSlip, truncate, graft];

/** A slip in the data, written back as JSON, which is YAML. */
function inStructure(text: string, dice: Dice): string {
  const data = dataOf(text);
  for (let slips = dice.whole(1, 3); slips > 0; slips--) twist(data, dice);
  return JSON.stringify(data, null, dice.pick([0, 1, 2]));
}

const parsed = new Map<string, unknown>();

/** Reading a file again for each of its mutants would take longer than checking them. */
function dataOf(text: string): unknown {
  if (!parsed.has(text)) parsed.set(text, parse(text));
  return structuredClone(parsed.get(text));
}

/** Walks down at random and changes what it finds there. */
function twist(data: unknown, dice: Dice): void {
  let here = data;
  for (;;) {
    if (typeof here !== 'object' || here === null) return;
    const holder = here as Record<string, unknown>;
    const keys = Object.keys(holder);
    if (keys.length === 0) return;
    const key = dice.pick(keys);
    const value = holder[key];
    if (typeof value !== 'object' || value === null || dice.once(5)) {
      change(holder, key, dice);
      return;
    }
    here = value;
  }
}

function change(holder: Record<string, unknown>, key: string, dice: Dice): void {
  const value = holder[key];
  switch (dice.whole(0, 4)) {
    case 0:
      delete holder[key];
      break;
    case 1:
      delete holder[key];
      holder[typo(key, dice)] = value;
      break;
    case 2:
      holder[key] = { [key]: value };
      break;
    case 3:
      holder[`${key}-2`] = value;
      break;
    default:
      holder[key] = structuredClone(dice.pick(VALUES));
  }
}

/** A name with a letter left out, doubled, replaced or swapped with its neighbour. */
export function typo(name: string, dice: Dice): string {
  const i = dice.whole(0, Math.max(0, name.length - 2));
  const [here = '', next = ''] = [name[i], name[i + 1]];
  const middle = dice.pick([next, here + here + next, `x${next}`, next + here]);
  return name.slice(0, i) + middle + name.slice(i + 2);
}

const EXTRAS = ['notes', 'desk', 'documentation', 'diagnosis', 'signatures', 'reflection'];

/**
 * A piece of a scenario small enough to be mutated thousands of times: its head without some of the extras, one or two
 * of its beats, and its endings. Ways that lead out of the piece lead to `end`.
 */
export function excerptOf(text: string, seed: number): string {
  const dice = diceOf(seed);
  const blocks = text.split(/^(?=[a-z-]+:)/m);
  const beats = blocks.find((block) => block.startsWith('beats:')) ?? '';
  const each = beats.split(/^(?= {2}[a-z])/m).filter((beat) => /^ {2}[a-z]/.test(beat));
  if (each.length < 3) return text;
  const from = dice.whole(0, each.length - 2);
  const kept = each.slice(from, from + dice.whole(1, 2));
  const isExtra = (block: string): boolean => EXTRAS.includes(block.split(':')[0] ?? '');
  const piece = blocks
    .filter((block) => !isExtra(block) || dice.once(4))
    .map((block) => (block === beats ? `beats:\n${kept.join('')}` : block))
    .join('');
  const names = new Set([...piece.matchAll(/^ {2}([a-z0-9-]+):/gm)].map((match) => match[1]));
  return piece.replace(/\bto: ([a-z0-9-]+)/g, (way, to: string) => (names.has(to) ? way : 'to: end'));
}

/** The same of a law: most of what it says about single events is left out. */
export function lawExcerptOf(text: string, seed: number): string {
  const dice = diceOf(seed);
  const isOfOneEvent = (line: string): boolean =>
    /^ +[a-z-]+: (\[.*\]|[a-z-]+|\{ (to|shows).*\})( #.*)?$/.test(line);
  return text
    .split('\n')
    .filter((line) => !isOfOneEvent(line) || dice.once(6))
    .join('\n');
}
