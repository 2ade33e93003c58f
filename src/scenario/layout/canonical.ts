import { Pair, Scalar, YAMLMap, isMap, isScalar, isSeq } from 'yaml';
import type { YAMLSeq } from 'yaml';
import { variant } from '../format/line-shape.ts';
import { likeliest } from '../shape/fragment.ts';
import type { ListSpec, MappingSpec, Spec } from '../shape/spec.ts';
import { specFor } from './kind.ts';

/** Puts a node and everything in it into its canonical order, and writes down the ids of variants that have none. */
export function canonise(written: Spec, node: unknown): void {
  const spec = specFor(written, node);
  if (isMap(node)) canoniseMap(spec, node);
  else if (isSeq(node) && spec.kind === 'list') canoniseList(spec, node);
}

function canoniseMap(spec: Spec, node: YAMLMap): void {
  if (spec.kind === 'fragment') return canoniseMap(likeliest(spec, node.items.map(keyOf)), node);
  if (spec.kind === 'mapping') inOrder(spec, node);
  for (const pair of node.items) {
    if (spec.kind === 'named') canonise(spec.of, pair.value);
    if (spec.kind !== 'mapping') continue;
    const inner = Object.hasOwn(spec.keys, keyOf(pair)) ? spec.keys[keyOf(pair)] : undefined;
    if (inner) canonise(inner.spec, pair.value);
  }
}

export const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** Known keys in the order of the format; unknown ones stay behind them, as they were. */
function inOrder({ keys }: MappingSpec, node: YAMLMap): void {
  const order = Object.keys(keys);
  const rank = (pair: Pair): number => {
    const place = order.indexOf(keyOf(pair));
    return place < 0 ? order.length : place;
  };
  const sorted = node.items.toSorted((a, b) => rank(a) - rank(b));
  if (sorted[0] !== node.items[0]) keepCommentWithFirst(node, sorted[0]);
  node.items = sorted;
}

/** The parser gives a comment above the first key to the whole mapping; it has to move with its key. */
function keepCommentWithFirst(node: YAMLMap, first: Pair | undefined): void {
  const wasFirst = node.items[0]?.key;
  if (isScalar(wasFirst) && node.commentBefore) {
    wasFirst.commentBefore = [node.commentBefore, wasFirst.commentBefore].filter(Boolean).join('\n');
    node.commentBefore = null;
  }
  if (isScalar(first?.key) && first.key.spaceBefore) {
    first.key.spaceBefore = false;
    if (isScalar(wasFirst)) wasFirst.spaceBefore = true;
  }
}

function canoniseList(spec: ListSpec, node: YAMLSeq): void {
  if (holdsVariants(spec)) nameVariants(node);
  for (const item of node.items) canonise(spec.of, item);
}

const holdsVariants = ({ of }: ListSpec): boolean => of.kind === 'either' && of.of.includes(variant.spec);

/** Only where the list holds variants at all: a list of plain texts is one line in several wordings. */
function nameVariants(node: YAMLSeq): void {
  if (!node.items.some(isMap)) return;
  const taken = new Set(node.items.map((item) => (isMap(item) ? idOf(item) : '')));
  node.items = node.items.map((item, index) => {
    const place = index + 1;
    if (taken.has(String(place))) return item;
    if (isMap(item)) {
      if (!item.has('id')) item.items.unshift(new Pair(new Scalar('id'), new Scalar(place)));
      return item;
    }
    return isScalar(item) ? asVariant(item, place) : item;
  });
}

function idOf(item: YAMLMap): string {
  const id = item.get('id');
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

function asVariant(text: Scalar, place: number): YAMLMap {
  const map = new YAMLMap();
  map.flow = true;
  map.items = [new Pair(new Scalar('id'), new Scalar(place)), new Pair(new Scalar('text'), text)];
  map.commentBefore = text.commentBefore ?? null;
  map.comment = text.comment ?? null;
  text.commentBefore = null;
  text.comment = null;
  return map;
}
