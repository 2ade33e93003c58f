import { checkLibrary, fragmentsOf } from './check-library.ts';
import { keepLibrary, keptLibrary } from './kept-library.ts';
import { readLibraryFiles } from './library-files.ts';
import type { LibraryFiles } from './library-files.ts';
import type { Library } from './library.ts';

/**
 * Reads and checks a folder of scenarios: `archetypes/*.yaml` are laws, `handling.yaml` and `fragments.yaml` are
 * shared by all, `path.yaml` is their order, and every other YAML file at any depth is a scenario. A file with an
 * error is left out and reported with its place; it never keeps the rest from being offered.
 *
 * With `kept`, a file that `pressLibrary` wrote, files that are unchanged since are not checked again.
 */
export function loadLibrary(folder: string, kept?: string): Library {
  const files = readLibraryFiles(folder);
  return (kept ? withFragments(keptLibrary(files, kept), files) : null) ?? checkLibrary(files);
}

/** Checks a folder of scenarios and writes down what came of it, for `loadLibrary`. */
export function pressLibrary(folder: string, kept: string): void {
  const files = readLibraryFiles(folder);
  keepLibrary(checkLibrary(files), files, kept);
}

/** Fragments are trees with their places in the text, which a kept library does not hold. */
function withFragments(library: Library | null, files: LibraryFiles): Library | null {
  const fragments = library ? fragmentsOf(files, []) : null;
  return library && fragments ? { ...library, shared: { ...library.shared, fragments } } : library;
}
