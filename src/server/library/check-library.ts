import type { Handling, Law, Production } from '#dialogue';
import { checkFragments, checkHandling, checkLaw, checkPath, checkScenario, pathOf } from '#scenario';
import type { Diagnostic, Fragments, LibraryPath } from '#scenario';
import { idOfFile } from './library-files.ts';
import type { LibraryFile, LibraryFiles } from './library-files.ts';
import type { Library } from './library.ts';

/** A file with an error is left out and reported; it never keeps the rest from being offered. */
export function checkLibrary(files: LibraryFiles): Library {
  const diagnostics: Diagnostic[] = [];
  const laws = lawsOf(files.laws, diagnostics);
  const handling = handlingOf(files, diagnostics);
  const fragments = fragmentsOf(files, diagnostics);
  const scenarios = files.scenarios.map(({ file }) => idOfFile(file));
  const shared = { laws, handling, scenarios, ...(fragments ? { fragments } : {}) };
  const productions = new Map<string, Production>();
  const problems = [...files.problems];
  for (const { file, text } of files.scenarios) {
    const checked = checkScenario(text, { ...shared, file });
    diagnostics.push(...checked.diagnostics);
    if (!checked.production) continue;
    const { id } = checked.production.scenario;
    if (productions.has(id)) problems.push({ file, message: `Another file has a scenario "${id}" already.` });
    else productions.set(id, checked.production);
  }
  const path = pathIn(files, { scenarios, productions: [...productions.values()], diagnostics });
  return { productions: [...productions.values()], shared, path, diagnostics, problems };
}

const NO_HANDLING: Handling = { rootCauses: {}, moments: {} };

function lawsOf(files: readonly LibraryFile[], diagnostics: Diagnostic[]): Record<string, Law> {
  const laws: Record<string, Law> = {};
  for (const { file, text } of files) {
    const checked = checkLaw(text, { file });
    diagnostics.push(...checked.diagnostics);
    if (checked.law) laws[checked.law.id] = checked.law;
  }
  return laws;
}

function handlingOf({ handling }: LibraryFiles, diagnostics: Diagnostic[]): Handling {
  if (!handling) return NO_HANDLING;
  const checked = checkHandling(handling.text, { file: handling.file });
  diagnostics.push(...checked.diagnostics);
  return checked.handling ?? NO_HANDLING;
}

interface Found {
  readonly scenarios: readonly string[];
  readonly productions: readonly Production[];
  readonly diagnostics: Diagnostic[];
}

function pathIn(
  { path: declared }: LibraryFiles,
  { scenarios, productions, diagnostics }: Found,
): LibraryPath | null {
  if (!declared) return null;
  const talks = new Map(productions.map(({ scenario }) => [scenario.id, scenario]));
  const checked = checkPath(declared.text, { file: declared.file, scenarios, talks });
  diagnostics.push(...checked.diagnostics);
  return checked.path && pathOf(checked.path, [...talks.values()]);
}

export function fragmentsOf({ fragments }: LibraryFiles, diagnostics: Diagnostic[]): Fragments | null {
  if (!fragments) return null;
  const checked = checkFragments(fragments.text, { file: fragments.file });
  diagnostics.push(...checked.diagnostics);
  return checked.fragments;
}
