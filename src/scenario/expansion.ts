import type { Reports } from './reports.ts';
import type { Scope } from './shape/scope.ts';
import { LIMITS } from './text/limits.ts';
import { child } from './text/tree.ts';
import type { Tree } from './text/tree.ts';
import { under } from './trail.ts';
import type { Trail } from './trail.ts';

interface Here {
  readonly scope: Scope;
  readonly trail: Trail;
  readonly reports: Reports;
}

/**
 * Whether the scenario stays within bounds once its fragments stand where they are used. Nothing is copied for it: each
 * use counts what its fragment would add, fragments of fragments included.
 */
export function checkExpansion(tree: Tree, { scope, trail, reports }: Here): boolean {
  const size = new Sizes(scope).of(tree);
  if (size <= LIMITS.expanded) return true;
  const message = `With every fragment in its place the scenario would have more than ${LIMITS.expanded} characters.`;
  const spot = child(tree, 'fragments')?.spot ?? tree.spot;
  reports.add('too-much-expanded', { spot, trail }, { message, suggest: 'Use large fragments less often.' });
  return false;
}

/** Sizes in characters, with what `like` brings in. A circle counts once; it is reported elsewhere. */
class Sizes {
  readonly #scope: Scope;
  readonly #pieces = new Map<string, number>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  of(tree: Tree): number {
    if (tree.kind === 'list') return tree.items.reduce((sum, item) => sum + this.of(item), 0);
    if (tree.kind !== 'map') return String(tree.value).length;
    let sum = 0;
    for (const { key, value } of tree.entries.values()) {
      sum +=
        key.length +
        (key === 'like' ? this.#piece(String(value.kind === 'text' ? value.value : '')) : this.of(value));
    }
    return sum;
  }

  #piece(name: string): number {
    const known = this.#pieces.get(name);
    if (known !== undefined) return known;
    const piece = this.#scope.pieces?.get(name);
    this.#pieces.set(name, 0);
    const size = piece ? this.of(piece) : 0;
    this.#pieces.set(name, size);
    return size;
  }
}

/** Reports the fragments of this file that nothing is like. */
export function checkUse(tree: Tree, { trail, reports }: Here): void {
  const all = child(tree, 'fragments');
  if (all?.kind !== 'map') return;
  const used = new Set<unknown>();
  collectLikes(tree, used);
  for (const { key, keySpot } of all.entries.values()) {
    if (used.has(key)) continue;
    const at = { spot: keySpot, trail: under(trail, `fragment ${key}`) };
    const message = `Nothing is like the fragment "${key}".`;
    reports.add('unused-fragment', at, {
      message,
      suggest: `Write \`like: ${key}\` where it belongs, or delete it.`,
    });
  }
}

function collectLikes(tree: Tree, used: Set<unknown>): void {
  if (tree.kind === 'list') for (const item of tree.items) collectLikes(item, used);
  if (tree.kind !== 'map') return;
  for (const { key, value } of tree.entries.values()) {
    if (key === 'like' && value.kind === 'text') used.add(value.value);
    else collectLikes(value, used);
  }
}
