import { describe, expect, it } from 'vitest';
import { lint, lintCatalogue, lintLibrary } from '#analysis';
import type { Finding, Solved } from '#analysis';
import { comesTo } from './plays.ts';
import { solvedFrom } from './small-library.ts';

const LIBRARY_CODES = /^PA58\d$/;

/** The examples about a library hold one file after the other. */
const filesOf = (text: string): readonly Solved[] => text.split(/^---\n/m).map((file) => solvedFrom(file));

const [plain] = lintCatalogue.filter(({ code }) => code === 'PA547');
const twin = solvedFrom(
  (plain?.good ?? '')
    .replace('twin: late-parcel-b', 'twin: late-parcel')
    .replace('id: late-parcel\n', 'id: late-parcel-b\n'),
);

function found(code: string, text: string): readonly Finding[] {
  const files = filesOf(text);
  const findings = LIBRARY_CODES.test(code)
    ? lintLibrary(files)
    : files.flatMap((solved) => lint(solved, { twin }));
  return findings.filter((finding) => finding.code === code);
}

describe('the catalogue of what only playing shows', () => {
  it('gives each code once, in order, within its space', () => {
    const codes = lintCatalogue.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(codes.toSorted());
    for (const code of codes) expect(code).toMatch(/^PA5\d\d$/);
  });

  it.each(lintCatalogue.map((entry) => [entry.code, entry] as const))(
    '%s is found in its bad example and not in its good one',
    (code, { bad, good, severity, todo }) => {
      const hits = found(code, bad);
      expect(hits.length).toBeGreaterThan(0);
      for (const hit of hits) {
        expect(hit.severity).toBe(severity);
        expect(hit.suggestion).toBe(todo);
        expect(hit.message).toMatch(/\.$/);
      }
      expect(found(code, good)).toEqual([]);
    },
  );

  it.each(
    lintCatalogue
      .filter(({ code }) => !LIBRARY_CODES.test(code))
      .map(({ code, bad }) => [code, bad] as const),
  )('%s gives plays that the kernel plays and that come to the place', (code, bad) => {
    const solved = solvedFrom(bad);
    const missed = found(code, bad).flatMap(({ place, play, contrast }) =>
      [play, contrast].filter((moves) => moves && !comesTo(solved, moves, place)),
    );
    expect(missed).toEqual([]);
  });
});
