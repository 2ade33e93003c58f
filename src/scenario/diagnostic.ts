import type { Move } from '#dialogue';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One mistake or remark, with its place in the file and in the author's own words. Lines and columns count from 1. */
export interface Diagnostic {
  /** Permanent: `docs/diagnostics.md` has an entry for it. */
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly message: string;
  /** Where it is, as an author would say it: "scenario late-parcel › beat opening › reply b". */
  readonly path: string;
  /** What to do about it. */
  readonly suggestion?: string;
  /** Moves that lead to the place, where only playing shows the mistake. */
  readonly play?: readonly Move[];
}

export const isError = (diagnostic: Diagnostic): boolean => diagnostic.severity === 'error';

/** In reading order: by file, then by place. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const files = new Map<string, number>();
  for (const { file } of diagnostics) if (!files.has(file)) files.set(file, files.size);
  const rank = (diagnostic: Diagnostic): number => files.get(diagnostic.file) ?? 0;
  return [...diagnostics].sort(
    (a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1),
  );
}
