import { describe, expect, test } from 'vitest';
import { pathFor } from '#report';
import { pathOf } from '#scenario';
import type { PathSource } from '#scenario';
import { loadLibrary } from '#server';

const { productions, path } = loadLibrary('scenarios');
const scenarios = new Map(productions.map(({ scenario }) => [scenario.id, scenario]));
const stages = path?.stages ?? [];
const order = stages.flatMap((stage) => stage.scenarios);
const scenarioOf = (id: string) => {
  const found = scenarios.get(id);
  if (!found) throw new Error(`The path has "${id}", and the library does not.`);
  return found;
};
const isLettingGo = (id: string) =>
  scenarioOf(id).covers?.some((what) => what.startsWith('letting-go')) ?? false;
const isSituation = (id: string) => scenarioOf(id).situation !== null && !isLettingGo(id);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('The path through our own library', () => {
  test('has every scenario exactly once', () => {
    expect(order.toSorted()).toEqual([...scenarios.keys()].toSorted());
  });

  test('never has two of a kind in a row, and keeps twins three talks apart', () => {
    const kinds = order.map((id) => scenarioOf(id).archetype);
    expect(kinds.filter((kind, i) => kind === kinds[i - 1])).toEqual([]);
    const near = order.filter((id, i) => {
      const { twin } = scenarioOf(id);
      return twin !== null && Math.abs(order.indexOf(twin) - i) < 3;
    });
    expect(near).toEqual([]);
  });

  test('rises in difficulty, has the firm situations after the basics, and letting go last', () => {
    const rising = stages
      .filter((stage) => !stage.scenarios.some(isLettingGo))
      .map((stage) => mean(stage.scenarios.map((id) => scenarioOf(id).difficulty)));
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    expect(
      new Set(stages.slice(0, 2).flatMap((one) => one.scenarios.map((id) => scenarioOf(id).archetype))).size,
    ).toBe(9);
    const firm = order.filter(isSituation);
    const basics = stages.slice(0, 3).flatMap((stage) => stage.scenarios);
    expect(firm.filter((id) => basics.includes(id))).toEqual([]);
    const parting = order.filter(isLettingGo);
    expect(order.slice(order.length - parting.length)).toEqual(parting);
  });

  test('begins where the library does, and its placement talk is neither the easiest nor the hardest', () => {
    const easiest = [...scenarios.values()].toSorted(
      (a, b) => a.difficulty - b.difficulty || a.minutes - b.minutes || (a.id < b.id ? -1 : 1),
    )[0]?.id;
    expect(order[0]).toBe(easiest);
    expect(scenarioOf(path?.placement ?? '').difficulty).toBe(2);
  });

  test('gives no customer away in the words of its stages', () => {
    const words = stages.map(({ title, about }) => `${title} ${about}`.toLowerCase()).join(' ');
    for (const { law } of productions)
      expect(words).not.toContain(law.name.toLowerCase().replace('the ', ''));
  });

  test('proposes its first talk to somebody new', () => {
    const talks = [...scenarios.values()].map(({ id, archetype, twin }) => ({
      scenario: id,
      archetype,
      twin,
      behaviours: [],
    }));
    const walker = { history: [], unscored: [], today: '2026-03-01', begin: null };
    expect(path && pathFor(path, talks, walker).next?.scenario).toBe(order[0]);
  });
});

describe('A scenario that no stage names', () => {
  const source: PathSource = {
    'poise-path': 1,
    stages: {
      easy: { title: 'Easy', about: '', takes: ['gentle'], scenarios: ['four-things-b', 'forty-empty'] },
      firm: { title: 'Firm', about: '', takes: ['situation'], scenarios: ['red-tag', 'hall-money'] },
      rest: { title: 'Rest', about: '', scenarios: [] },
      none: { title: 'None', about: '', takes: ['letting-go'], scenarios: [] },
    },
  };
  const placed = (...ids: string[]) =>
    pathOf(
      source,
      ['four-things-b', 'forty-empty', 'red-tag', 'hall-money', ...ids].map(scenarioOf),
    ).stages.map((stage) => stage.scenarios);

  test('comes to the end of the stage that takes its kind', () => {
    expect(placed('contract-renewal-a', 'two-round-signs')).toEqual([
      ['four-things-b', 'forty-empty', 'contract-renewal-a'],
      ['red-tag', 'hall-money', 'two-round-signs'],
    ]);
  });

  test('comes before it where it would stand beside a customer of the same kind', () => {
    expect(placed('three-hundred-covers')[1]).toEqual(['red-tag', 'hall-money', 'three-hundred-covers']);
    const withPerfectionist = { ...scenarioOf('two-round-signs'), archetype: 'perfectionist' };
    const all = ['red-tag', 'hall-money'].map(scenarioOf);
    expect(pathOf(source, [...all, withPerfectionist]).stages[0]?.scenarios).toEqual([
      'two-round-signs',
      'red-tag',
      'hall-money',
    ]);
  });

  test('comes to the last stage where none takes its kind, and empty stages are not shown', () => {
    expect(placed('table-leg')).toEqual([
      ['four-things-b', 'forty-empty'],
      ['red-tag', 'hall-money'],
      ['table-leg'],
    ]);
  });
});
