import type { Spot } from './source.ts';

/** A parsed file as plain data that knows where each part of it stands. */
export type Tree = MapTree | ListTree | ScalarTree;

export interface MapTree {
  readonly kind: 'map';
  readonly spot: Spot;
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly key: string;
  readonly keySpot: Spot;
  readonly value: Tree;
}

export interface ListTree {
  readonly kind: 'list';
  readonly spot: Spot;
  readonly items: readonly Tree[];
}

export interface ScalarTree {
  readonly kind: 'text' | 'number' | 'flag' | 'nothing';
  readonly spot: Spot;
  readonly value: string | number | boolean | null;
}

export const TREE_KINDS = {
  map: 'a mapping (key: value)',
  list: 'a list',
  text: 'text',
  number: 'a number',
  flag: 'true or false',
  nothing: 'nothing',
} as const satisfies Record<Tree['kind'], string>;

/** The value under a key of a mapping. */
export const child = (tree: Tree | null | undefined, key: string): Tree | undefined =>
  tree?.kind === 'map' ? tree.entries.get(key)?.value : undefined;

/** The keys of the mapping under a key, in the file's order. */
export function namesUnder(tree: Tree, key: string): string[] {
  const inner = child(tree, key);
  return inner?.kind === 'map' ? [...inner.entries.keys()] : [];
}
