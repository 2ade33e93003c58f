import type { Diagnostic } from './diagnostic.ts';
import { inReadingOrder } from './diagnostic.ts';
import { parseFile } from './check-file.ts';
import { beat } from './format/beat-shape.ts';
import { card } from './format/desk-shape.ts';
import { ending } from './format/ending-shape.ts';
import { hold, reply, silence } from './format/option-shape.ts';
import { anything, mapping, named, oneOfNumbers, optional, required } from './shape/shape.ts';
import type { MappingSpec } from './shape/spec.ts';
import { Origins } from './shape/origins.ts';
import { read, readSpec } from './shape/read.ts';
import type { Reader } from './shape/read.ts';
import { EVERYTHING_PASSES } from './shape/scope.ts';
import { child } from './text/tree.ts';
import type { MapTree, Tree } from './text/tree.ts';
import { under } from './trail.ts';

/** Pieces that the whole library shares, as `checkScenario` takes them. */
export interface Fragments {
  readonly pieces: ReadonlyMap<string, MapTree>;
}

/** The file of shared pieces, `scenarios/fragments.yaml`. */
export const fragmentsFile = mapping('the fragments', {
  'poise-fragments': optional(oneOfNumbers([1]), 'Version of the format: 1.', '1'),
  fragments: required(named('fragment', anything), 'Pieces by name; scenarios say `like: library/NAME`.'),
});

const PIECE_KINDS: readonly MappingSpec[] = [reply, beat, ending, card, silence, hold].map(
  ({ spec }) => spec,
);

/** Reads the shared pieces and reports every mistake in them. */
export function checkFragments(
  text: string,
  { file }: { file: string },
): { fragments: Fragments; diagnostics: Diagnostic[] } {
  const { tree, trail, reports } = parseFile(text, file, 'fragments');
  if (!tree) return { fragments: { pieces: new Map() }, diagnostics: reports.list() };
  const reading = { scope: EVERYTHING_PASSES, reports, origins: new Origins(), trail };
  read(fragmentsFile, tree, reading);
  readPieces(tree, reading);
  return { fragments: { pieces: piecesOf(tree, '') }, diagnostics: inReadingOrder(reports.list()) };
}

/** The mappings under `fragments`, by name. */
export function piecesOf(tree: Tree, prefix: string): Map<string, MapTree> {
  const pieces = new Map<string, MapTree>();
  const all = child(tree, 'fragments');
  if (all?.kind !== 'map') return pieces;
  for (const { key, value } of all.entries.values())
    if (value.kind === 'map') pieces.set(prefix + key, value);
  return pieces;
}

/** Checks each piece as what it most looks like; what is still missing in it is asked for where it is used. */
export function readPieces(tree: Tree, reader: Reader): void {
  const all = child(tree, 'fragments');
  if (all?.kind !== 'map') return;
  for (const { key, value } of all.entries.values()) {
    const inner = { ...reader, trail: under(reader.trail, `fragment ${key}`) };
    readSpec(openly(likeliest(value)), value, inner);
  }
}

function likeliest(tree: Tree): MappingSpec {
  const keys = tree.kind === 'map' ? [...tree.entries.keys()] : [];
  const known = (spec: MappingSpec): number => keys.filter((key) => Object.hasOwn(spec.keys, key)).length;
  return PIECE_KINDS.reduce((best, spec) => (known(spec) > known(best) ? spec : best));
}

const openly = (spec: MappingSpec): MappingSpec => ({
  ...spec,
  what: 'a fragment',
  keys: Object.fromEntries(
    Object.entries(spec.keys).map(([key, inner]) => [key, { ...inner, required: false }]),
  ),
});
