import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { pathTo, teamDecisionsSchema, teamFiguresSchema } from '#protocol';
import { newId } from '../../../src/server/people/tokens.ts';
import { attemptBy, attemptId, faultIn } from '../attempts/assessed.ts';
import { attemptOf } from '../fixture/attempts.ts';
import { person, team } from '../fixture/people.ts';
import type { SignedIn } from '../fixture/people.ts';
import { teamAtWork } from '../fixture/statistics-world.ts';
import { tryOut } from '../fixture/try-out.ts';
import type { TryOut } from '../fixture/try-out.ts';

const KEPT_BACK = 'You are being assessed on this conversation; its figures open when you are done.';

/** Gives somebody an assessed attempt at a scenario, by nobody; gives the assignment's id. */
function assign({ parts }: TryOut, { id: one }: SignedIn, scenario: string): Promise<string> {
  const id = newId();
  const rules = { gated: 0, assessed: 1, due: '2026-12-01', minimum: 0, attempts: 2, closed_at: null };
  const made = {
    id,
    title: 'For managers',
    note: '',
    made_by: null,
    made_at: '2026-03-01T09:30:00.000Z',
    draws: 0,
  };
  return parts.database.write(async (tables) => {
    await tables
      .insertInto('assignment')
      .values({ ...made, ...rules })
      .execute();
    await tables.insertInto('assignment_person').values({ assignment: id, person: one }).execute();
    await tables.insertInto('assignment_scenario').values({ assignment: id, place: 0, scenario }).execute();
    return id;
  });
}

const close = ({ parts }: TryOut, assignment: string) =>
  parts.database.write((tables) =>
    tables
      .updateTable('assignment')
      .set({ closed_at: '2026-03-01T11:00:00.000Z' })
      .where('id', '=', assignment)
      .execute(),
  );

describe('whoever is still to be assessed on a conversation', () => {
  it('sees none of its moments, plans, examples and alerts, and all of them afterwards', async () => {
    const world = await teamAtWork(8);
    const { manager, team: id } = world;
    const decisions = async () =>
      v.parse(
        teamDecisionsSchema,
        await (await manager.ask('GET', pathTo('teamDecisions', { team: id }))).json(),
      );
    const alerts = async () => {
      const answer = await (await manager.ask('GET', pathTo('teamFigures', { team: id }))).json();
      return v.parse(teamFiguresSchema, answer).alerts.flatMap((one) => ('hash' in one ? [one.hash] : []));
    };
    const before = await decisions();
    const [first] = before.decisions;
    if (!first) throw new Error('There are no decisions.');
    expect([before.keptBack, (await alerts()).includes(first.hash)]).toEqual([0, true]);
    const assignment = await assign(world, manager, first.scenario);
    const meanwhile = await decisions();
    expect(meanwhile.decisions.length).toBeGreaterThan(0);
    expect(meanwhile.decisions.map(({ scenario }) => scenario)).not.toContain(first.scenario);
    expect(meanwhile.keptBack).toBeGreaterThan(0);
    expect(await alerts()).not.toContain(first.hash);
    const path = pathTo('teamDecision', { team: id, hash: first.hash, beat: first.beat });
    const refused = await manager.ask('GET', path);
    expect([refused.status, await faultIn(refused)]).toMatchObject([
      403,
      { code: 'reserved', message: KEPT_BACK },
    ]);
    await close(world, assignment);
    expect((await manager.ask('GET', path)).status).toBe(200);
    expect(await decisions()).toEqual(before);
  });

  it('sees no statistics of its decisions while an attempt is open', async () => {
    const world = await teamAtWork(8);
    const trainer = await person(world, 'Tara', 'trainer');
    const scenario = world.production.scenario.id;
    const path = pathTo('itemScenario', { scenario });
    expect((await trainer.ask('GET', path)).status).toBe(200);
    const attempt = attemptBy(trainer.ask, attemptId(1));
    expect((await attempt.start(scenario)).status).toBe(200);
    expect(await faultIn(await trainer.ask('GET', path))).toMatchObject({ message: KEPT_BACK });
    await attempt.abandon();
    expect((await trainer.ask('GET', path)).status).toBe(200);
  });

  it('reads nobody’s attempt at it, and is given no moment of it to talk about', async () => {
    const world = await tryOut();
    const mara = await person(world, 'Mara', 'manager');
    const cleo = await person(world, 'Cleo', 'trainee');
    await team(world, 'Returns', { managers: [mara], members: [cleo] });
    const attempt = await attemptOf(world, cleo, { moves: [{ do: 'reply', id: 'close' }] });
    const path = pathTo('attemptReview', { attempt });
    const points = async () => {
      const answer = await mara.ask('GET', pathTo('personReview', { person: cleo.id }));
      return ((await answer.json()) as { talkAbout: readonly unknown[] }).talkAbout.length;
    };
    const before = await points();
    expect([(await mara.ask('GET', path)).status, before > 0]).toEqual([200, true]);
    const assignment = await assign(world, mara, world.production.scenario.id);
    expect(await faultIn(await mara.ask('GET', path))).toMatchObject({
      code: 'reserved',
      message: 'You are being assessed on this conversation; attempts at it open when you are done.',
    });
    expect(await points()).toBe(0);
    await close(world, assignment);
    expect([(await mara.ask('GET', path)).status, await points()]).toEqual([200, before]);
  });
});
