import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Skill } from '#base';
import { SKILLS } from '#base';
import { evidence } from '#analysis';
import { moveFor, scoredOptions } from '#dialogue';
import { amountOfEvidence, handlingScore, score, skillScore, type Evidence, type Score } from '#report';
import {
  anyMove,
  bestPlayer,
  playOf,
  playWith,
  randomClicker,
  randomSolved,
  type Player,
} from './random-plays.ts';

const SCENARIOS = [11, 12, 13, 14, 15, 16, 17, 18];
const solved = SCENARIOS.map((seed) => randomSolved(seed));
const everywhere = solved.map((one) => [one.stage.production.scenario.id, one] as const);

const times = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const PLAYS = 12;
const playSeeds = Array.from({ length: PLAYS }, (_, place) => 100 + place);

const handlingOfScores = (scores: readonly Score[]) =>
  handlingScore(scores.flatMap((one) => one.decisions.flatMap((decision) => decision.handling ?? [])));

const skillOfScores = (scores: readonly Score[], skill: Skill) =>
  skillScore(scores.flatMap((one) => one.decisions.flatMap((decision) => decision.evidence[skill] ?? [])));

/** Follows the key for one skill: the option rated highest, or for the opposite the lowest. */
const byKey =
  (skill: Skill, best: boolean): Player =>
  (one, play, random) => {
    const options = scoredOptions(one.stage, play);
    const beat = one.stage.beats.get(play.beat)?.beat;
    const found = evidence(options, skill, beat?.skills[skill] ?? 0);
    const sought = options[found?.e.indexOf(best ? 1 : 0) ?? -1];
    return sought ? moveFor(sought) : randomClicker(one, play, random);
  };

describe.each(everywhere)('the score of any play of %s', (_, one) => {
  const plays = playSeeds.map((seed) => playWith(one, anyMove, seed));
  const scores = plays.map((play) => score(one, play));

  it('gives up, move by move, exactly what is missing from what was possible', () => {
    for (const measured of scores) {
      const lost = [...measured.decisions, ...measured.opened].reduce((sum, move) => sum + move.loss, 0);
      expect(measured.outcome.possible - lost).toBeCloseTo(measured.outcome.kept, 4);
    }
  });

  it.each(SKILLS)(
    'is 100 on %s for whoever follows its key, and below 0 for whoever does the opposite',
    (skill) => {
      const best = playSeeds.map((seed) => score(one, playWith(one, byKey(skill, true), seed)));
      const worst = playSeeds.map((seed) => score(one, playWith(one, byKey(skill, false), seed)));
      expect(skillOfScores(best, skill) ?? 100).toBeCloseTo(100, 3);
      expect(skillOfScores(worst, skill) ?? -1).toBeLessThan(0);
    },
  );

  it('handles with 100, reaches what was possible and loses nothing when every move is the best', () => {
    const best = playSeeds.map((seed) => score(one, playWith(one, bestPlayer, seed)));
    expect(handlingOfScores(best) ?? 100).toBeCloseTo(100, 3);
    for (const measured of best) {
      expect(measured.outcome.points).toBeCloseTo(Math.max(0, measured.outcome.possible), 6);
      expect(measured.decisions.every((decision) => decision.loss < 1e-6)).toBe(true);
    }
  });

  it('depends on nothing but the moves: another order on the screen changes no figure', () => {
    for (const [place, play] of plays.entries()) {
      const reordered = score(one, playOf(one.stage, play.moves, play.seed + 7919));
      expect(withoutOrder(reordered)).toEqual(withoutOrder(scores[place]));
    }
  });

  it('is plain JSON and comes out byte for byte the same again', () => {
    for (const [place, play] of plays.entries()) {
      const text = JSON.stringify(scores[place]);
      expect(JSON.parse(text)).toEqual(scores[place]);
      expect(JSON.stringify(score(one, structuredClone(play)))).toBe(text);
    }
  });

  it('never counts more than 30 once a line was crossed for good, and calls that move a breaking point', () => {
    for (const measured of scores.filter((one) => one.hardStop !== null)) {
      expect(measured.outcome.points).toBeLessThanOrEqual(30);
      const crossing = measured.decisions.find((decision) => decision.hardStop !== null);
      expect(crossing?.label).toBe('breaking-point');
    }
  });

  it('believes the log alone: a play with a forged mood, cost and ending scores as its moves do', () => {
    const [play] = plays;
    if (!play) throw new Error('no play');
    const forged = {
      ...play,
      cost: 0,
      hardStop: null,
      ending: 'won',
      mood: { tension: 0, trust: 10, ground: 10 },
    };
    expect(score(one, forged)).toEqual(scores[0]);
  });
});

function withoutOrder(measured: Score | undefined) {
  const decisions = measured?.decisions.map((decision) => ({
    ...decision,
    options: decision.options.map(({ id, loss, scored }) => ({ id, loss, scored })),
  }));
  return { ...measured, decisions, seed: 0 };
}

describe('so many made-up scenarios', () => {
  it('hold all that the sentences above speak of', () => {
    const scores = solved.flatMap((one) => playSeeds.map((seed) => score(one, playWith(one, anyMove, seed))));
    expect(scores.some((one) => one.hardStop !== null)).toBe(true);
    expect(scores.some((one) => one.opened.length > 0)).toBe(true);
    expect(scores.some((one) => one.decisions.some(({ did }) => did.do === 'hold'))).toBe(true);
    for (const skill of SKILLS) expect(skillOfScores(scores, skill)).not.toBeNull();
  });
});

describe('the random clicker', () => {
  it(
    'stays within 2 points of 0 on every skill and in handling over 10,000 plays',
    { timeout: 120_000 },
    () => {
      const share = 10_000 / solved.length;
      const scores = solved.flatMap((one) =>
        Array.from({ length: share }, (_, seed) => score(one, playWith(one, randomClicker, seed))),
      );
      expect(scores).toHaveLength(10_000);
      for (const skill of SKILLS) expect(Math.abs(skillOfScores(scores, skill) ?? NaN)).toBeLessThan(2);
      expect(Math.abs(handlingOfScores(scores) ?? NaN)).toBeLessThan(2);
    },
  );
});

describe('somebody who follows the key in some decisions and clicks at random in the others', () => {
  it.each([0.2, 0.5, 0.8])('scores that share of 100: %d', { timeout: 60_000 }, (share) => {
    for (const skill of SKILLS) {
      const mixed: Player = (one, play, random) =>
        (random() < share ? byKey(skill, true) : randomClicker)(one, play, random);
      const scores = solved.flatMap((one) => times(200, (seed) => score(one, playWith(one, mixed, seed))));
      const evidence = scores.flatMap((one) =>
        one.decisions.flatMap((decision) => decision.evidence[skill] ?? []),
      );
      // One decision spreads by about 87 points at most; four standard errors.
      const tolerance = (4 * 87) / Math.sqrt(amountOfEvidence(evidence));
      expect(tolerance).toBeLessThan(15);
      expect(Math.abs((skillScore(evidence) ?? NaN) - 100 * share)).toBeLessThan(tolerance);
    }
  });
});

const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    ratings: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 5 }),
    chosen: fc.nat(),
    weight: fc.double({ min: 0.05, max: 1, noNaN: true }),
  })
  .filter(({ ratings }) => Math.max(...ratings) > Math.min(...ratings))
  .map(({ ratings, chosen, weight }) => {
    const low = Math.min(...ratings);
    const e = ratings.map((rating) => (rating - low) / (Math.max(...ratings) - low));
    return {
      earned: e[chosen % e.length] ?? 0,
      expected: e.reduce((sum, one) => sum + one, 0) / e.length,
      weight,
    };
  });
const someEvidence = fc.array(anyEvidence, { minLength: 1, maxLength: 20 });

describe('a skill score over any evidence', () => {
  it('stays as it is when every decision is counted twice, on twice the evidence', () => {
    fc.assert(
      fc.property(someEvidence, (all) => {
        expect(skillScore([...all, ...all])).toBeCloseTo(skillScore(all) ?? NaN, 6);
        expect(amountOfEvidence([...all, ...all])).toBeCloseTo(2 * amountOfEvidence(all), 6);
      }),
    );
  });

  it('does not notice a decision that says nothing about the skill', () => {
    fc.assert(
      fc.property(someEvidence, (all) => {
        const silent: Evidence = { earned: 0, expected: 0.5, weight: 0 };
        expect(skillScore([...all, silent])).toBeCloseTo(skillScore(all) ?? NaN, 9);
        expect(amountOfEvidence([...all, silent])).toBeCloseTo(amountOfEvidence(all), 9);
      }),
    );
  });

  it('never falls when one choice is replaced by a better rated one', () => {
    fc.assert(
      fc.property(
        someEvidence,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, place, better) => {
          const index = place % all.length;
          const raised = all.map((one, i) =>
            i === index ? { ...one, earned: Math.max(one.earned, better) } : one,
          );
          expect(skillScore(raised) ?? NaN).toBeGreaterThanOrEqual((skillScore(all) ?? NaN) - 1e-9);
        },
      ),
    );
  });

  it('never counts more decisions than there are', () => {
    fc.assert(
      fc.property(someEvidence, (all) => {
        expect(amountOfEvidence(all)).toBeLessThanOrEqual(all.length + 1e-9);
      }),
    );
  });
});
