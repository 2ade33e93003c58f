import type { Handling, Law, Production } from '#dialogue';
import { checkFragments, checkHandling, checkLaw, checkScenario } from '#scenario';
import type { Context, Diagnostic, Fragments } from '#scenario';
import { idOfFile, readLibraryFiles } from './library-files.ts';
import type { LibraryFile, LibraryFiles, Problem } from './library-files.ts';

/** What a folder of scenarios gave. */
export interface Library {
  /** Sorted by file; each id once. */
  readonly productions: readonly Production[];
  /** What all its scenarios share: any other file can be checked against it. */
  readonly shared: Omit<Context, 'file'>;
  /** Everything that was said about the files, file by file. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong with a file as a whole: unreadable, or with the id of another one. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks a folder of scenarios: `archetypes/*.yaml` are laws, `handling.yaml` and `fragments.yaml` are
 * shared by all, and every other YAML file at any depth is a scenario. A file with an error is left out and
 * reported with its place; it never keeps the rest from being offered.
 */
export function loadLibrary(folder: string): Library {
  const files = readLibraryFiles(folder);
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
  return { productions: [...productions.values()], shared, diagnostics, problems };
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

function fragmentsOf({ fragments }: LibraryFiles, diagnostics: Diagnostic[]): Fragments | null {
  if (!fragments) return null;
  const checked = checkFragments(fragments.text, { file: fragments.file });
  diagnostics.push(...checked.diagnostics);
  return checked.fragments;
}
