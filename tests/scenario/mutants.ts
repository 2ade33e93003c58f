import { catalogue, checkLaw, checkScenario } from '#scenario';
import type { Context, Diagnostic } from '#scenario';
import { handlingFrom } from './builders.ts';
import { realHandlings, realLaws, realScenarios } from './library-files.ts';
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
const handling = handlingFrom(realHandlings[0]?.text);

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

/** Mutates real files, and tells of each mutant that breaks the promise: accepted, or located errors, and in time. */
export function problemsOf({ kind, seeds }: Batch): string[] {
  const files = kind === 'laws' ? realLaws : realScenarios;
  const check = kind === 'laws' ? checkAsLaw : checkAsScenario;
  const texts = files.map(({ text }) => text);
  return seeds.flatMap((seed) => {
    const { file, text } = files[seed % files.length] as RealFile; // there are files: the first test says so
    const original = kind === 'whole files' ? text : excerptFor({ file, text }, kind, seed);
    const mutant = mutantOf(original, texts, seed);
    const { verdict, milliseconds } = timed(() => check(mutant, file));
    const slow = milliseconds > SLOWEST ? processorTime(() => check(mutant, file)) : milliseconds;
    const problem = problemOf(verdict, mutant) ?? (slow > SLOWEST ? `took ${slow} ms` : null);
    return problem === null ? [] : [`Mutant ${seed} of ${file} ${problem}:\n${mutant.slice(0, 2_000)}`];
  });
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
  const { code, message, path, suggestion } = diagnostic;
  if (!CODES.has(code)) return 'code';
  if (!/\S.*[.:]$/s.test(message)) return 'message';
  if (suggestion === '') return 'suggestion';
  if (!/^(scenario|law) \S/.test(path)) return 'path';
  return standsInside(diagnostic, lines) ? null : 'place';
}

/** Whether begin and end are places of the text, in this order. */
function standsInside(
  { line, column, endLine = line, endColumn = column }: Diagnostic,
  lines: readonly string[],
): boolean {
  const inside = (l: number, c: number): boolean => l >= 1 && c >= 1 && c <= (lines[l - 1]?.length ?? -1) + 1;
  const inOrder = endLine > line || (endLine === line && endColumn >= column);
  return inside(line, column) && inside(endLine, endColumn) && inOrder;
}

export const seedsFrom = (start: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => start + index);
