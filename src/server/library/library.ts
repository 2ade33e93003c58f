import type { Production } from '#dialogue';
import type { Context, Diagnostic, LibraryPath } from '#scenario';
import type { Problem } from './library-files.ts';

/** What a folder of scenarios gave. */
export interface Library {
  /** Sorted by file; each id once. */
  readonly productions: readonly Production[];
  /** What all its scenarios share: any other file can be checked against it. */
  readonly shared: Omit<Context, 'file'>;
  /** The order in which somebody meets its scenarios; null where the folder declares none. */
  readonly path: LibraryPath | null;
  /** Everything that was said about the files, file by file. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong with a file as a whole: unreadable, or with the id of another one. */
  readonly problems: readonly Problem[];
}
