import { catalogue, checkLaw, checkScenario } from '#scenario';
import type { Context, Diagnostic } from '#scenario';
import { expect } from 'vitest';
import { handlingFrom } from './builders.ts';
import { realHandling, realLaws, realScenarios } from './library-files.ts';
import type { RealFile } from './library-files.ts';
import { excerptOf, lawExcerptOf, mutantOf } from './mutation.ts';

const SLOWEST = 250;
const CODES = new Set(catalogue.map(({ code }) => code));

const laws = Object.fromEntries(
  realLaws.flatMap(({ file, text }) => {
    const { law } = checkLaw(text, { file });
    return law ? [[law.id, law]] : [];
  }),
);
const handling = handlingFrom(realHandling?.text);

interface Verdict {
  readonly accepted: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

type Check = (text: string, file: string) => Verdict;

const checkAsScenario: Check = (text, file) => {
  const context: Context = { file, laws, handling };
  const { production, diagnostics } = checkScenario(text, context);
  return { accepted: production !== null, diagnostics };
};

const checkAsLaw: Check = (text, file) => {
  const { law, diagnostics } = checkLaw(text, { file });
  return { accepted: law !== null, diagnostics };
};

interface Batch {
  readonly kind: 'excerpts' | 'laws' | 'whole files';
  readonly seeds: readonly number[];
}

/** Mutates real files and holds every verdict to the promise: accepted, or located errors, and in time. */
export function runBatch({ kind, seeds }: Batch): void {
  const files = kind === 'laws' ? realLaws : realScenarios;
  const check = kind === 'laws' ? checkAsLaw : checkAsScenario;
  const texts = files.map(({ text }) => text);
  for (const seed of seeds) {
    const { file, text } = files[seed % files.length] as RealFile; // there are files: the first test says so
    const original = kind === 'whole files' ? text : excerptFor({ file, text }, kind, seed);
    const mutant = mutantOf(original, texts, seed);
    const { verdict, milliseconds } = timed(() => check(mutant, file));
    const slow = milliseconds > SLOWEST ? processorTime(() => check(mutant, file)) : milliseconds;
    const problem = problemOf(verdict, mutant) ?? (slow > SLOWEST ? `took ${slow} ms` : null);
    // One expectation a mutant would cost more than the check itself.
    if (problem !== null) expect.fail(`Mutant ${seed} of ${file} ${problem}:\n${mutant.slice(0, 2_000)}`);
  }
}

const excerpts = new Map<string, string>();

/** Forty pieces of each file are enough. */
function excerptFor({ file, text }: RealFile, kind: Batch['kind'], seed: number): string {
  const piece = seed % 40;
  const key = `${file} ${piece}`;
  const excerpt = excerpts.get(key) ?? (kind === 'laws' ? lawExcerptOf(text, piece) : excerptOf(text, piece));
  excerpts.set(key, excerpt);
  return excerpt;
}

function timed(run: () => Verdict): { verdict: Verdict; milliseconds: number } {
  const start = performance.now();
  const verdict = run();
  return { verdict, milliseconds: performance.now() - start };
}

/** Time on the processor, which other programs on the machine do not lengthen. */
function processorTime(run: () => Verdict): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function problemOf({ accepted, diagnostics }: Verdict, text: string): string | null {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (accepted && errors.length > 0) return `was accepted with ${errors.length} errors`;
  if (!accepted && errors.length === 0) return 'was refused without an error';
  const lines = text.split('\n');
  for (const diagnostic of diagnostics) {
    const bad = badPart(diagnostic, lines);
    if (bad) return `has a diagnostic with a bad ${bad}: ${JSON.stringify(diagnostic)}`;
  }
  return null;
}

function badPart(diagnostic: Diagnostic, lines: readonly string[]): string | null {
  const { code, line, column, endLine = line, endColumn = column, message, path, suggestion } = diagnostic;
  const inside = (l: number, c: number): boolean =>
    l >= 1 && l <= lines.length && c >= 1 && c <= (lines[l - 1]?.length ?? 0) + 1;
  if (!CODES.has(code)) return 'code';
  if (!inside(line, column)) return 'place';
  if (!inside(endLine, endColumn)) return 'end';
  if (endLine < line || (endLine === line && endColumn < column)) return 'stretch';
  if (!/\S.*[.:]$/s.test(message)) return 'message';
  if (suggestion === '') return 'suggestion';
  return /^(scenario|law) \S/.test(path) ? null : 'path';
}

export const seedsFrom = (start: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => start + index);
