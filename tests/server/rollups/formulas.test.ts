import { describe, expect, it } from 'vitest';
import { SKILLS } from '#base';
import { decisionStatistics, skillScores, statisticsFromSums } from '#report';
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
      .flatMap(({ person, play: { score }, seconds = null }) => (score ? [{ person, score, seconds }] : []));
    let compared = 0;
    for (const { stage } of LIBRARY) {
      const { hash, scenario } = stage.production;
      const sums = await database.read((tables) => readItemSums(tables, [hash]));
      const ours = (sums.get(hash) ?? []).map(statisticsFromSums);
      const theirs = decisionStatistics(scenario.id, cohort);
      expect(ours.map(({ beat, n }) => [beat, n])).toEqual(theirs.map(({ beat, n }) => [beat, n]));
      for (const [place, exact] of theirs.entries()) {
        const summed = ours[place];
        expect(summed?.bestShare).toBeCloseTo(exact.bestShare, 9);
        expect(summed?.credit ?? -1).toBeCloseTo(exact.credit ?? -1, 3);
        expect(summed?.slots?.counts).toEqual(exact.slots?.counts);
        expect(summed?.slots?.p ?? 2).toBeCloseTo(exact.slots?.p ?? 2, 9);
        expect(summed?.verdict).toBe(exact.verdict);
        expect(summed?.time?.n).toBe(exact.time?.n);
        // A class of time is a third wide.
        if (exact.n >= 30)
          expect(Math.abs(Math.log((summed?.time?.median ?? 0) / (exact.time?.median ?? 1)))).toBeLessThan(
            0.35,
          );
        expect(summed?.discrimination ?? -9).toBeCloseTo(exact.discrimination ?? -9, 3);
        for (const option of exact.options) {
          const mine = summed?.options.find(({ id }) => id === option.id);
          expect(mine).toMatchObject({ best: option.best, offered: option.offered });
          expect(mine?.share).toBeCloseTo(option.share, 9);
          expect(mine?.direction ?? -9).toBeCloseTo(option.direction ?? -9, 3);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(30);
  });
});
