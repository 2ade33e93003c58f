import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { choicesOnlyByScenario, solve } from '#analysis';
import type { ScenarioGuessed } from '#analysis';
import { prepare } from '#dialogue';
import type { Production } from '#dialogue';

/**
 * How well the best replies of each version are guessed by a model that has read the replies of all others and never
 * a conversation. Every version is solved for it, which takes seconds: for a build or a process of its own.
 */
export function guessesOf(productions: readonly Production[]): readonly ScenarioGuessed[] {
  const library = productions.map((production) => {
    const stage = prepare(production);
    return { stage, solution: solve(stage) };
  });
  return choicesOnlyByScenario(library);
}

/** Writes the guesses of a library down, for `keptGuesses`. */
export function pressGuesses(productions: readonly Production[], file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  // Renamed into place, so that a start meanwhile never reads half a file.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(guessesOf(productions)));
  renameSync(`${file}.${process.pid}`, file);
}

/** What a build has written down; nothing where none has. A version is known by its hash, so nothing can be stale. */
export function keptGuesses(file: string): readonly ScenarioGuessed[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as readonly ScenarioGuessed[];
  } catch {
    // It can be worked out again from the scenarios themselves.
    return [];
  }
}
