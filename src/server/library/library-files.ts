import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';

/** A file of the library: its name for messages, and its text. */
export interface LibraryFile {
  readonly file: string;
  readonly text: string;
}

/** What is wrong with a file as a whole, before or beyond its contents. */
export interface Problem {
  readonly file: string;
  readonly message: string;
}

/** The files of a library by their part in it. */
export interface LibraryFiles {
  readonly laws: readonly LibraryFile[];
  readonly handling: LibraryFile | null;
  readonly fragments: LibraryFile | null;
  /** The order in which the scenarios are met. */
  readonly path: LibraryFile | null;
  readonly scenarios: readonly LibraryFile[];
  readonly problems: readonly Problem[];
}

const LAWS = 'archetypes';
const HANDLING = 'handling.yaml';
const FRAGMENTS = 'fragments.yaml';
const PATH = 'path.yaml';

// A scenario may have 512 KiB; whatever is far larger was never meant to be one and is not even read.
const LARGEST = 1024 * 1024;

/** Reads every YAML file under a folder. A file that cannot be read is a problem, not an error. */
export function readLibraryFiles(folder: string): LibraryFiles {
  const problems: Problem[] = [];
  const read = (name: string): LibraryFile[] => {
    const file = join(folder, name);
    const found = textOf(file);
    if (typeof found === 'string') return [{ file, text: found }];
    problems.push({ file, message: found.problem });
    return [];
  };
  const names = yamlFilesIn(folder, problems);
  const isLaw = (name: string) => name.startsWith(`${LAWS}${sep}`);
  const isShared = (name: string) => [HANDLING, FRAGMENTS, PATH].includes(name);
  return {
    laws: names.filter(isLaw).flatMap(read),
    handling: names.includes(HANDLING) ? (read(HANDLING)[0] ?? null) : null,
    fragments: names.includes(FRAGMENTS) ? (read(FRAGMENTS)[0] ?? null) : null,
    path: names.includes(PATH) ? (read(PATH)[0] ?? null) : null,
    scenarios: names.filter((name) => !isLaw(name) && !isShared(name)).flatMap(read),
    problems,
  };
}

/** The id that a scenario's file must have by the rules of the format. */
export const idOfFile = (file: string): string => basename(file, extname(file));

function yamlFilesIn(folder: string, problems: Problem[]): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => /\.ya?ml$/.test(name)).sort();
  } catch (error) {
    problems.push({ file: folder, message: `The folder of scenarios cannot be read: ${messageOf(error)}.` });
    return [];
  }
}

function textOf(file: string): string | { readonly problem: string } {
  try {
    const { size } = statSync(file);
    if (size > LARGEST)
      return { problem: `The file has ${size} bytes, far more than any scenario may have.` };
    return readFileSync(file, 'utf8');
  } catch (error) {
    return { problem: `The file cannot be read: ${messageOf(error)}.` };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
