import { canonicalJson } from '../canonical-json.ts';
import type { At } from '../reports.ts';
import { under } from '../trail.ts';
import type { Trail } from '../trail.ts';
import { TREE_KINDS } from '../text/tree.ts';
import type { ListTree, MapTree, Tree } from '../text/tree.ts';
import { labelOf } from './labels.ts';
import { withPiece } from './like.ts';
import { readKeys, reportMissing } from './read-keys.ts';
import { describe, fits, readScalar } from './read-scalar.ts';
import type { Reader, Reading } from './reader.ts';
import type { Draft, Shape } from './shape.ts';
import { likeliest } from './fragment.ts';
import type { FragmentSpec, ListSpec, MappingSpec, NamedSpec, Spec } from './spec.ts';

/** Reads what can be read and reports the rest; what is wrong is missing from the draft. */
export function read<T>(
  shape: Shape<T>,
  tree: Tree,
  reading: Reading & { trail: Trail },
): Draft<T> | undefined {
  const { trail, ...rest } = reading;
  // The one place where data takes the type that its spec promises.
  return readSpec(shape.spec, tree, { ...rest, trail }) as Draft<T> | undefined;
}

const inside = (reader: Reader, spec: Spec, key: string | number): Reader => {
  const label = labelOf(spec, key);
  return label === null ? reader : { ...reader, trail: under(reader.trail, label) };
};

function readSpec(spec: Spec, tree: Tree, reader: Reader): unknown {
  switch (spec.kind) {
    case 'anything':
      return plainData(tree);
    case 'fragment':
      return tree.kind === 'map' ? readFragment(spec, tree, reader) : reportKind(spec, tree, reader);
    case 'either': {
      const inner = spec.of.find((candidate) => fits(candidate, tree.kind));
      return inner ? readSpec(inner, tree, reader) : reportKind(spec, tree, reader);
    }
    case 'mapping':
      return tree.kind === 'map' ? readMapping(spec, tree, reader) : reportKind(spec, tree, reader);
    case 'named':
      return tree.kind === 'map' ? readNamed(spec, tree, reader) : reportKind(spec, tree, reader);
    case 'list':
      return tree.kind === 'list' ? readList(spec, tree, reader) : reportKind(spec, tree, reader);
    default:
      return fits(spec, tree.kind) && tree.kind !== 'map' && tree.kind !== 'list'
        ? readScalar(spec, tree, reader)
        : reportKind(spec, tree, reader);
  }
}

function reportKind(spec: Spec, tree: Tree, { trail, reports }: Reader): undefined {
  const at: At = { spot: tree.spot, trail };
  if (tree.kind === 'nothing') {
    reports.add('empty-value', at, {
      message: `Nothing stands here, but ${describe(spec)} is needed.`,
      suggest: 'Write a value, or delete the key to have the default.',
    });
    return undefined;
  }
  const quotes = spec.kind === 'text' && (tree.kind === 'number' || tree.kind === 'flag');
  reports.add('wrong-type', at, {
    message: `Here stands ${TREE_KINDS[tree.kind]}, but ${describe(spec)} is needed.`,
    ...(quotes ? { suggest: 'Put it in quotes.' } : {}),
  });
  return undefined;
}

function readMapping(spec: MappingSpec, written: MapTree, reader: Reader): object {
  const { tree, whole } = spec.piece ? withPiece(written, reader) : { tree: written, whole: true };
  const data: Record<string, unknown> = {};
  for (const { key, value } of readKeys(spec, tree, reader)) {
    const inner = spec.keys[key];
    if (!inner || (key === 'like' && reader.scope.pieces)) continue;
    const read = readSpec(inner.spec, value, inside(reader, spec, key));
    if (read !== undefined) data[key] = read;
  }
  if (whole) reportMissing(spec, tree, reader);
  reader.origins.remember(data, { tree, spec, trail: reader.trail });
  return data;
}

/** Where fragments are used they are read in their place, whole; here only what they hold is looked at. */
function readFragment(spec: FragmentSpec, tree: MapTree, reader: Reader): unknown {
  if (reader.scope.pieces) return plainData(tree);
  return readMapping(likeliest(spec, [...tree.entries.keys()]), tree, reader);
}

function readNamed(spec: NamedSpec, tree: MapTree, reader: Reader): object {
  const data: Record<string, unknown> = {};
  for (const { key, value } of readKeys(spec, tree, reader)) {
    const read = readSpec(spec.of, value, inside(reader, spec, key));
    if (read !== undefined) data[key] = read;
  }
  reportCount(spec, tree, { count: tree.entries.size, reader });
  reader.origins.remember(data, { tree, spec, trail: reader.trail });
  return data;
}

function readList(spec: ListSpec, tree: ListTree, reader: Reader): readonly unknown[] {
  const read = tree.items
    .slice(0, spec.most)
    .map((item, index) => ({ item, data: readSpec(spec.of, item, inside(reader, spec, index)) }))
    .filter(({ data }) => data !== undefined);
  if (!spec.repeats) reportRepeats(spec, tree, reader);
  reportCount(spec, tree, { count: tree.items.length, reader });
  const data = read.map((each) => each.data);
  const kept = { ...tree, items: read.map(({ item }) => item) };
  reader.origins.remember(data, { tree: kept, spec, trail: reader.trail, written: tree.items.length });
  return data;
}

function reportCount(
  { least, most, noun }: ListSpec | NamedSpec,
  { spot }: Tree,
  { count, reader: { reports, trail } }: { count: number; reader: Reader },
): void {
  if (count >= least && count <= most) return;
  const wanted = least === most ? `${most}` : count > most ? `at most ${most}` : `at least ${least}`;
  const message = `Here stand ${count} × ${noun}, but ${wanted} may stand here.`;
  reports.add('wrong-count', { spot, trail }, { message });
}

function reportRepeats(spec: ListSpec, tree: ListTree, reader: Reader): void {
  const seen = new Set<string>();
  tree.items.forEach((item, index) => {
    const same = canonicalJson(plainData(item));
    if (!seen.has(same)) {
      seen.add(same);
      return;
    }
    const { trail } = inside(reader, spec, index);
    const what = item.kind === 'text' ? `"${String(item.value).slice(0, 60)}"` : `The same ${spec.noun}`;
    reader.reports.add(
      'repeated-item',
      { spot: item.spot, trail },
      { message: `${what} stands twice in the same list.`, suggest: 'Keep one of them.' },
    );
  });
}

/** A tree as plain data, as it was written. */
function plainData(tree: Tree): unknown {
  if (tree.kind === 'list') return tree.items.map(plainData);
  if (tree.kind !== 'map') return tree.value;
  return Object.fromEntries([...tree.entries.values()].map(({ key, value }) => [key, plainData(value)]));
}
