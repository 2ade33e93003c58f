import { describe, expect, it } from 'vitest';
import { lint } from '#analysis';
import { locator } from '#scenario';
import { realScenarios } from '../../scenario/library-files.ts';
import { comesTo } from './plays.ts';
import { solvedFrom } from './small-library.ts';

/** What nobody may publish: it can never happen, or it contradicts itself. */
const BROKEN = ['PA501', 'PA502', 'PA504', 'PA506', 'PA507', 'PA510', 'PA511', 'PA512', 'PA513'];

describe('lint of the shipped scenarios', () => {
  it.each(realScenarios.map(({ file, text }) => [file, text] as const))(
    'finds nothing broken in %s, and the rest at its place, with plays that come there',
    (file, text) => {
      const solved = solvedFrom(text, file);
      const locate = locator(text, file);
      const findings = lint(solved);
      expect(findings.filter(({ code }) => BROKEN.includes(code))).toEqual([]);
      for (const { place, play, contrast } of findings) {
        const missed = [play, contrast].filter((moves) => moves && !comesTo(solved, moves, place));
        expect(missed).toEqual([]);
        const { line, path } = locate(place);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
        const [section, name] = place;
        expect(section !== 'beats' || name === undefined || path.includes(` beat ${name}`)).toBe(true);
      }
    },
  );
});
