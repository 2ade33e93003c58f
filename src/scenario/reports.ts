import { CATALOGUE } from './catalogue/index.ts';
import type { Fault } from './catalogue/index.ts';
import type { Diagnostic } from './diagnostic.ts';
import { placeOf } from './text/source.ts';
import type { Spot } from './text/source.ts';
import { words } from './trail.ts';
import type { Trail } from './trail.ts';

const MOST_REPORTS = 500;
const MOST_GUESSES = 100;

/** Where a report belongs: a stretch of a file, and the way there in words. */
export interface At {
  readonly spot: Spot;
  readonly trail: Trail;
}

/** What is said about it. A `suggest` that has to guess is only asked a hundred times, since guessing costs time. */
export interface Saying {
  readonly message: string;
  readonly suggest?: string | (() => string | undefined);
}

/**
 * Collects what is wrong with a file: every mistake once, however often it is met, and the first five hundred,
 * because a file with more of them is better served by a shorter list.
 */
export class Reports {
  readonly #kept = new Map<string, Diagnostic>();
  #full: At | null = null;
  #guesses = 0;

  /** The same reports, to which others can be added without adding them here. */
  copy(): Reports {
    const copy = new Reports();
    for (const [key, diagnostic] of this.#kept) copy.#kept.set(key, diagnostic);
    copy.#full = this.#full;
    copy.#guesses = this.#guesses;
    return copy;
  }

  add(fault: Fault, at: At, { message, suggest }: Saying): void {
    if (this.#kept.size >= MOST_REPORTS) {
      this.#full ??= at;
      return;
    }
    const place = placeOf(at.spot);
    const { code } = CATALOGUE[fault];
    const key = `${code} ${place.file} ${place.line} ${place.column} ${message}`;
    if (this.#kept.has(key)) return;
    const suggestion = typeof suggest === 'function' ? this.#guessed(suggest) : suggest;
    this.#kept.set(key, diagnosticOf(fault, at, { message, ...(suggestion ? { suggestion } : {}) }));
  }

  #guessed(suggest: () => string | undefined): string | undefined {
    return this.#guesses++ < MOST_GUESSES ? suggest() : undefined;
  }

  get hasErrors(): boolean {
    return [...this.#kept.values()].some(({ severity }) => severity === 'error');
  }

  /** Everything that was reported so far. */
  list(): Diagnostic[] {
    const all = [...this.#kept.values()];
    if (!this.#full) return all;
    const message = `There are more than ${MOST_REPORTS} mistakes; the rest is not listed.`;
    return [...all, diagnosticOf('too-many-mistakes', this.#full, { message })];
  }
}

function diagnosticOf(fault: Fault, at: At, saying: { message: string; suggestion?: string }): Diagnostic {
  const { code, severity } = CATALOGUE[fault];
  return { code, severity, ...placeOf(at.spot), path: words(at.trail), ...saying };
}
