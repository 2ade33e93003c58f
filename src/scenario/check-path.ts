import { parseFile } from './check-file.ts';
import { inReadingOrder } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import { path } from './format/path-shape.ts';
import type { PathSource } from './format/path-shape.ts';
import { checkPathRules } from './rules/path-rules.ts';
import { Origins } from './shape/origins.ts';
import { read } from './shape/read.ts';

/** What the path needs to know of a scenario. */
export interface PathTalk {
  readonly archetype: string;
  readonly twin: string | null;
}

export interface PathContext {
  readonly file: string;
  /** Ids of all scenarios, those with mistakes among them. */
  readonly scenarios: Iterable<string>;
  /** Those without mistakes, by their ids. */
  readonly talks: ReadonlyMap<string, PathTalk>;
}

export interface CheckedPath {
  /** Null when there is an error. */
  readonly path: PathSource | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything that can be said about `scenarios/path.yaml`, and what it says when there is no error. */
export function checkPath(text: string, { file, scenarios, talks }: PathContext): CheckedPath {
  const { tree, trail, reports } = parseFile(text, file, 'path');
  if (!tree) return { path: null, diagnostics: inReadingOrder(reports.list()) };
  const origins = new Origins();
  const scope = { pieces: null, names: { scenario: new Set(scenarios) } };
  const draft = read(path, tree, { scope, reports, origins, trail }) ?? {};
  if (tree.kind === 'map') checkPathRules({ draft, talks, reports, origins });
  const diagnostics = inReadingOrder(reports.list());
  // Nothing was reported as an error, so everything that is required is there.
  return { path: reports.hasErrors ? null : (draft as PathSource), diagnostics };
}
