import { describe, expect, it } from 'vitest';
import type { Option } from '#dialogue';
import { loadLibrary } from '#server';
import { debrief } from '#report';
import type { CaseSteps } from '#report';
import { CASE_PARTS } from '../../src/report/names/steps.ts';
import { parcelBeats } from './parcel.ts';
import { bestPlayer, playWith, solvedOf } from './random-plays.ts';
import { reportOn } from './report-on.ts';

/** The parcel, with these steps on its replies by name: `opening/a`. */
function steps(
  ids: readonly string[],
  covers: Readonly<Record<string, readonly string[]>>,
): CaseSteps | null {
  const withSteps = (beat: 'opening' | 'pressed') => ({
    ...parcelBeats[beat],
    replies: parcelBeats[beat].replies.map((reply): Option => {
      const own = covers[`${beat}/${reply.id}`];
      return own ? { ...reply, covers: own } : reply;
    }),
  });
  return reportOn(ids, {}, { beats: [withSteps('opening'), withSteps('pressed')] }).steps;
}

const CASE = {
  'opening/a': ['letting-go-assess/review-history', 'recovery/ownership'],
  'pressed/a': ['letting-go-communicate/clear-reasons', 'letting-go-communicate/confirm-in-writing'],
};

const inShort = (found: CaseSteps | null) =>
  found?.parts.map(({ name, steps: own }) => [name, own.map(({ taken, turn }) => `${taken} ${turn}`)]);

describe('the steps of a case', () => {
  it('are told part by part in the order of a case, each with the turn at which its moment came', () => {
    const found = steps(['b', 'a'], CASE);
    expect(inShort(found)).toEqual([
      ['Before anything is decided', ['false 1']],
      ['Telling it', ['true 2', 'true 2']],
      ['Putting our own part right', ['false 1']],
    ]);
    expect(found?.sentence).toBe('Of 4 steps that came up, 2 were taken.');
  });

  it('are all taken by whoever takes each at its moment, and none by whoever takes none', () => {
    expect(steps(['a', 'a'], CASE)?.sentence).toBe('All 4 steps that came up were taken.');
    expect(steps(['b', 'b'], CASE)?.sentence).toBe('None of the 4 steps that came up was taken.');
  });

  it('that were let pass once and taken later count as taken, there', () => {
    const twice = { ...CASE, 'pressed/a': [...CASE['pressed/a'], 'recovery/ownership'] };
    const ownership = steps(['b', 'a'], twice)
      ?.parts.flatMap((part) => part.steps)
      .find(({ id }) => id === 'recovery/ownership');
    expect(ownership).toMatchObject({ taken: true, turn: 2 });
  });

  it('are neither met nor taken by a reply that gives too much up', () => {
    const found = steps(['c', 'a'], { ...CASE, 'opening/c': ['options/respect-decision'] });
    expect(found?.parts.map(({ id }) => id)).not.toContain('options');
  });

  it('are left out of a talk that has hardly any', () => {
    expect(steps(['a', 'a'], { 'opening/a': CASE['opening/a'] })).toBeNull();
  });
});

describe('in our own six cases of letting go', () => {
  const cases = loadLibrary('scenarios').productions.filter(
    ({ scenario }) => scenario.covers?.some((id) => id.startsWith('letting-go-reasons/')) ?? false,
  );

  it.each(cases.map((production) => [production.scenario.id, production] as const))(
    '%s: the best play takes every step that comes up, and each has a name',
    (_, production) => {
      const solved = solvedOf(production);
      const told = debrief(solved, playWith(solved, bestPlayer, 1)).steps;
      expect(told?.sentence).toMatch(/^All \d+ steps that came up were taken[.]$/);

      const used = production.scenario.beats.flatMap(({ replies }) =>
        replies.flatMap(({ covers = [] }) => covers),
      );
      const named = Object.entries(CASE_PARTS).flatMap(([part, { steps: own }]) =>
        Object.keys(own).map((id) => `${part}/${id}`),
      );
      expect(used.filter((id) => !named.includes(id))).toEqual([]);
    },
  );
});
