import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARCHETYPES, BEHAVIOURS } from '#base';
import { nextPractice, pathFor } from '#report';
import type { Attempt, PathView } from '#report';
import type { LibraryPath } from '#scenario';
import { held, stage, talk, walker } from './fake-path.ts';

const RUNS = { numRuns: 40 };

const someday = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString();

/** A library with a path, in which every kind of customer may come as often as chance will have it. */
const library = fc
  .array(
    fc.record({
      archetype: fc.constantFrom(...ARCHETYPES.slice(0, 5)),
      behaviours: fc.uniqueArray(fc.constantFrom(...BEHAVIOURS.slice(0, 6)), { maxLength: 4 }),
      stage: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((drawn) => {
    const talks = drawn.map(({ archetype, behaviours }, i) => talk(`talk-${i}`, archetype, { behaviours }));
    const stages = [0, 1, 2, 3].map((number) =>
      stage(
        String(number),
        ...talks.filter((_, i) => drawn[i]?.stage === number).map(({ scenario }) => scenario),
      ),
    );
    const path: LibraryPath = {
      placement: null,
      stages: stages.filter(({ scenarios }) => scenarios.length > 0),
    };
    return { talks, path };
  });

interface Taken {
  readonly view: PathView;
  readonly history: readonly Attempt[];
  readonly today: string;
}

const life = fc.record({
  library,
  begin: fc.constantFrom(null, '1', '2'),
  rests: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 40 }),
  misses: fc.array(fc.uniqueArray(fc.constantFrom(...BEHAVIOURS.slice(0, 6)), { maxLength: 2 }), {
    minLength: 40,
    maxLength: 40,
  }),
});
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

/** Somebody who takes what the path proposes, with rests between and mistakes on the way. */
function walk({ library: { talks, path }, begin, rests, misses }: Life): Taken[] {
  const taken: Taken[] = [];
  let history: readonly Attempt[] = [];
  let day = 0;
  rests.forEach((rest, i) => {
    const today = someday(day).slice(0, 10);
    const view = pathFor(path, talks, walker({ history, today, begin }));
    taken.push({ view, history, today });
    day += rest;
    const { next } = view;
    if (!next) return;
    const known = history.some(({ score }) => score.scenario === next.scenario);
    const at = `${today}T10:00:${String(i).padStart(2, '0')}Z`;
    const one = talks.find(({ scenario }) => scenario === next.scenario);
    history = [
      ...history,
      held({
        at,
        scenario: next.scenario,
        archetype: one?.archetype ?? '',
        kind: known ? 'retry' : 'first',
        missed: (misses[i] ?? []).filter((behaviour) => one?.behaviours.includes(behaviour)),
      }),
    ];
  });
  return taken;
}

describe('walking any path', () => {
  it('meets every talk that is not skipped for the first time exactly once', () => {
    fc.assert(
      fc.property(life, (one) => {
        const taken = walk({ ...one, misses: one.misses.map(() => []) });
        const met = taken.flatMap(({ view }) => (view.next?.kind === 'meet' ? [view.next.scenario] : []));
        expect(new Set(met).size).toBe(met.length);
        const from = one.library.path.stages.findIndex(({ id }) => id === one.begin);
        const wanted = one.library.path.stages.slice(Math.max(0, from)).flatMap(({ scenarios }) => scenarios);
        expect(wanted.filter((scenario) => !met.includes(scenario))).toEqual([]);
        expect(taken.at(-1)?.view.walked).toBe(true);
      }),
      RUNS,
    );
  });

  it('never proposes the same kind of customer twice in a row wherever there is another', () => {
    fc.assert(
      fc.property(life, (one) => {
        const { talks } = one.library;
        const kindOf = (scenario: string | undefined) =>
          talks.find((other) => other.scenario === scenario)?.archetype;
        const kinds = new Set(talks.map(({ archetype }) => archetype));
        const twice = walk(one).filter(({ view, history }) => {
          const last = history.at(-1)?.score.archetype;
          return view.next !== null && last !== undefined && kindOf(view.next.scenario) === last;
        });
        expect(kinds.size > 1 ? twice : []).toEqual([]);
      }),
      RUNS,
    );
  });

  it('repeats only what is due, where the answer is not known, and while there are new ones only every third time', () => {
    fc.assert(
      fc.property(life, (one) => {
        const { talks } = one.library;
        const kindOf = (scenario: string) => talks.find((other) => other.scenario === scenario)?.archetype;
        const repeats = walk(one).filter(({ view }) => view.next?.kind === 'repeat');
        for (const { view, history, today } of repeats) {
          const { scenario = '', practice } = view.next ?? {};
          const due = nextPractice(history).find(({ behaviour }) => behaviour === practice?.behaviour);
          expect(due?.due.localeCompare(today)).toBeLessThanOrEqual(0);
          expect(due?.notIn).not.toContain(scenario);
        }
        const whileThereAreNew = repeats.filter(({ view, history }) => {
          const last = history.at(-1)?.score.archetype;
          const now = view.stages.find(({ state }) => state === 'now')?.talks ?? [];
          return now.some((one) => one.state === 'open' && kindOf(one.scenario) !== last);
        });
        const before = whileThereAreNew.flatMap(({ history }) => history.slice(-2).map(({ kind }) => kind));
        expect(before.filter((kind) => kind !== 'first')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('gives the same answer for the same past and day, in whatever order it is told', () => {
    fc.assert(
      fc.property(life, (one) => {
        const { path, talks } = one.library;
        for (const { view, history, today } of walk(one).slice(-5)) {
          const told = walker({ history: history.toReversed(), today, begin: one.begin });
          expect(pathFor(path, talks.toReversed(), told)).toEqual(view);
        }
      }),
      RUNS,
    );
  });
});
