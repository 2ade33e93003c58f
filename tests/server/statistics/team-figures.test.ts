import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import {
  pathTo,
  teamDecisionSchema,
  teamDecisionsSchema,
  teamFiguresSchema,
  teamsWithFiguresSchema,
} from '#protocol';
import type { FinishedAttempt } from '../../../src/server/rollups/finished-attempt.ts';
import { person, team } from '../fixture/people.ts';
import type { SignedIn } from '../fixture/people.ts';
import { teamAtWork } from '../fixture/statistics-world.ts';

const figuresFor = async (who: SignedIn, id: string) =>
  v.parse(teamFiguresSchema, await (await who.ask('GET', pathTo('teamFigures', { team: id }))).json());
const decisionsFor = async (who: SignedIn, id: string) =>
  v.parse(teamDecisionsSchema, await (await who.ask('GET', pathTo('teamDecisions', { team: id }))).json());

/** Months in which five people or more finished something. */
function monthsOfMany(attempts: readonly FinishedAttempt[]): readonly string[] {
  const people = new Map<string, Set<string>>();
  for (const { play, person: who } of attempts) {
    const month = play.finishedAt?.slice(0, 7) ?? '';
    people.set(month, (people.get(month) ?? new Set()).add(who));
  }
  return [...people].flatMap(([month, some]) => (some.size >= 5 ? [month] : [])).toSorted();
}

describe('the figures of a team', () => {
  it('show its manager every member by name and what the group can do', async () => {
    const { manager, members, team: id, attempts } = await teamAtWork(8);
    const { figures, members: shown, managed, people, counted } = await figuresFor(manager, id);
    expect({ managed, people, counted }).toEqual({ managed: true, people: 8, counted: 8 });
    expect(figures?.attempts).toBe(attempts.length);
    expect(figures?.first).toBe(attempts.filter(({ kind }) => kind === 'first').length);
    expect(shown?.map(({ name }) => name)).toEqual(members.map(({ name }) => name).sort());
    expect(figures?.grid.filter(({ skills }) => skills !== null).length).toBeGreaterThan(0);
    expect(figures?.skills.every(({ band }) => band !== null)).toBe(true);
  });

  it('give no number about a person that rests on too little', async () => {
    const { manager, team: id } = await teamAtWork(6);
    const { members } = await figuresFor(manager, id);
    for (const { amount, band } of members?.flatMap(({ skills }) => skills) ?? []) {
      expect(band === null).toBe(amount < 12);
    }
  });

  it('name nobody to an administrator, and tell counts in fives', async () => {
    const world = await teamAtWork(8);
    const admin = await person(world, 'Root', 'administrator');
    const { members, managed } = await figuresFor(admin, world.team);
    expect({ members, managed }).toEqual({ members: null, managed: false });
    const { decisions } = await decisionsFor(admin, world.team);
    expect(decisions.length).toBeGreaterThan(0);
    for (const { n, share } of decisions) {
      expect(n % 5).toBe(0);
      expect((share * 10) % 1).toBeCloseTo(0);
    }
  });

  it('tell an administrator nothing that one person’s attempt changes, in no month and in no file', async () => {
    const world = await teamAtWork(8);
    const admin = await person(world, 'Root', 'administrator');
    const { figures } = await figuresFor(admin, world.team);
    const exact = (await figuresFor(world.manager, world.team)).figures;
    if (!figures || !exact) throw new Error('There are no figures.');
    const months = monthsOfMany(world.attempts);
    expect(exact.months.length).toBeGreaterThan(months.length);
    expect(months.length).toBeGreaterThan(0);
    expect(figures.months.map(({ month }) => month)).toEqual(months);
    expect(figures.lastAt).toBeNull();
    const counts = [figures, ...figures.months].flatMap((one) => [one.attempts, one.hardStops]);
    for (const count of [...counts, figures.first, ...figures.grid.map(({ people }) => people)]) {
      expect(count % 5).toBe(0);
    }
    const bands = [figures, ...figures.grid, ...figures.months].flatMap(({ skills }) => skills ?? []);
    expect(bands.length).toBeGreaterThan(6);
    for (const { amount, band } of bands) {
      expect(amount % 10).toBe(0);
      for (const level of Object.values(band ?? {})) expect(level % 5).toBe(0);
    }
    const file = await admin.ask('GET', pathTo('teamExport', { team: world.team }));
    expect(await file.json()).toMatchObject({ figures });
  });

  it('do not tell an administrator how few have played', async () => {
    const world = await teamAtWork(3);
    const admin = await person(world, 'Root', 'administrator');
    expect(await figuresFor(admin, world.team)).toMatchObject({ counted: 0, figures: null });
  });

  it('are kept back while fewer than five people have played, and say so', async () => {
    const { manager, team: id } = await teamAtWork(4);
    const { figures, counted, members } = await figuresFor(manager, id);
    expect({ figures, counted }).toEqual({ figures: null, counted: 4 });
    expect(members).toHaveLength(4);
    const { decisions, hidden } = await decisionsFor(manager, id);
    expect(decisions).toEqual([]);
    expect(hidden).toBeGreaterThan(0);
  });

  it('hide a kind of customer that fewer than five have met, and how few they are', async () => {
    const { manager, team: id } = await teamAtWork(6, 3);
    const { figures } = await figuresFor(manager, id);
    for (const { people, skills } of figures?.grid ?? []) {
      expect(skills === null ? people === 0 : people >= 5).toBe(true);
    }
  });

  it('are there for nobody else', async () => {
    const world = await teamAtWork(5);
    const other = await person(world, 'Otto', 'manager');
    await team(world, 'Other team', { managers: [other] });
    const path = pathTo('teamFigures', { team: world.team });
    expect((await other.ask('GET', path)).status).toBe(404);
    expect((await (world.members[0] ?? other).ask('GET', path)).status).toBe(403);
    expect((await world.request(path)).status).toBe(401);
  });

  it('are offered to managers for their own teams, to administrators for all', async () => {
    const world = await teamAtWork(5);
    const admin = await person(world, 'Root', 'administrator');
    const other = await person(world, 'Otto', 'manager');
    await team(world, 'Another team', { managers: [other] });
    const namesFor = async (who: SignedIn) => {
      const answer = await (await who.ask('GET', pathTo('teamsWithFigures'))).json();
      return v
        .parse(teamsWithFiguresSchema, answer)
        .teams.map(({ name, managed, people }) => [name, managed, people]);
    };
    expect(await namesFor(world.manager)).toEqual([['Returns desk', true, 5]]);
    expect(await namesFor(other)).toEqual([['Another team', true, 0]]);
    expect(await namesFor(admin)).toEqual([
      ['Another team', false, 0],
      ['Returns desk', false, 5],
    ]);
  });
});

describe('where the group goes wrong', () => {
  it('puts the decisions first at which most lose, as the attempts themselves say', async () => {
    const { manager, team: id, attempts } = await teamAtWork(12);
    const { decisions } = await decisionsFor(manager, id);
    expect(decisions.length).toBeGreaterThan(3);
    expect(decisions.map(({ share }) => share)).toEqual(
      decisions.map(({ share }) => share).toSorted((a, b) => b - a),
    );
    for (const { hash, beat, n, share, loss } of decisions) {
      const met = attempts.flatMap(({ play, kind, hash: version }) => {
        const found = play.score?.decisions.find((one) => one.beat === beat);
        return kind === 'first' && version === hash && found ? [found] : [];
      });
      expect(n).toBe(met.length);
      expect(share).toBeCloseTo(met.filter((one) => one.loss >= 8 || one.hardStop).length / n, 3);
      expect(loss).toBeCloseTo(met.reduce((sum, one) => sum + one.loss, 0) / n, 0);
    }
  });

  it('gives each a plan for ten minutes with the words of the scenario and no name', async () => {
    const { manager, members, team: id } = await teamAtWork(12);
    const { decisions } = await decisionsFor(manager, id);
    let plans = 0;
    for (const { hash, beat } of decisions.slice(0, 6)) {
      const response = await manager.ask('GET', pathTo('teamDecision', { team: id, hash, beat }));
      const text = await response.text();
      const { huddle, examples, options } = v.parse(teamDecisionSchema, JSON.parse(text));
      expect(examples.length).toBeGreaterThan(0);
      expect(examples.length).toBeLessThanOrEqual(3);
      expect(options.some(({ best }) => best)).toBe(true);
      for (const member of members) expect(text).not.toContain(member.id);
      if (!huddle) continue;
      plans += 1;
      expect(huddle.weaker.text).not.toBe(huddle.stronger.text);
      expect(huddle.rule).not.toBe('');
      expect(huddle.moment.length).toBeGreaterThan(0);
    }
    expect(plans).toBeGreaterThan(2);
  });

  it('has nothing to show of a decision that fewer than five have met', async () => {
    const { manager, team: id, attempts } = await teamAtWork(4);
    const [one] = attempts;
    const beat = one?.play.score?.decisions[0]?.beat ?? '';
    const path = pathTo('teamDecision', { team: id, hash: one?.hash ?? '', beat });
    expect((await manager.ask('GET', path)).status).toBe(404);
  });
});
