import { describe, expect, test } from 'vitest';
import { ARCHETYPES, BEHAVIOURS, CHANNELS, COUNTERFEITS, ROOT_CAUSES, SIGNS, TRAITS } from '#base';
import { prepare } from '#dialogue';
import type { Scenario } from '#dialogue';
import { analyze, offers, solve } from '#analysis';
import type { Offer } from '#analysis';
import { loadLibrary } from '#server';

const { productions, diagnostics, problems } = loadLibrary('scenarios');
const scenarios = productions.map(({ scenario }) => scenario);
const stages = productions.map((production) => prepare(production));
const analysed = stages.map((stage) => analyze(stage, { decisions: true }));
const { behaviours, counterfeits } = offers(stages.map((stage) => ({ stage, solution: solve(stage) })));

/** Ids with less than so many, and how many there are. */
function scarce(ids: readonly string[], least: number, countOf: (id: string) => number): string[] {
  return ids.flatMap((id) => (countOf(id) < least ? [`${id}: ${countOf(id)}`] : []));
}

const having = (fits: (scenario: Scenario) => boolean): number => scenarios.filter(fits).length;
const distinct = (values: readonly string[]): number => new Set(values).size;

describe('Our own library', () => {
  test('is read without a remark', () => {
    expect([...diagnostics, ...problems]).toEqual([]);
  });

  test('meets every archetype as twins, in two channels and two industries at least', () => {
    const thin = ARCHETYPES.filter((archetype) => {
      const own = scenarios.filter((scenario) => scenario.archetype === archetype);
      const twins = own.filter(({ twin }) => own.some(({ id }) => id === twin));
      const channels = distinct(own.map(({ channel }) => channel));
      return twins.length < 2 || channels < 2 || distinct(own.map(({ industry }) => industry)) < 2;
    });
    expect(thin).toEqual([]);
  });

  test('uses every channel, and has easy, demanding and hard talks', () => {
    expect(scarce(CHANNELS, 2, (id) => having(({ channel }) => channel === id))).toEqual([]);
    expect(new Set(scenarios.map(({ difficulty }) => difficulty))).toEqual(new Set([1, 2, 3]));
  });

  test('has every root cause, early sign and trait in two scenarios at least', () => {
    expect(scarce(ROOT_CAUSES, 2, (id) => having(({ rootCause }) => rootCause === id))).toEqual([]);
    expect(scarce(SIGNS, 2, (id) => having(({ signs }) => signs.some((sign) => sign.id === id)))).toEqual([]);
    expect(scarce(TRAITS, 2, (id) => having(({ traits }) => traits.some((trait) => trait === id)))).toEqual(
      [],
    );
  });

  test('offers every behaviour eight times and every counterfeit four times at least', () => {
    const replies = (offered: readonly Offer[]) => new Map(offered.map((offer) => [offer.id, offer.replies]));
    expect(scarce(BEHAVIOURS, 8, (id) => replies(behaviours).get(id) ?? 0)).toEqual([]);
    expect(scarce(COUNTERFEITS, 4, (id) => replies(counterfeits).get(id) ?? 0)).toEqual([]);
  });

  test('lets every behaviour be the best one in 20 to 70 % of the decisions that offer it', () => {
    const shares = behaviours.map((offer) => ({ id: offer.id, share: offer.best / offer.decisions }));
    expect(shares.filter(({ share }) => !(share >= 0.2 && share <= 0.7))).toEqual([]);
  });

  test('flips the best reply of at least two decisions between twins', () => {
    const bestIn = (id: string) =>
      new Map(
        (analysed.find((one) => one.id === id)?.decisions ?? []).map(({ beat, replies: all }) => [
          beat,
          {
            texts: all.map(({ text }) => text).sort(),
            best: all.filter((reply) => reply.best).map(({ text }) => text),
          },
        ]),
      );
    const flips = scenarios.flatMap(({ id, twin }) => {
      if (!twin) return [];
      const there = bestIn(twin);
      const flipped = [...bestIn(id)].filter(([beat, { texts, best }]) => {
        const other = there.get(beat);
        return other?.texts.join() === texts.join() && !other.best.some((text) => best.includes(text));
      });
      return [{ id, flips: flipped.length }];
    });
    expect(flips.filter(({ flips: count }) => count < 2)).toEqual([]);
  });

  test('keeps the deciding fact on the desk in a third of its scenarios at least', () => {
    const onDesk = having(({ cards }) => cards.some(({ teaches }) => teaches.length > 0));
    expect(onDesk / scenarios.length).toBeGreaterThanOrEqual(1 / 3);
  });
});
