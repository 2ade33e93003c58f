import { parseFile } from './check-file.ts';
import type { Diagnostic } from './diagnostic.ts';
import { specOfFile } from './format/files.ts';
import { labelOf, specUnder } from './shape/labels.ts';
import type { Spec } from './shape/spec.ts';
import { placeOf, sourceOf } from './text/source.ts';
import type { Spot } from './text/source.ts';
import type { Tree } from './text/tree.ts';
import { under, words } from './trail.ts';

/** The place of something in a file, as a diagnostic carries it. */
export type Located = Pick<Diagnostic, 'file' | 'line' | 'column' | 'path'> &
  Required<Pick<Diagnostic, 'endLine' | 'endColumn'>>;

/**
 * Finds places in a scenario file by their keys, `['beats', 'opening', 'replies', 'b']`, for those who know what is wrong
 * but not where it is written. What is not written, such as a silence by default or what comes from a fragment, is found
 * at what stands around it.
 */
export function locator(text: string, file: string): (keys: readonly (string | number)[]) => Located {
  const { tree, trail } = parseFile(text, file, 'scenario');
  const start: Spot = { source: sourceOf(text, file), from: 0, to: 0 };
  return (keys) => {
    let here = { tree, spec: specOfFile('scenario') as Spec, trail, spot: start };
    for (const key of keys) {
      const next = stepInto(here.tree, key);
      const label = labelOf(here.spec, key);
      const inner = label === null ? here.trail : under(here.trail, label);
      here = {
        tree: next?.tree ?? null,
        spec: specUnder(here.spec, key),
        trail: inner,
        spot: next?.spot ?? here.spot,
      };
    }
    return { ...placeOf(here.spot), path: words(here.trail) };
  };
}

/** Into a mapping by its key, where the key itself is the place; into a list by its index. */
function stepInto(tree: Tree | null, key: string | number): { tree: Tree; spot: Spot } | null {
  if (tree?.kind === 'map') {
    const entry = tree.entries.get(String(key));
    return entry ? { tree: entry.value, spot: isLeaf(entry.value) ? entry.value.spot : entry.keySpot } : null;
  }
  const item = tree?.kind === 'list' ? tree.items[Number(key)] : undefined;
  return item ? { tree: item, spot: item.spot } : null;
}

const isLeaf = ({ kind }: Tree): boolean => kind !== 'map' && kind !== 'list';
