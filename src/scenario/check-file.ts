import type { ExampleKind } from './catalogue/entry.ts';
import { specOfFile } from './format/files.ts';
import { Reports } from './reports.ts';
import type { Diagnostic } from './diagnostic.ts';
import { fileName } from './rules/head-rules.ts';
import { checkBounds } from './text/bounds.ts';
import { sourceOf } from './text/source.ts';
import { isName } from './shape/names.ts';
import { child } from './text/tree.ts';
import type { Tree } from './text/tree.ts';
import { parseYaml } from './text/yaml.ts';
import { trailOf } from './trail.ts';
import type { Trail } from './trail.ts';

/** A file as a tree, or null where it is refused or is no YAML; and what was said about it. */
export interface ParsedFile {
  readonly file: string;
  readonly tree: Tree | null;
  readonly trail: Trail;
  readonly reports: Reports;
}

/** Bounds, then YAML. What a file is and means comes later. */
export function parseFile(text: string, file: string, kind: ExampleKind): ParsedFile {
  const reports = new Reports();
  const source = sourceOf(text, file);
  const trail = trailOf(`${kind} ${fileName(file) ?? file}`);
  if (!checkBounds(source, trail, reports)) return { file, tree: null, trail, reports };
  const tree = parseYaml(source, { spec: specOfFile(kind), trail }, reports);
  const id = child(tree, 'id');
  const name = id?.kind === 'text' ? String(id.value) : '';
  return { file, tree, trail: isName(name) ? trailOf(`${kind} ${name}`) : trail, reports };
}

/** Only what keeps a text from being read at all: size, nesting, characters, features of YAML that are not used. */
export function bounds(text: string, file: string): Diagnostic[] {
  const reports = new Reports();
  checkBounds(sourceOf(text, file), trailOf(`file ${fileName(file) ?? file}`), reports);
  return reports.list();
}
