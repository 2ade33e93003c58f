import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '#dialogue';
import type { Production } from '#dialogue';
import { solve } from '#analysis';
import type { Solved } from '#report';
import { isError } from '#scenario';
import { loadLibrary } from '#server';
import type { Library } from '#server';
import { CommandFailure } from './failure.ts';
import { showDiagnostic } from './show-diagnostic.ts';
import type { Terminal } from './terminal.ts';

/** The scenarios that come with this checkout; the built command stands in dist/cli. */
const HOUSE = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const OWN_SCENARIOS = join(HOUSE, 'scenarios');
export const WEB_FOLDER = join(HOUSE, 'dist', 'web');

/** A path as the person would type it. */
export const shortPath = (path: string): string => {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
};

/** The library that a file belongs to: the nearest folder above it that holds archetypes, else our own. */
export function libraryFolderOf(file: string): string {
  for (let folder = dirname(resolve(file)); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'archetypes'))) return folder;
  }
  return OWN_SCENARIOS;
}

export const openShelf = (folder: string = OWN_SCENARIOS): Library => loadLibrary(folder);

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandFailure(`${file} cannot be read: ${reasonOf(error)}. Check the path.`);
  }
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The production of one file, or of a scenario of our own library by its id. */
export function openProduction(terminal: Terminal, fileOrId: string): Production {
  const file = existsSync(fileOrId) ? resolve(fileOrId) : null;
  const library = openShelf(file ? libraryFolderOf(file) : OWN_SCENARIOS);
  const id = file ? basename(file).replace(/[.]ya?ml$/, '') : fileOrId;
  const production = library.productions.find(({ scenario }) => scenario.id === id);
  if (production) return production;
  if (!file) {
    const known = library.productions.map(({ scenario }) => scenario.id).join(', ');
    throw new CommandFailure(`There is no file and no scenario "${fileOrId}". The library has ${known}.`);
  }
  const own = library.diagnostics.filter((found) => resolve(found.file) === file && isError(found));
  for (const found of own) terminal.talk.write(`${showDiagnostic(terminal, found)}\n`);
  throw new CommandFailure(`${fileOrId} has mistakes; mend them and try again.`);
}

/** A scenario on the stage together with its exact solution. */
export function openSolved(terminal: Terminal, fileOrId: string): Solved {
  const stage = prepare(openProduction(terminal, fileOrId));
  return { stage, solution: solve(stage) };
}
