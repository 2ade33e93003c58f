import { describe, expect, it } from 'vitest';
import { lint, lintCatalogue, lintLibrary } from '#analysis';
import type { Finding, Solved } from '#analysis';
import { history } from '#dialogue';
import type { Move } from '#dialogue';
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

/** Every beat that a play stands at, the one that it ends on included. */
function beatsOf({ stage }: Solved, moves: readonly Move[]): readonly string[] {
  const { scenario, hash } = stage.production;
  const steps = history(stage, { scenario: scenario.id, hash, seed: 0, moves });
  if (!steps.ok) throw new Error(`The play cannot be played: ${steps.error.message}`);
  return steps.value.map(({ play }) => play.beat);
}

/** Whether the play stands at the beat of the place, or made its last move there. */
function comesTo(solved: Solved, moves: readonly Move[], [section, beat]: Finding['place']): boolean {
  const beats = beatsOf(solved, moves);
  return section !== 'beats' || beat === undefined || beats.slice(-2).includes(String(beat));
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
