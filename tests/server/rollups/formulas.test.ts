import { describe, expect, it } from 'vitest';
import { SKILLS } from '#base';
import { decisionStatistics, skillScores, statisticsFromSums } from '#report';
import type { DecisionStatistics, JudgedDecision } from '#report';
import { addPeople } from '../../../src/server/rollups/recount.ts';
import { addEvidence, scoreOf } from '../../../src/server/rollups/evidence-sums.ts';
import { readItemSums } from '../../../src/server/statistics/item-sums.ts';
import { randomSolved } from '../../report/random-plays.ts';
import { finishedAttempts, players } from '../fixture/finished.ts';
import { memoryDatabase } from '../fixture/memory-database.ts';

const LIBRARY = [21, 22, 23].map((seed) => randomSolved(seed));

describe('what the sums say', () => {
  it('of a person’s skill is what the formulas say of their first attempts', async () => {
    const database = await memoryDatabase();
    const people = await players(database, { count: 4, teamOf: () => null });
    const attempts = finishedAttempts(people, LIBRARY, 3);
    await database.write((tables) => addPeople(tables, attempts));
    for (const { id } of people) {
      const decisions = attempts
        .filter(({ person, kind }) => person === id && kind === 'first')
        .flatMap(({ play }) => play.score?.decisions ?? []);
      const scores = skillScores(decisions);
      const rows = await database.read((tables) =>
        tables.selectFrom('person_skill').selectAll().where('person', '=', id).execute(),
      );
      for (const skill of SKILLS) {
        const { score, amount } = scoreOf(addEvidence(rows.filter((row) => row.skill === skill)));
        expect(amount).toBeCloseTo(scores[skill].amount, 3);
        expect(score ?? -1).toBeCloseTo(scores[skill].score ?? -1, 3);
      }
    }
  });

  it('of a decision is what the statistics say of the answers themselves', async () => {
    const database = await memoryDatabase();
    const people = await players(database, { count: 120, teamOf: () => null });
    const attempts = finishedAttempts(people, LIBRARY, 4);
    await database.write((tables) => addPeople(tables, attempts));
    const cohort = attempts
      .filter(({ kind }) => kind === 'first')
      .flatMap(({ person, play: { score }, seconds = null }) =>
        score ? [{ person, score, seconds: seconds?.map((one) => one ?? 0) ?? null }] : [],
      );
    let compared = 0;
    for (const { stage } of LIBRARY) {
      const { hash, scenario } = stage.production;
      const sums = await database.read((tables) => readItemSums(tables, { hashes: [hash], times: true }));
      const ours = (sums.get(hash) ?? []).map(statisticsFromSums);
      const theirs = decisionStatistics(scenario.id, cohort);
      expect(ours).toMatchObject(theirs.map(like));
      for (const [place, summed] of ours.entries()) {
        const exact = theirs[place] ?? summed;
        expect(apart(summed, exact)).toBeLessThan(exact.n >= 30 ? 1.4 : 2.7);
        compared += exact.options.length;
      }
    }
    expect(compared).toBeGreaterThan(30);
  });
});

const near = (value: number | null, digits: number): unknown =>
  value === null ? null : expect.closeTo(value, digits);

/** What sums must say where the answers themselves say this. */
function like({ slots, time, ...exact }: DecisionStatistics): unknown {
  return {
    ...exact,
    bestShare: near(exact.bestShare, 9),
    credit: near(exact.credit, 3),
    discrimination: near(exact.discrimination, 3),
    options: exact.options
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((option) => ({
        ...option,
        share: near(option.share, 9),
        direction: near(option.direction, 3),
      })),
    slots: slots && { ...slots, p: near(slots.p, 9) },
    time: time && { n: time.n },
  };
}

/** How many times apart the medians are: a class of time is a third wide, and of few answers the middle may leap. */
const apart = (summed: JudgedDecision, exact: DecisionStatistics): number =>
  Math.exp(Math.abs(Math.log((summed.time?.median ?? 0) / (exact.time?.median ?? 1))));
