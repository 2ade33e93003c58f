import type { ScenarioGuessed } from '#analysis';
import type { Log } from '../log.ts';
import { askProgram } from '../publishing/ask-program.ts';
import { contentsOf } from '../publishing/publications.ts';
import type { Database } from '../store/sql/database.ts';

/** What the guesses of versions are taken from. */
export interface Guessing {
  /** Known already, from the build. */
  readonly kept: readonly ScenarioGuessed[];
  /** File and arguments of the program that works out others; null where they stay unknown. */
  readonly program: readonly string[] | null;
}

/** Solving a large library on a slow machine. */
const DEADLINE = 120_000;

/**
 * How well each offered version is guessed without its conversation. Those that came with Poise are known from the
 * build; what trainers publish is worked out once, in a process of its own, when somebody first looks.
 */
export class Guesses {
  readonly #known: Map<string, ScenarioGuessed>;
  readonly #program: readonly string[] | null;
  readonly #database: Pick<Database, 'read'>;
  readonly #log: Log;
  readonly #tried = new Set<string>();
  #working: Promise<void> = Promise.resolve();

  constructor({ kept, program }: Guessing, database: Pick<Database, 'read'>, log: Log) {
    this.#known = new Map(kept.map((one) => [one.hash, one]));
    this.#program = program;
    this.#database = database;
    this.#log = log;
  }

  /** Null as long as nobody has worked it out. */
  of(hash: string): ScenarioGuessed | null {
    return this.#known.get(hash) ?? null;
  }

  /** Sees to it that all of these will be known. Whoever asks meanwhile is told that they are not. */
  lookAt(hashes: readonly string[]): void {
    if (hashes.every((hash) => this.#known.has(hash) || this.#tried.has(hash))) return;
    for (const hash of hashes) this.#tried.add(hash);
    this.#working = this.#working.then(() => this.#workOut(hashes));
  }

  /** Fulfilled once nothing is being worked out. */
  async settled(): Promise<void> {
    await this.#working;
  }

  async #workOut(hashes: readonly string[]): Promise<void> {
    if (this.#program === null) return;
    try {
      const contents = await this.#database.read((tables) => contentsOf(tables, hashes));
      const text = `[${contents.join(',')}]`;
      const answer = await askProgram({ program: this.#program, text, milliseconds: DEADLINE });
      if (!answer.ok) throw new Error(`the program ended without an answer: ${answer.error}`);
      for (const one of JSON.parse(answer.value) as readonly ScenarioGuessed[]) {
        // What was told once stays, also where a model that has read one version more would see it otherwise.
        if (!this.#known.has(one.hash)) this.#known.set(one.hash, one);
      }
    } catch (error) {
      this.#log.warn({ err: error }, 'how far replies can be guessed was not worked out');
    }
  }
}
