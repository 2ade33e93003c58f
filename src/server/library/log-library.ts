import { isError } from '#scenario';
import type { Log } from '../log.ts';
import type { Library } from './library.ts';

/** Says what the library gave, and of every file that was left out the first places to look at. */
export function logLibrary({ productions, diagnostics, problems }: Library, log: Log): void {
  const mistakes = diagnostics.filter(isError);
  for (const { file, line, column, code, message, path } of mistakes.slice(0, MOST_LOGGED)) {
    log.warn({ file, line, column, code, path }, `left out: ${message}`);
  }
  for (const { file, message } of problems) log.warn({ file }, `left out: ${message}`);
  log.info(
    { scenarios: productions.length, mistakes: mistakes.length, problems: problems.length },
    'library',
  );
}

const MOST_LOGGED = 50;
