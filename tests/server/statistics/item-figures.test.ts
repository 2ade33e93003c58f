import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { itemScenarioSchema, itemScenariosSchema, pathTo } from '#protocol';
import { person } from '../fixture/people.ts';
import { SHIPPED, teamAtWork } from '../fixture/statistics-world.ts';

const [SCENARIO] = SHIPPED.map(({ stage }) => stage.production.scenario.id);
const PATH = pathTo('itemScenario', { scenario: SCENARIO ?? '' });

describe('how the decisions of a scenario measure', () => {
  it('is told to trainers decision by decision, with a reason for every doubt and without a name', async () => {
    const world = await teamAtWork(60);
    const trainer = await person(world, 'Tara', 'trainer');
    const text = await (await trainer.ask('GET', PATH)).text();
    const { decisions, n, versions } = v.parse(itemScenarioSchema, JSON.parse(text));
    expect(n).toBeGreaterThan(30);
    expect(versions).toHaveLength(1);
    const told = decisions.filter(({ figures }) => figures !== null);
    expect(told.length).toBeGreaterThan(1);
    for (const { n: met, provisional, verdict, figures } of told) {
      expect(met).toBeGreaterThanOrEqual(30);
      expect(provisional).toBe(true);
      expect(verdict === 'keep').toBe(figures?.reasons.length === 0);
      expect(figures?.options.filter(({ best }) => best)).toHaveLength(1);
    }
    for (const { id, name } of world.members) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(name);
    }
  });

  it('is told of no decision that fewer than thirty have met', async () => {
    const world = await teamAtWork(12);
    const trainer = await person(world, 'Tara', 'trainer');
    const { decisions } = v.parse(itemScenarioSchema, await (await trainer.ask('GET', PATH)).json());
    expect(decisions.length).toBeGreaterThan(1);
    for (const { figures, verdict } of decisions)
      expect({ figures, verdict }).toEqual({ figures: null, verdict: null });
  });

  it('is listed for the whole library, and told to trainers and administrators alone', async () => {
    const world = await teamAtWork(40);
    const trainer = await person(world, 'Tara', 'trainer');
    const list = await (await trainer.ask('GET', pathTo('itemScenarios'))).json();
    const { scenarios } = v.parse(itemScenariosSchema, list);
    expect(scenarios.map(({ title }) => title)).toEqual(scenarios.map(({ title }) => title).toSorted());
    expect(scenarios).toHaveLength(SHIPPED.length);
    const judged = scenarios.reduce((sum, { keep, look, suspend }) => sum + keep + look + suspend, 0);
    expect(judged).toBeGreaterThan(0);
    expect((await world.manager.ask('GET', PATH)).status).toBe(403);
    expect((await trainer.ask('GET', pathTo('itemScenario', { scenario: 'no-such-thing' }))).status).toBe(
      404,
    );
  });
});
