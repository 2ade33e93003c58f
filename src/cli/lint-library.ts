import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { lint, lintLibrary, solveWithin } from '#analysis';
import type { Finding } from '#analysis';
import { prepare } from '#dialogue';
import type { Production } from '#dialogue';
import type { Solved } from '#report';
import { checkScenario, locator } from '#scenario';
import type { Diagnostic } from '#scenario';
import type { Library } from '#server';
import { CommandFailure } from './failure.ts';
import { movesInWords } from './moves-in-words.ts';
import { libraryFolderOf, openShelf, readText, shortPath } from './shelf.ts';
import { progress } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** Larger scenarios are not played through: somebody waits for the answer. */
const MOST_POSITIONS = 2_000_000;

/** Everything that can be said about a whole library: each file, each scenario played through, and all of them together. */
export function lintWholeLibrary(terminal: Terminal, folder: string): readonly Diagnostic[] {
  const library = openLibrary(folder);
  const files = scenarioFiles(folder);
  const solver = new Solver((text) => terminal.talk.write(text));
  const told = progress(terminal, 'scenario', library.productions.length);
  const played = library.productions.flatMap((production, index) => {
    told.step(index + 1);
    const file = files.get(production.scenario.id);
    return file === undefined
      ? []
      : playedThrough(solver, {
          ...read(file),
          production,
          twin: twinIn(library, production),
        });
  });
  told.end();
  const solved = library.productions.flatMap((production) => solver.solve(production) ?? []);
  const place = { file: shortPath(folder), line: 1, column: 1, path: 'library' };
  const together = lintLibrary(solved).map((finding) => diagnosticOf(finding, place));
  return [...library.diagnostics.map(withShortPath), ...played, ...together];
}

/** Everything that can be said about some files; what only the whole library shows is left aside. */
export function lintFiles(terminal: Terminal, files: readonly string[]): readonly Diagnostic[] {
  const solver = new Solver((text) => terminal.talk.write(text));
  const libraries = new Map<string, Library>();
  return files.flatMap((name) => {
    const file = resolve(name);
    const folder = libraryFolderOf(file);
    const library = libraries.get(folder) ?? openLibrary(folder);
    libraries.set(folder, library);
    return isShared(file, folder)
      ? library.diagnostics.filter((found) => resolve(found.file) === file).map(withShortPath)
      : lintScenario(solver, file, library);
  });
}

/** The same about a text that is no file yet, as if it lay in the folder of a library. */
export function lintText(
  text: string,
  { folder, file }: { readonly folder: string; readonly file: string },
): { readonly diagnostics: readonly Diagnostic[]; readonly production: Production | null } {
  const library = openLibrary(folder);
  const { production, diagnostics } = checkScenario(text, { ...library.shared, file });
  if (!production) return { diagnostics, production };
  const solver = new Solver(() => undefined);
  const twin = twinIn(library, production);
  const played = playedThrough(solver, { file, text, production, twin });
  return { diagnostics: [...diagnostics, ...played], production };
}

function openLibrary(folder: string): Library {
  const library = openShelf(folder);
  const [problem] = library.problems;
  if (problem) throw new CommandFailure(`${problem.file}: ${problem.message}`);
  return library;
}

/** Laws, the handling, the shared fragments and the path: what is said about them was said when the library was opened. */
const isShared = (file: string, folder: string): boolean =>
  file.startsWith(join(folder, 'archetypes') + sep) ||
  ['handling.yaml', 'fragments.yaml', 'path.yaml'].some((name) => file === join(folder, name));

function lintScenario(solver: Solver, file: string, library: Library): Diagnostic[] {
  const around = withNeighbours(file, library);
  const { production, diagnostics } = checkScenario(readText(file), { ...around, file: shortPath(file) });
  if (!production) return [...diagnostics];
  const twin = twinIn(library, production) ?? twinBeside(file, production, around);
  return [...diagnostics, ...playedThrough(solver, { ...read(file), production, twin })];
}

type Around = Library['shared'];

/** A draft and its twin often lie side by side before they join a library. */
function withNeighbours(file: string, { shared }: Library): Around {
  const beside = existsSync(file) ? [...scenarioFiles(dirname(file), false).keys()] : [];
  return { ...shared, scenarios: [...(shared.scenarios ?? []), ...beside] };
}

const twinIn = ({ productions }: Library, { scenario }: Production): Production | null =>
  productions.find(({ scenario: { id } }) => id === scenario.twin) ?? null;

function twinBeside(file: string, { scenario: { twin } }: Production, around: Around): Production | null {
  const beside = twin === null ? undefined : scenarioFiles(dirname(file), false).get(twin);
  return beside === undefined
    ? null
    : checkScenario(readText(beside), { ...around, file: beside }).production;
}

/** The files of scenarios by their ids, which are their names. */
const scenarioFiles = (folder: string, recursive = true): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive, encoding: 'utf8' })
      .filter((name) => /[.]ya?ml$/.test(name))
      .map((name) => [basename(name, extname(name)), join(folder, name)]),
  );

interface Sheet {
  /** As the person would type it. */
  readonly file: string;
  readonly text: string;
  readonly production: Production;
  readonly twin: Production | null;
}

const read = (file: string) => ({ file: shortPath(file), text: readText(file) });

function playedThrough(solver: Solver, { file, text, production, twin }: Sheet): Diagnostic[] {
  const solved = solver.solve(production);
  if (!solved) return [];
  const other = twin && solver.solve(twin);
  const findings = lint(solved, other ? { twin: other } : {});
  if (findings.length === 0) return [];
  const locate = locator(text, file);
  return findings.map((finding) => diagnosticOf(finding, locate(finding.place)));
}

type Place = Pick<Diagnostic, 'file' | 'line' | 'column' | 'path'>;

function diagnosticOf(
  { code, severity, message, suggestion, play, contrast }: Finding,
  place: Place,
): Diagnostic {
  const compared = contrast ? ` Compare with: ${movesInWords(contrast)}.` : '';
  return {
    code,
    severity,
    ...place,
    message: `${message}${compared}`,
    suggestion,
    ...(play ? { play } : {}),
  };
}

const withShortPath = (found: Diagnostic): Diagnostic => ({ ...found, file: shortPath(found.file) });

/** Solves each scenario once, twins included, and says so where one is too large. */
class Solver {
  readonly #say: (text: string) => void;
  readonly #known = new Map<string, Solved | null>();

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  solve(production: Production): Solved | null {
    const known = this.#known.get(production.hash);
    if (known !== undefined) return known;
    const stage = prepare(production);
    const solution = solveWithin(stage, MOST_POSITIONS);
    const solved = solution.ok ? { stage, solution: solution.value } : null;
    this.#known.set(production.hash, solved);
    if (!solution.ok) {
      this.#say(`${production.scenario.id} is not played through: ${solution.error.message}\n`);
    }
    return solved;
  }
}
