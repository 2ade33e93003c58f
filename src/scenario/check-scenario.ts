import { END, NOBODY, buildTable } from '#dialogue';
import type { Handling, Law, LawTable, Production } from '#dialogue';
import { scenarioOf } from './build/scenario.ts';
import { parseFile } from './check-file.ts';
import type { ParsedFile } from './check-file.ts';
import { inReadingOrder } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import { checkExpansion, checkUse } from './expansion.ts';
import { scenario } from './format/scenario-shape.ts';
import type { ScenarioDraft, ScenarioSource } from './format/scenario-shape.ts';
import { piecesOf } from './fragments.ts';
import type { Fragments } from './fragments.ts';
import { productionHash } from './production-hash.ts';
import { checkRules } from './rules/index.ts';
import { Origins } from './shape/origins.ts';
import { read } from './shape/read.ts';
import { EVERYTHING_PASSES } from './shape/scope.ts';
import type { Scope } from './shape/scope.ts';
import { namesUnder } from './text/tree.ts';
import type { Tree } from './text/tree.ts';

/** Laws by their id. */
export type LawLibrary = Readonly<Record<string, Law>>;

/** What a scenario file leans on. */
export interface Context {
  readonly file: string;
  readonly laws: LawLibrary;
  readonly handling: Handling;
  readonly fragments?: Fragments;
  /** Ids of all scenarios, where the twin is to be checked. */
  readonly scenarios?: Iterable<string>;
}

export interface Checked {
  /** Null when there is an error. */
  readonly production: Production | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A text as its author wrote it; fragments stay where they are. */
export interface ParsedScenario {
  readonly parsed: ParsedFile;
  readonly source: ScenarioDraft;
  readonly diagnostics: readonly Diagnostic[];
}

/** A scenario with fragments in their place and names resolved; null when there is an error. */
export interface ResolvedScenario {
  readonly source: ScenarioSource | null;
  readonly law: Law | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** First step: bounds, YAML, and the shape of each part. */
export function parseScenario(text: string, file: string): ParsedScenario {
  const parsed = parseFile(text, file, 'scenario');
  const { tree, trail, reports } = parsed;
  if (!tree) return { parsed, source: {}, diagnostics: inReadingOrder(reports.list()) };
  const source =
    read(scenario, tree, { scope: EVERYTHING_PASSES, reports, origins: new Origins(), trail }) ?? {};
  return { parsed, source, diagnostics: inReadingOrder(reports.list()) };
}

/** Second step: fragments go where they are used, names are looked up, rules are checked. Says everything of the first, too. */
export function resolveScenario({ parsed }: ParsedScenario, context: Context): ResolvedScenario {
  const { tree, trail, file } = parsed;
  // Whoever resolves a file again, with other laws, begins with what the file itself says.
  const reports = parsed.reports.copy();
  if (!tree) return { source: null, law: null, diagnostics: inReadingOrder(reports.list()) };
  const law = lawOf(tree, context.laws);
  const scope = scopeOf(tree, context, law);
  const origins = new Origins();
  const fits = checkExpansion(tree, { scope, trail, reports });
  const draft = fits ? (read(scenario, tree, { scope, reports, origins, trail }) ?? {}) : {};
  if (fits && tree.kind === 'map') checkRules({ draft, law, file, reports, origins });
  checkUse(tree, { scope, trail, reports });
  const complete = !reports.hasErrors;
  return {
    // Nothing was reported as an error, so everything that is required is there.
    source: complete ? (draft as ScenarioSource) : null,
    law,
    diagnostics: inReadingOrder(reports.list()),
  };
}

/** Unrolling a law takes longer than all the rest, and a library has many scenarios on few laws. */
const tables = new WeakMap<Law, LawTable>();

function tableOf(law: Law): LawTable {
  const table = tables.get(law) ?? buildTable(law);
  tables.set(law, table);
  return table;
}

/** Third step: defaults are filled in, the law is unrolled, and the whole is given its version. */
export function produce(source: ScenarioSource, law: Law, handling: Handling): Production {
  const rest = { scenario: scenarioOf(source, law), law, table: tableOf(law), handling };
  return { hash: productionHash(rest), ...rest };
}

/** Everything that can be said about a scenario file without playing it, and the production when there is no error. */
export function checkScenario(text: string, context: Context): Checked {
  const { source, law, diagnostics } = resolveScenario(parseScenario(text, context.file), context);
  if (!source || !law) return { production: null, diagnostics };
  return { production: produce(source, law, context.handling), diagnostics };
}

function lawOf(tree: Tree, laws: LawLibrary): Law | null {
  const id = tree.kind === 'map' ? tree.entries.get('archetype')?.value : undefined;
  const name = id?.kind === 'text' ? String(id.value) : '';
  return Object.hasOwn(laws, name) ? (laws[name] ?? null) : null;
}

function scopeOf(tree: Tree, { laws, fragments, scenarios }: Context, law: Law | null): Scope {
  const beats = namesUnder(tree, 'beats');
  const endings = namesUnder(tree, 'endings');
  const pieces = piecesOf(tree);
  for (const [name, piece] of fragments?.pieces ?? []) pieces.set(`library/${name}`, piece);
  return {
    pieces,
    names: {
      beat: new Set(beats),
      ending: new Set(endings),
      destination: new Set([...beats, ...endings, END]),
      fact: new Set(namesUnder(tree, 'facts')),
      person: new Set([...namesUnder(tree, 'people'), NOBODY]),
      law: new Set(Object.keys(laws)),
      fragment: new Set(pieces.keys()),
      ...(law
        ? { stance: new Set(Object.keys(law.stances)), signature: new Set(Object.keys(law.signatures)) }
        : {}),
      ...(scenarios ? { scenario: new Set(scenarios) } : {}),
    },
  };
}
