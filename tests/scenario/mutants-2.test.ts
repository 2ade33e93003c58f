import { describe, expect, it } from 'vitest';
import { realLaws, realScenarios } from './library-files.ts';
import { problemsOf, seedsFrom } from './mutants.ts';

/** Four thousand here and as many in the other half, which runs beside this one; more at night, by MUTANTS=20000. */
const HALF = Number(process.env['MUTANTS'] ?? 8_000) / 2;
const START = 2 * 1_000_000;

describe('mutants of real files, half 2', { timeout: 60_000 + HALF * 20 }, () => {
  it('have real files to come from', () => {
    expect(realLaws.length).toBeGreaterThan(0);
    expect(realScenarios.length).toBeGreaterThan(0);
  });

  it.each([0, 1, 2, 3])('of excerpts are accepted or get located errors, in time, part %i', (part) => {
    const count = Math.ceil(HALF * 0.2);
    expect(problemsOf({ kind: 'excerpts', seeds: seedsFrom(START + part * count, count) })).toEqual([]);
  });

  it('of laws are accepted or get located errors, in time', () => {
    expect(problemsOf({ kind: 'laws', seeds: seedsFrom(START, HALF * 0.18) })).toEqual([]);
  });

  it('of whole files are accepted or get located errors, in time', () => {
    expect(problemsOf({ kind: 'whole files', seeds: seedsFrom(START + 500_000, HALF * 0.02) })).toEqual([]);
  });
});
