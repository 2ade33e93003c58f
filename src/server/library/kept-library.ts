import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Production } from '#dialogue';
import type { Library } from './library.ts';
import type { LibraryFiles } from './library-files.ts';

/** A production without what all productions of a library share. */
type KeptProduction = Omit<Production, 'law' | 'handling'>;

interface Kept {
  /** What was checked, to the letter: another file, name or text is another library. */
  readonly key: string;
  readonly productions: readonly KeptProduction[];
  readonly shared: Omit<Library['shared'], 'fragments'>;
  readonly path: Library['path'];
  readonly diagnostics: Library['diagnostics'];
  readonly problems: Library['problems'];
}

const keyOf = (files: LibraryFiles): string =>
  createHash('sha256').update(JSON.stringify(files)).digest('hex');

/**
 * Writes down what a library was found to be, so that the next start need not check it again. The file belongs to
 * the build that wrote it: another version of Poise may find something else in the same scenarios.
 */
export function keepLibrary(library: Library, files: LibraryFiles, keptFile: string): void {
  const { laws, handling, scenarios } = library.shared;
  const kept: Kept = {
    key: keyOf(files),
    productions: library.productions.map(({ hash, scenario, table }) => ({ hash, scenario, table })),
    shared: { laws, handling, ...(scenarios ? { scenarios: [...scenarios] } : {}) },
    path: library.path,
    diagnostics: library.diagnostics,
    problems: library.problems,
  };
  mkdirSync(dirname(keptFile), { recursive: true });
  // Renamed into place, so that a start meanwhile never reads half a file.
  writeFileSync(`${keptFile}.${process.pid}`, JSON.stringify(kept));
  renameSync(`${keptFile}.${process.pid}`, keptFile);
}

/** The library as it was kept; null where nothing was, or where the files are others by now. */
export function keptLibrary(files: LibraryFiles, keptFile: string): Library | null {
  const kept = readKept(keptFile);
  if (kept?.key !== keyOf(files)) return null;
  const { shared, path, diagnostics, problems } = kept;
  const { laws, handling } = shared;
  const productions = kept.productions.flatMap((production) => {
    const law = laws[production.scenario.archetype];
    return law ? [{ ...production, law, handling }] : [];
  });
  return { productions, shared, path, diagnostics, problems };
}

function readKept(keptFile: string): Kept | null {
  try {
    return JSON.parse(readFileSync(keptFile, 'utf8')) as Kept;
  } catch {
    // Whatever is wrong with it, the scenarios themselves are there to be checked.
    return null;
  }
}
