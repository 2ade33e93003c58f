import { guess } from '../guess.ts';
import type { Entry, MapTree } from '../text/tree.ts';
import { under } from '../trail.ts';
import { MEANS_SOMETHING_ELSE } from './habits.ts';
import { isName, NAME_RULE, reportUnknownName } from './names.ts';
import type { Reader } from './reader.ts';
import type { ChoiceSpec, MappingSpec, NamedSpec } from './spec.ts';

/** The entries whose keys are allowed; the others are reported. */
export function readKeys(spec: MappingSpec | NamedSpec, tree: MapTree, reader: Reader): Entry[] {
  const allowed = (entry: Entry): boolean => {
    if (spec.kind === 'mapping') return isKnown(Object.keys(spec.keys), spec.what, { entry, tree, reader });
    switch (spec.keys.kind) {
      case 'new':
        return isNewName(spec.keys.reserved, entry, { noun: spec.noun, reader });
      case 'choice':
        return isChoice(spec.keys, entry, reader);
      case 'reference':
        return !reportUnknownName(spec.keys.to, entry.key, { at: atKey(entry, reader), reader });
    }
  };
  return [...tree.entries.values()].filter(allowed);
}

const atKey = (entry: Entry, { trail }: Reader) => ({ spot: entry.keySpot, trail: under(trail, entry.key) });

interface Found {
  readonly entry: Entry;
  readonly tree: MapTree;
  readonly reader: Reader;
}

function isKnown(keys: readonly string[], what: string, { entry, tree, reader }: Found): boolean {
  if (keys.includes(entry.key)) return true;
  reader.reports.add('unknown-key', atKey(entry, reader), {
    message: `"${entry.key}" is no key of ${what}.`,
    suggest: () => {
      const free = keys.filter((key) => !tree.entries.has(key));
      const meant = habitOf(entry.key, free) ?? guess(entry.key, free);
      return meant ? `Did you mean "${meant}"?` : `Possible here: ${keys.join(', ')}.`;
    },
  });
  return false;
}

function habitOf(key: string, free: readonly string[]): string | undefined {
  const habit = Object.hasOwn(MEANS_SOMETHING_ELSE, key) ? MEANS_SOMETHING_ELSE[key] : undefined;
  return habit && free.includes(habit) ? habit : undefined;
}

function isChoice(spec: ChoiceSpec, entry: Entry, reader: Reader): boolean {
  if (Object.hasOwn(spec.about, entry.key)) return true;
  reader.reports.add('unknown-word', atKey(entry, reader), {
    message: `"${entry.key}" is not ${spec.what}.`,
    suggest: () => {
      const meant = guess(entry.key, Object.keys(spec.about));
      return meant ? `Did you mean "${meant}"?` : `Possible: ${Object.keys(spec.about).join(', ')}.`;
    },
  });
  return false;
}

function isNewName(
  reserved: readonly string[],
  entry: Entry,
  { noun, reader }: { noun: string; reader: Reader },
): boolean {
  const at = atKey(entry, reader);
  if (reserved.includes(entry.key)) {
    const message = `"${entry.key}" already means something else, so no ${noun} can be called that.`;
    reader.reports.add('reserved-name', at, { message, suggest: 'Choose another name.' });
    return false;
  }
  if (isName(entry.key)) return true;
  const message = `"${entry.key}" cannot be the name of a ${noun}.`;
  reader.reports.add('bad-name', at, { message, suggest: NAME_RULE });
  return false;
}

/** Reports each required key that is not there. */
export function reportMissing(spec: MappingSpec, tree: MapTree, { reports, trail }: Reader): void {
  for (const [key, { required, about }] of Object.entries(spec.keys)) {
    if (!required || tree.entries.has(key)) continue;
    const message = `${capital(spec.what)} needs "${key}".`;
    reports.add('missing-key', { spot: headOf(tree), trail }, { message, suggest: `Add "${key}": ${about}` });
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The first key of a mapping, which is a better place to point at than the whole of it. */
const headOf = (tree: MapTree) => [...tree.entries.values()][0]?.keySpot ?? tree.spot;
