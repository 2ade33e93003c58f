import { guess } from '../guess.ts';
import type { At } from '../reports.ts';
import type { ScalarTree, Tree } from '../text/tree.ts';
import { isName, NAME_RULE, nounOf, reportUnknownName } from './names.ts';
import type { Reader } from './reader.ts';
import type { ChoiceSpec, FormSpec, NameSpec, NumberSpec, Spec, TextSpec } from './spec.ts';

/** Whether the kind of a value fits; whether the value does is another question. */
export function fits(spec: Spec, kind: Tree['kind']): boolean {
  switch (spec.kind) {
    case 'anything':
      return true;
    case 'either':
      return spec.of.some((inner) => fits(inner, kind));
    case 'mapping':
    case 'named':
    case 'fragment':
      return kind === 'map';
    case 'list':
      return kind === 'list';
    case 'number':
      return kind === 'number';
    case 'flag':
      return kind === 'flag';
    case 'name':
      return kind === 'text' || (spec.orNumber && kind === 'number');
    default:
      return kind === 'text';
  }
}

/** What is needed, in words. */
export function describe(spec: Spec): string {
  switch (spec.kind) {
    case 'either':
      return [...new Set(spec.of.map(describe))].join(' or ');
    case 'mapping':
    case 'form':
    case 'choice':
      return spec.what;
    case 'named':
      return `a mapping with a name for each ${spec.noun}`;
    case 'list':
      return spec.row ? `a row of ${spec.most} numbers` : 'a list';
    case 'number':
      return spec.whole ? 'a whole number' : 'a number';
    case 'flag':
      return 'true or false';
    case 'reference':
      return `the name of a ${nounOf(spec.to)}`;
    case 'name':
      return 'a name';
    case 'text':
      return 'text';
    case 'fragment':
      return 'a mapping with the keys of a piece';
    case 'anything':
      return 'something';
  }
}

export function readScalar(spec: Spec, tree: ScalarTree, reader: Reader): unknown {
  const at: At = { spot: tree.spot, trail: reader.trail };
  const { value } = tree;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number')
    return spec.kind === 'number'
      ? readNumber(spec, value, { at, reader })
      : readPlace(value, { at, reader });
  if (value === null) return undefined;
  switch (spec.kind) {
    case 'text':
      return readText(spec, value, { at, reader });
    case 'form':
      return readForm(spec, value, { at, reader });
    case 'choice':
      return readChoice(spec, value, { at, reader });
    case 'reference':
      return reportUnknownName(spec.to, value, { at, reader }) ? undefined : value;
    case 'name':
      return readName(spec, value, { at, reader });
    default:
      return undefined;
  }
}

interface Here {
  readonly at: At;
  readonly reader: Reader;
}

function readNumber(spec: NumberSpec, value: number, { at, reader }: Here): number | undefined {
  const { from, to, whole, only } = spec;
  const allowed = only
    ? only.includes(value)
    : value >= from && value <= to && (!whole || Number.isInteger(value));
  if (allowed) return Object.is(value, -0) ? 0 : value;
  const range = only ? only.join(' or ') : `${whole ? 'a whole number ' : ''}from ${from} to ${to}`;
  reader.reports.add('out-of-range', at, { message: `${value} stands here; allowed is ${range}.` });
  return undefined;
}

function readPlace(value: number, { at, reader }: Here): number | undefined {
  if (Number.isInteger(value) && value >= 1 && value <= 99) return value;
  reader.reports.add('out-of-range', at, {
    message: `${value} stands here; a place in a list is 1, 2 … 99.`,
  });
  return undefined;
}

export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function readText(spec: TextSpec, value: string, { at, reader }: Here): string | undefined {
  if (value.trim() === '') {
    reader.reports.add('empty-value', at, {
      message: 'The text is empty.',
      suggest: 'Write something, or delete the key to have the default.',
    });
    return undefined;
  }
  const length = [...value].length;
  if (length > spec.most) {
    reader.reports.add('too-long', at, {
      message: `The text has ${length} characters; at most ${spec.most} may stand here.`,
    });
  }
  const words = spec.words === undefined ? 0 : countWords(value);
  if (spec.words !== undefined && words > spec.words) {
    reader.reports.add('too-many-words', at, {
      message: `The text has ${words} words; at most ${spec.words} may stand here.`,
      suggest: 'Say it shorter.',
    });
  }
  if (spec.lines === 'one' && /\n/.test(value.trimEnd())) {
    reader.reports.add('one-line', at, { message: 'The text has a line break; here it is one line.' });
  }
  return value;
}

function readForm(spec: FormSpec, value: string, { at, reader }: Here): string | undefined {
  if (spec.pattern.test(value)) return value;
  reader.reports.add('bad-form', at, {
    message: `"${value.slice(0, 60)}" is not ${spec.what}.`,
    suggest: `Write it like ${spec.examples.map((example) => `"${example}"`).join(', ')}.`,
  });
  return undefined;
}

function readChoice(spec: ChoiceSpec, value: string, { at, reader }: Here): string | undefined {
  if (Object.hasOwn(spec.about, value)) return value;
  const words = Object.keys(spec.about);
  reader.reports.add('unknown-word', at, {
    message: `"${value.slice(0, 60)}" is not ${spec.what}.`,
    suggest: () => {
      const meant = guess(value, words);
      return meant ? `Did you mean "${meant}"?` : `Possible: ${words.join(', ')}.`;
    },
  });
  return undefined;
}

function readName(spec: NameSpec, value: string, { at, reader }: Here): string | undefined {
  if (isName(value) || (spec.orNumber && /^[1-9]\d?$/.test(value))) return value;
  reader.reports.add('bad-name', at, {
    message: `"${value.slice(0, 60)}" is not a name.`,
    suggest: NAME_RULE,
  });
  return undefined;
}
