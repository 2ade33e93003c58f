import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '#dialogue';
import type { Production } from '#dialogue';
import { solve } from '#analysis';
import type { Solved } from '#report';
import { checkScenario, isError } from '#scenario';
import type { Checked } from '#scenario';
import { loadLibrary } from '#server';
import type { Library } from '#server';
import { CommandFailure } from './failure.ts';
import { showDiagnostic } from './show-diagnostic.ts';
import type { Terminal } from './terminal.ts';

/** The scenarios that come with this checkout; the built command stands in dist/cli. */
const HOUSE = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const OWN_SCENARIOS = join(HOUSE, 'scenarios');
export const WEB_FOLDER = join(HOUSE, 'dist', 'web');
/** Checks a draft in a process of its own. */
export const DRAFT_PROGRAM = join(HOUSE, 'dist', 'cli', 'check-draft-process.js');
/** The thread that scores. */
export const SCORER_PROGRAM = join(HOUSE, 'dist', 'cli', 'scorer-worker.js');
/** Works out how far replies can be guessed, and what the last build found of our own. */
export const GUESS_PROGRAM = join(HOUSE, 'dist', 'cli', 'guess-process.js');
export const KEPT_GUESSES = join(HOUSE, 'dist', 'guesses.json');
/** Our own scenarios as the last build found them. */
export const KEPT_LIBRARY = join(HOUSE, 'dist', 'library.json');

/** The version of this program. */
export function programVersion(): string {
  const manifest = JSON.parse(readFileSync(join(HOUSE, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

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

export const openShelf = (folder: string = OWN_SCENARIOS): Library => loadLibrary(folder, KEPT_LIBRARY);

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandFailure(`${file} cannot be read: ${reasonOf(error)}. Check the path.`);
  }
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A scenario file checked against the library it belongs to, or against ours where it stands alone. */
function checkFile(file: string): Checked {
  const { shared } = openShelf(libraryFolderOf(file));
  return checkScenario(readText(file), { ...shared, file: shortPath(resolve(file)) });
}

/** The production of one file, or of a scenario of our own library by its id. */
export function openProduction(terminal: Terminal, fileOrId: string): Production {
  if (!existsSync(fileOrId)) return ownProduction(fileOrId);
  const { production, diagnostics } = checkFile(fileOrId);
  if (production) return production;
  for (const found of diagnostics.filter(isError))
    terminal.talk.write(`${showDiagnostic(terminal, found)}\n`);
  throw new CommandFailure(`${fileOrId} has mistakes; mend them and try again.`);
}

function ownProduction(id: string): Production {
  const { productions } = openShelf();
  const production = productions.find(({ scenario }) => scenario.id === id);
  if (production) return production;
  const known = productions.map(({ scenario }) => scenario.id).join(', ');
  throw new CommandFailure(`There is no file and no scenario "${id}". The library has ${known}.`);
}

/** A scenario on the stage together with its exact solution. */
export function openSolved(terminal: Terminal, fileOrId: string): Solved {
  const stage = prepare(openProduction(terminal, fileOrId));
  return { stage, solution: solve(stage) };
}
