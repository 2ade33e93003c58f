import { describe, expect, it } from 'vitest';
import { draw, randomStream } from '#base';
import {
  cohortOf,
  decisionStatistics,
  splitHalf,
  type CohortAttempt,
  type Decision,
  type DecisionStatistics,
} from '#report';
import { chiSquareAbove } from '../../src/report/cohort/chi-square.ts';
import { correlation } from '../../src/report/cohort/correlation.ts';
import { spearmanBrown } from '../../src/report/cohort/library-statistics.ts';
import { medianOf } from '../../src/report/cohort/time-statistics.ts';
import { fakeDecision, fakeOptionScore, fakeScore } from './fake-score.ts';

const times = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** One answer to a decision of three options, the first of which is best; places on the screen are shuffled. */
function answered(option: 0 | 1 | 2, slots: readonly number[] = [0, 1, 2], beat = 'opening'): Decision {
  const ids = ['a', 'b', 'c'];
  return fakeDecision({
    beat,
    chosen: ids[option] ?? 'a',
    options: ids.map((id, place) => fakeOptionScore({ id, loss: place * 15, slot: slots[place] ?? place })),
    loss: option * 15,
    evidence: { 'active-listening': { earned: 1 - option / 2, expected: 0.5, weight: 1 } },
  });
}

interface Planted {
  readonly people: number;
  readonly scenarios: number;
  /** Probability of the best option for a person of this skill, 0 to 1, in this scenario. */
  readonly best: (skill: number, scenario: number) => number;
  /** Among the others, the probability of b. */
  readonly second?: (skill: number) => number;
  readonly seconds?: (person: number) => number;
  readonly slotHabit?: boolean;
}

/** People whose skill is spread evenly, each playing every scenario of one decision. */
function cohort({
  people,
  scenarios,
  best,
  second = () => 0.5,
  seconds,
  slotHabit = false,
}: Planted): CohortAttempt[] {
  const random = randomStream(draw(7, 'cohort'));
  return times(people, (person) => {
    const skill = (person + 0.5) / people;
    return times(scenarios, (scenario): CohortAttempt => {
      const slots = [
        [0, 1, 2],
        [1, 2, 0],
        [2, 0, 1],
      ][Math.floor(random() * 3)] ?? [0, 1, 2];
      const drawn = random() < best(skill, scenario) ? 0 : random() < second(skill) ? 1 : 2;
      const top = slots.indexOf(0);
      const option = slotHabit && random() < 0.5 ? top : drawn;
      return {
        person: `person-${person}`,
        score: fakeScore({
          scenario: `s-${scenario}`,
          decisions: [answered(option === 0 ? 0 : option === 1 ? 1 : 2, slots)],
        }),
        seconds: seconds ? [seconds(person)] : null,
      };
    });
  }).flat();
}

const first = (attempts: readonly CohortAttempt[]): DecisionStatistics => {
  const [statistics] = decisionStatistics('s-0', attempts);
  if (!statistics) throw new Error('nobody came here');
  return statistics;
};

const sound = (skill: number): number => 0.15 + 0.7 * skill;

describe('the statistics of a decision', () => {
  it('keep a decision that the skilled get right and the others do not', () => {
    const found = first(cohort({ people: 300, scenarios: 20, best: sound }));
    expect(found).toMatchObject({ n: 300, provisional: false, verdict: 'keep' });
    expect(Math.abs(found.bestShare - 0.5)).toBeLessThan(0.08);
    expect(found.discrimination).toBeGreaterThan(0.2);
    expect(found.options.map(({ id, best }) => [id, best])).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
    ]);
    expect(found.options.every(({ best, direction }) => best || (direction ?? 1) < 0)).toBe(true);
    expect(found.options.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
  });

  it('suspend a decision whose key is upside down', () => {
    const wrong = cohort({
      people: 300,
      scenarios: 8,
      best: (skill, s) => (s === 0 ? 0.8 - 0.6 * skill : sound(skill)),
    });
    expect(first(wrong).discrimination).toBeLessThan(0);
    expect(first(wrong).verdict).toBe('suspend');
  });

  it('suspend a decision with a distractor that is likely also right', () => {
    const twofold = cohort({
      people: 400,
      scenarios: 8,
      best: (skill, s) => (s === 0 ? 0.4 : sound(skill)),
      second: (skill) => skill,
    });
    const b = first(twofold).options.find(({ id }) => id === 'b');
    expect(b?.direction).toBeGreaterThan(0.1);
    expect(first(twofold).verdict).toBe('suspend');
  });

  it('look at a giveaway, a trap, and an option that nobody takes', () => {
    const giveaway = cohort({
      people: 200,
      scenarios: 4,
      best: (skill, s) => (s === 0 ? 0.97 : sound(skill)),
    });
    expect(first(giveaway).verdict).not.toBe('keep');
    const trap = cohort({
      people: 200,
      scenarios: 4,
      best: (skill, s) => (s === 0 ? 0.3 * skill : sound(skill)),
    });
    expect(first(trap).bestShare).toBeLessThan(1 / 3);
    expect(first(trap).verdict).not.toBe('keep');
    const dead = cohort({ people: 200, scenarios: 4, best: sound, second: () => 1 });
    expect(first(dead).options.find(({ id }) => id === 'c')?.share).toBe(0);
    expect(first(dead).verdict).toBe('look');
  });

  it('see a habit of the eye, and none where there is none', () => {
    const habit = first(cohort({ people: 300, scenarios: 2, best: sound, slotHabit: true }));
    expect(habit.slots?.p).toBeLessThan(0.01);
    expect(habit.slots?.counts.reduce((sum, one) => sum + one, 0)).toBe(300);
    expect(first(cohort({ people: 300, scenarios: 2, best: sound })).slots?.p).toBeGreaterThan(0.01);
  });

  it('say nothing below 30 first attempts and only provisionally below 100', () => {
    expect(first(cohort({ people: 29, scenarios: 3, best: sound })).verdict).toBeNull();
    expect(first(cohort({ people: 99, scenarios: 3, best: sound }))).toMatchObject({ provisional: true });
    expect(first(cohort({ people: 99, scenarios: 3, best: sound })).verdict).not.toBeNull();
    expect(decisionStatistics('unheard-of', cohort({ people: 30, scenarios: 1, best: sound }))).toEqual([]);
  });

  it('find rapid answers', () => {
    const slow = { people: 100, scenarios: 1, best: sound };
    expect(first(cohort(slow)).time).toBeNull();
    expect(first(cohort({ ...slow, seconds: () => 20 })).time).toMatchObject({
      median: 20,
      rapidShare: 0,
      verdict: 'keep',
    });
    const rapid = first(cohort({ ...slow, seconds: (person) => (person < 10 ? 1 : 20) })).time;
    expect(rapid).toMatchObject({ rapidShare: 0.1, verdict: 'look' });
    const mostly = first(cohort({ ...slow, seconds: (person) => (person < 20 ? 1 : 20) })).time;
    expect(mostly?.verdict).toBe('suspend');
  });

  it('leave out whoever answered before they can have read, and count their times', () => {
    const some = cohort({
      people: 100,
      scenarios: 1,
      best: sound,
      seconds: (person) => (person < 20 ? 2.9 : 3),
    });
    expect(first(some)).toMatchObject({ n: 80, time: { n: 100, rapidShare: 0.2 } });
    const without = some.filter(({ seconds }) => seconds?.[0] === 3);
    expect({ ...first(some), time: null }).toEqual({ ...first(without), time: null });
    const nobody = cohort({ people: 40, scenarios: 1, best: sound, seconds: () => 1 });
    expect(decisionStatistics('s-0', nobody)).toEqual([]);
  });

  it('count a beat once for each play, and only who came there', () => {
    const twice = fakeScore({
      scenario: 's-0',
      decisions: [answered(0), answered(2), answered(1, [0, 1, 2], 'later')],
    });
    const once = fakeScore({ scenario: 's-0', decisions: [answered(1)] });
    const found = decisionStatistics('s-0', [
      { person: 'one', score: twice, seconds: null },
      { person: 'two', score: once, seconds: null },
    ]);
    expect(found.map(({ beat, n, bestShare }) => [beat, n, bestShare])).toEqual([
      ['later', 1, 0],
      ['opening', 2, 0.5],
    ]);
  });

  it('tell a score who finds the best move where', () => {
    const found = cohortOf('s-0', cohort({ people: 100, scenarios: 1, best: () => 1 }));
    expect(found).toEqual({ found: { opening: { share: 1, n: 100 } } });
  });
});

describe('the statistics of the library', () => {
  it('see the same people as strong in both halves, the more the longer it is', () => {
    const short = splitHalf(cohort({ people: 300, scenarios: 8, best: sound }));
    const long = splitHalf(cohort({ people: 300, scenarios: 60, best: sound }));
    expect(short.people).toBe(300);
    expect(long.reliability).toBeGreaterThan(short.reliability ?? 1);
    expect(long.verdict).toBe('keep');
  });

  it('find no reliability where everybody guesses', () => {
    const guessed = splitHalf(cohort({ people: 300, scenarios: 20, best: () => 1 / 3 }));
    expect(Math.abs(guessed.reliability ?? 1)).toBeLessThan(0.4);
    expect(guessed.verdict).toBe('suspend');
    expect(splitHalf([]).verdict).toBe('suspend');
  });

  it('step a correlation of halves up to the whole', () => {
    expect(spearmanBrown(0.5)).toBeCloseTo(2 / 3, 9);
  });
});

describe('the arithmetic under it', () => {
  it.each([
    [3.841, 1, 0.05],
    [6.635, 1, 0.01],
    [0.1, 1, 0.75183],
    [5.991, 2, 0.05],
    [7.815, 3, 0.05],
    [11.345, 3, 0.01],
    [9.488, 4, 0.05],
    [11.07, 5, 0.05],
    [2.343, 3, 0.50438],
  ])('puts above a chi-square of %d with %d degrees a share of %d', (chiSquare, degrees, share) => {
    expect(chiSquareAbove(chiSquare, degrees)).toBeCloseTo(share, 3);
  });

  it('knows a perfect, an inverse and a senseless correlation', () => {
    expect(
      correlation([
        [1, 2],
        [2, 4],
        [3, 6],
      ]),
    ).toBeCloseTo(1, 9);
    expect(
      correlation([
        [1, 6],
        [2, 4],
        [3, 2],
      ]),
    ).toBeCloseTo(-1, 9);
    expect(
      correlation([
        [1, 2],
        [2, 4],
      ]),
    ).toBeNull();
    expect(
      correlation([
        [1, 2],
        [1, 4],
        [1, 6],
      ]),
    ).toBeNull();
  });

  it('takes the middle of an odd number and the mean of two of an even one', () => {
    expect(medianOf([9, 1, 5])).toBe(5);
    expect(medianOf([9, 1, 5, 3])).toBe(4);
    expect(medianOf([7])).toBe(7);
  });
});
