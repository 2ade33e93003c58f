import { parseFile } from './check-file.ts';
import { inReadingOrder } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import { fragmentsFile } from './format/fragments-shape.ts';
import { Origins } from './shape/origins.ts';
import { read } from './shape/read.ts';
import { EVERYTHING_PASSES } from './shape/scope.ts';
import { child } from './text/tree.ts';
import type { MapTree, Tree } from './text/tree.ts';

/** Pieces that the whole library shares, as `checkScenario` takes them. */
export interface Fragments {
  readonly pieces: ReadonlyMap<string, MapTree>;
}

/** Reads the shared pieces and reports every mistake in them. What is well formed can be used all the same. */
export function checkFragments(
  text: string,
  { file }: { file: string },
): { fragments: Fragments; diagnostics: readonly Diagnostic[] } {
  const { tree, trail, reports } = parseFile(text, file, 'fragments');
  if (!tree) return { fragments: { pieces: new Map() }, diagnostics: inReadingOrder(reports.list()) };
  read(fragmentsFile, tree, { scope: EVERYTHING_PASSES, reports, origins: new Origins(), trail });
  return { fragments: { pieces: piecesOf(tree) }, diagnostics: inReadingOrder(reports.list()) };
}

/** The mappings under `fragments`, by name. */
export function piecesOf(tree: Tree): Map<string, MapTree> {
  const pieces = new Map<string, MapTree>();
  const all = child(tree, 'fragments');
  if (all?.kind !== 'map') return pieces;
  for (const { key, value } of all.entries.values()) if (value.kind === 'map') pieces.set(key, value);
  return pieces;
}
