import type { At } from '../reports.ts';
import { under } from '../trail.ts';
import type { Trail } from '../trail.ts';
import type { ListTree, MapTree } from '../text/tree.ts';
import { labelOf } from './labels.ts';
import type { Spec } from './spec.ts';

interface Origin {
  readonly tree: MapTree | ListTree;
  readonly spec: Spec;
  readonly trail: Trail;
  /** How many items a list was written with, those that could not be read among them. */
  readonly written?: number;
}

/** Remembers where each mapping and list that was read stands, so that later rules can point at it. */
export class Origins {
  readonly #origins = new WeakMap<object, Origin>();

  remember(data: object, origin: Origin): void {
    this.#origins.set(data, origin);
  }

  /** Where a mapping or list stands, or the value under one of its keys. */
  at(data: object, key?: string | number): At {
    const origin = this.#origins.get(data);
    if (!origin) throw new Error('Only data that was read from a file has a place; pass it as it was read.');
    if (key === undefined) return { spot: origin.tree.spot, trail: origin.trail };
    const label = labelOf(origin.spec, key);
    const trail = label === null ? origin.trail : under(origin.trail, label);
    return { spot: spotUnder(origin.tree, key), trail };
  }

  /** Whether a key is written, even where its value could not be read. */
  has(data: object, key: string): boolean {
    const tree = this.#origins.get(data)?.tree;
    return tree?.kind === 'map' && tree.entries.has(key);
  }

  /** The keys that are written in a mapping, even where their values could not be read. */
  keys(data: object): string[] {
    const tree = this.#origins.get(data)?.tree;
    return tree?.kind === 'map' ? [...tree.entries.keys()] : [];
  }

  /** How many items were written, even where some of them could not be read. */
  count(data: readonly unknown[]): number {
    return this.#origins.get(data)?.written ?? data.length;
  }

  /** Where the key itself stands. */
  atKey(data: object, key: string): At {
    const origin = this.#origins.get(data);
    const at = this.at(data, key);
    const entry = origin?.tree.kind === 'map' ? origin.tree.entries.get(key) : undefined;
    return entry ? { ...at, spot: entry.keySpot } : at;
  }
}

function spotUnder(tree: MapTree | ListTree, key: string | number) {
  const value = tree.kind === 'map' ? tree.entries.get(String(key))?.value : tree.items[Number(key)];
  return value?.spot ?? tree.spot;
}
