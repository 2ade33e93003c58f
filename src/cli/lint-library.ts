import type { Diagnostic } from '#scenario';
import { CommandFailure } from './failure.ts';
import { openShelf } from './shelf.ts';
import type { Terminal } from './terminal.ts';

/** Everything that can be said about the files of a library. */
export function lintLibrary(
  _terminal: Terminal,
  folder: string,
  _wanted?: ReadonlySet<string>,
): readonly Diagnostic[] {
  const library = openShelf(folder);
  const [problem] = library.problems;
  if (problem) throw new CommandFailure(`${problem.file}: ${problem.message}`);
  return library.diagnostics;
}
