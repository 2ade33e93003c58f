import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { AssignmentList, AssignmentRequest } from '#protocol';
import { newId } from '../../../src/server/people/tokens.ts';
import { person, team } from '../fixture/people.ts';
import type { SignedIn } from '../fixture/people.ts';
import { fakeRequest } from '../fixture/try-out.ts';
import {
  begin,
  give,
  given,
  place,
  programmeOf,
  sit,
  standingsOf,
  talk,
  viewOf,
  WELL,
  wish,
} from './programme.ts';

const change = (one: SignedIn, assignment: string, request: AssignmentRequest) =>
  one.ask('PUT', pathTo('changeAssignment', { assignment }), request);
const close = (one: SignedIn, assignment: string) =>
  one.ask('POST', pathTo('closeAssignment', { assignment }));
const remove = (one: SignedIn, assignment: string) =>
  one.ask('DELETE', pathTo('deleteAssignment', { assignment }));
/** How this person excuses that one. */
const excuse =
  (by: SignedIn, assignment: string) =>
  ({ id }: SignedIn, body: unknown) =>
    by.ask('PUT', pathTo('excuse', { assignment, person: id }), body);
const listOf = async (one: SignedIn) =>
  ((await (await one.ask('GET', pathTo('assignments'))).json()) as AssignmentList).assignments;

describe('giving somebody something to do', () => {
  it('is for managers, to people and teams of their own, and never to themselves', async () => {
    const { mara, cleo, dan, ...world } = await place();
    const other = await person(world, 'Otto', 'manager');
    const theirs = await team(world, 'Parcels', { managers: [other], members: [mara] });
    expect((await give(mara, wish({ people: [cleo.id] }))).status).toBe(201);
    expect((await give(cleo, wish({ people: [dan.id] }))).status).toBe(403);
    expect((await give(other, wish({ people: [cleo.id] }))).status).toBe(404);
    expect((await give(mara, wish({ teams: [theirs] }))).status).toBe(404);
    expect((await give(mara, wish({ people: [mara.id] }))).status).toBe(404);
  });

  it('leaves out a manager who is trained in the team that they give it to', async () => {
    const { mara, dan, ...world } = await place();
    const mixed = await team(world, 'Mixed', { managers: [mara], members: [mara, dan] });
    const assignment = await given(mara, wish({ teams: [mixed] }));
    expect((await viewOf(mara, assignment)).people.map(({ name }) => name)).toEqual(['Dan']);
    expect((await programmeOf(mara)).assignments).toEqual([]);
  });

  it('happens once, however often it is sent', async () => {
    const { mara, cleo, dan, parts } = await place();
    const request = wish({ people: [cleo.id] });
    const id = newId();
    for (const response of [await give(mara, request, id), await give(mara, request, id)]) {
      expect(response.status).toBe(201);
      expect(await response.json()).toEqual({ id });
    }
    expect((await programmeOf(cleo)).assignments).toMatchObject([{ id }]);
    const entries = await parts.database.read((tables) =>
      tables.selectFrom('audit').selectAll().where('action', '=', 'assignment.make').execute(),
    );
    expect(entries).toHaveLength(1);
    for (const other of [{ title: 'Other' }, { attempts: 3 }, { people: [cleo.id, dan.id] }]) {
      const response = await give(mara, { ...request, ...other }, id);
      expect(await response.json()).toMatchObject({ error: { code: 'id-taken' } });
    }
    expect((await programmeOf(dan)).assignments).toEqual([]);
  });

  it.each([
    ['a title', { title: '  ' }],
    ['somebody to give it to', { people: [] }],
    ['a scenario', { content: { what: 'these', scenarios: [] } }],
    ['scenarios that are offered', { content: { what: 'these', scenarios: ['talk-z'] } }],
    ['each scenario once', { content: { what: 'these', scenarios: ['talk-a', 'talk-a'] } }],
    ['a day that there is', { due: '2026-02-31' }],
    ['a day to come', { due: '2026-02-20' }],
    ['one to five attempts', { attempts: 6 }],
    ['a minimum up to a hundred', { minimum: 101 }],
  ] as const)('asks for %s', async (_, wrong) => {
    const { mara, cleo } = await place();
    const response = await give(mara, wish({ people: [cleo.id], ...wrong }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'bad-request', issues: [{}] } });
  });
});

describe('looking at an assignment', () => {
  it('shows the people in the order of the alphabet, each with how they stand and nothing of practice', async () => {
    const { mara, cleo, team: returns } = await place();
    const assignment = await given(mara, wish({ teams: [returns] }));
    await sit(cleo, { scenario: 'talk-a', assignment, says: WELL });
    const view = await viewOf(mara, assignment);
    expect(view).toMatchObject({ begun: true, mine: true, others: 0, from: 'Mara' });
    expect(view.people.map(({ name, standing }) => [name, standing])).toEqual([
      ['Cleo', 'in-progress'],
      ['Dan', 'not-started'],
    ]);
    expect(view.people[0]?.items[0]).toMatchObject({ standing: 'passed', used: 1, points: 80 });
    const [line] = await listOf(mara);
    expect(line?.counts).toMatchObject({ 'in-progress': 1, 'not-started': 1, passed: 0 });
  });

  it('shows a manager their own people alone, and everybody else nothing', async () => {
    const { mara, cleo, dan, ...world } = await place();
    const otto = await person(world, 'Otto', 'manager');
    await team(world, 'Nights', { managers: [otto], members: [dan] });
    const assignment = await given(mara, wish({ people: [cleo.id, dan.id] }));
    const view = await viewOf(otto, assignment);
    expect(view.people.map(({ name }) => name)).toEqual(['Dan']);
    expect(view).toMatchObject({ others: 1, mine: false, named: [{ name: 'Dan' }] });
    expect(JSON.stringify(view)).not.toContain('Cleo');
    const ella = await person(world, 'Ella', 'manager');
    const path = pathTo('assignment', { assignment });
    expect((await ella.ask('GET', path)).status).toBe(404);
    expect((await cleo.ask('GET', path)).status).toBe(403);
    expect(await listOf(ella)).toEqual([]);
    expect((await close(otto, assignment)).status).toBe(404);
    expect((await change(otto, assignment, wish({ people: [dan.id] }))).status).toBe(404);
  });

  it('ends for a manager who no longer looks after anybody in it', async () => {
    const { mara, team: returns, parts } = await place();
    const assignment = await given(mara, wish({ teams: [returns] }));
    await parts.database.write((tables) =>
      tables.deleteFrom('membership').where('person', '=', mara.id).execute(),
    );
    expect((await mara.ask('GET', pathTo('assignment', { assignment }))).status).toBe(404);
    expect((await close(mara, assignment)).status).toBe(404);
    expect(await listOf(mara)).toEqual([]);
  });

  it('is written down for each person whose results were shown', async () => {
    const { mara, cleo, dan, team: returns, parts } = await place();
    const assignment = await given(mara, wish({ teams: [returns] }));
    await viewOf(mara, assignment);
    const entries = await parts.database.read((tables) =>
      tables.selectFrom('audit').selectAll().where('action', '=', 'assignment.read').execute(),
    );
    expect(entries.map(({ actor, object, subject }) => [actor, object, subject])).toEqual([
      [mara.id, assignment, cleo.id],
      [mara.id, assignment, dan.id],
    ]);
  });
});

describe('changing an assignment', () => {
  it('is free until somebody begins', async () => {
    const { mara, cleo, dan } = await place();
    const assignment = await given(mara, wish({ people: [cleo.id] }));
    const other = wish({
      title: 'Other',
      content: { what: 'these', scenarios: ['talk-c'] },
      minimum: 30,
      attempts: 1,
      people: [dan.id],
    });
    expect((await change(mara, assignment, other)).status).toBe(200);
    expect((await programmeOf(cleo)).assignments).toEqual([]);
    expect((await programmeOf(dan)).assignments).toMatchObject([
      { title: 'Other', minimum: 30, items: [{ scenario: 'talk-c' }] },
    ]);
  });

  it('is free while only others practise the same, and not once somebody who has it did', async () => {
    const { mara, cleo, dan } = await place();
    const was = wish({ people: [cleo.id], assessed: false });
    const assignment = await given(mara, was);
    const practise = (one: SignedIn, id: string) =>
      one.ask('PUT', pathTo('play', { play: id }), fakeRequest(talk('talk-a')));
    expect((await practise(dan, newId())).status).toBe(200);
    expect((await change(mara, assignment, { ...was, gated: true })).status).toBe(200);
    expect((await practise(cleo, newId())).status).toBe(200);
    expect((await change(mara, assignment, was)).status).toBe(422);
  });

  it('leaves, once somebody began, what they began under', async () => {
    const { mara, cleo, dan } = await place();
    const was = wish({ people: [cleo.id] });
    const assignment = await given(mara, was);
    await begin(cleo, 'talk-a', assignment).started;
    const refused: readonly Partial<AssignmentRequest>[] = [
      { minimum: 50 },
      { attempts: 1 },
      { gated: true },
      { assessed: false },
      { people: [dan.id] },
      { content: { what: 'these', scenarios: ['talk-a'] } },
    ];
    for (const one of refused) {
      const response = await change(mara, assignment, { ...was, ...one });
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ error: { code: 'already-begun' } });
    }
    const allowed = { ...was, title: 'New', note: 'Hello', due: '2026-05-01', attempts: 3 };
    expect((await change(mara, assignment, { ...allowed, people: [cleo.id, dan.id] })).status).toBe(200);
    expect((await programmeOf(dan)).assignments).toMatchObject([{ title: 'New', attempts: 3 }]);
    expect((await remove(mara, assignment)).status).toBe(422);
  });

  it('lets those keep it whom the manager who changes it cannot see', async () => {
    const { mara, cleo, dan, parts } = await place();
    const assignment = await given(mara, wish({ people: [cleo.id, dan.id] }));
    await parts.database.write((tables) =>
      tables.deleteFrom('membership').where('person', '=', dan.id).execute(),
    );
    expect((await viewOf(mara, assignment)).named).toMatchObject([{ name: 'Cleo' }]);
    expect((await change(mara, assignment, wish({ title: 'New', people: [cleo.id] }))).status).toBe(200);
    expect((await programmeOf(dan)).assignments).toMatchObject([{ title: 'New' }]);
  });

  it('goes on once its day has passed and a scenario of it is no longer offered', async () => {
    const { mara, cleo, wait, parts } = await place();
    const was = wish({ people: [cleo.id] });
    const assignment = await given(mara, was);
    await wait(20);
    await parts.database.write((tables) =>
      tables
        .updateTable('assignment_scenario')
        .set({ scenario: 'talk-gone' })
        .where('scenario', '=', 'talk-a')
        .execute(),
    );
    const kept = { ...was, content: { what: 'these', scenarios: ['talk-gone', 'talk-b'] } } as const;
    expect((await change(mara, assignment, { ...kept, title: 'New', attempts: 3 })).status).toBe(200);
    expect((await programmeOf(cleo)).assignments).toMatchObject([{ title: 'New', attempts: 3 }]);
    expect((await change(mara, assignment, { ...kept, due: '2026-03-09' })).status).toBe(400);
    const other = { what: 'these', scenarios: ['talk-never'] } as const;
    expect((await change(mara, assignment, { ...kept, content: other })).status).toBe(400);
  });

  it('deletes what nobody began, and closes the rest: then nothing more is started', async () => {
    const { mara, cleo } = await place();
    const first = await given(mara, wish({ people: [cleo.id] }));
    expect((await remove(mara, first)).status).toBe(200);
    const second = await given(mara, wish({ people: [cleo.id] }));
    await sit(cleo, { scenario: 'talk-a', assignment: second, says: WELL });
    expect((await close(mara, second)).status).toBe(200);
    const [mine] = (await programmeOf(cleo)).assignments;
    expect(mine).toMatchObject({ next: null, items: [{ standing: 'passed' }, { standing: 'not-started' }] });
    const response = await begin(cleo, 'talk-b', second).started;
    expect(await response.json()).toMatchObject({
      error: { code: 'may-not-start', message: 'The assignment is closed.' },
    });
    expect((await change(mara, second, wish({ people: [cleo.id] }))).status).toBe(422);
  });
});

describe('an excuse', () => {
  it("is given by the person's manager with a reason, from one scenario or from all, and taken back", async () => {
    const { mara, cleo } = await place();
    const assignment = await given(mara, wish({ people: [cleo.id] }));
    const from = (scenario: string | null, reason: string | null) =>
      excuse(mara, assignment)(cleo, { scenario, reason });
    expect((await from('talk-b', 'Did it last year.')).status).toBe(200);
    expect(await standingsOf(cleo)).toEqual(['in-progress', 'not-started', 'excused']);
    await from(null, 'On leave.');
    expect(await standingsOf(cleo)).toEqual(['excused', 'excused', 'excused']);
    expect((await viewOf(mara, assignment)).people).toMatchObject([{ excuse: 'On leave.' }]);
    await from(null, null);
    expect(await standingsOf(cleo)).toEqual(['in-progress', 'not-started', 'excused']);
    expect((await from(null, '  ')).status).toBe(400);
    await from('talk-b', 'Did it the year before.');
    expect((await viewOf(mara, assignment)).people[0]?.items[1]).toMatchObject({
      excuse: 'Did it the year before.',
    });
    expect((await from('talk-c', 'Not in it.')).status).toBe(422);
  });

  it("is nobody else's to give", async () => {
    const { mara, cleo, dan, ...world } = await place();
    const assignment = await given(mara, wish({ people: [cleo.id] }));
    const otto = await person(world, 'Otto', 'manager');
    const body = { scenario: null, reason: 'A favour.' };
    expect((await excuse(otto, assignment)(cleo, body)).status).toBe(404);
    expect((await excuse(cleo, assignment)(cleo, body)).status).toBe(403);
    expect((await excuse(mara, assignment)(dan, body)).status).toBe(404);
  });
});
