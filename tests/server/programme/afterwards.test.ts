import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { AssignmentList } from '#protocol';
import { eraseTraces } from '../../../src/server/privacy/erase-person.ts';
import { personData } from '../../../src/server/privacy/person-data.ts';
import { purge } from '../../../src/server/privacy/purge.ts';
import type { SignedIn } from '../fixture/people.ts';
import { fakeRequest, playId } from '../fixture/try-out.ts';
import { begin, given, place, programmeOf, standingsOf, talk, viewOf, wish } from './programme.ts';
import type { Place } from './programme.ts';

const practise = async ({ parts }: Place, one: SignedIn, ends: boolean) => {
  const hash = parts.catalogue.hashOf('talk-a') ?? '';
  const moves = ends ? [{ do: 'reply', id: 'badly' } as const] : [];
  const path = pathTo('play', { play: playId(ends ? 1 : 2) });
  expect((await one.ask('PUT', path, fakeRequest({ ...talk('talk-a'), hash }, { moves }))).status).toBe(200);
};

const countsFor = async (manager: SignedIn) => {
  const { assignments } = (await (await manager.ask('GET', pathTo('assignments'))).json()) as AssignmentList;
  return assignments[0]?.counts;
};

describe('an assignment that was closed', () => {
  it('calls nobody late any more, however long after its day', async () => {
    const { mara, cleo, dan, team, wait } = await place();
    const assignment = await given(mara, wish({ teams: [team] }));
    await begin(cleo, 'talk-a', assignment).started;
    await wait(20);
    expect(await countsFor(mara)).toMatchObject({ overdue: 2 });
    await mara.ask('POST', pathTo('closeAssignment', { assignment }));
    await wait(20);
    expect(await countsFor(mara)).toMatchObject({ overdue: 0, 'in-progress': 1, 'not-started': 1 });
    const { people } = await viewOf(mara, assignment);
    expect(people.map(({ standing, items }) => [standing, ...items.map((item) => item.standing)])).toEqual([
      ['in-progress', 'in-progress', 'not-started'],
      ['not-started', 'not-started', 'not-started'],
    ]);
    expect(await programmeOf(dan)).toMatchObject({ overdue: 0 });
  });
});

describe('an assignment to practise', () => {
  it('stays done after what was played is deleted, and goes with the person', async () => {
    const world = await place();
    const { mara, cleo, dan, team, parts, wait } = world;
    const content = { what: 'these', scenarios: ['talk-a'] } as const;
    const assignment = await given(mara, wish({ content, assessed: false, teams: [team] }));
    await practise(world, cleo, true);
    await practise(world, dan, false);
    const before = await viewOf(mara, assignment);
    await wait(400);
    for (let night = 0; night < 2; night++) {
      await parts.database.write((tables) => purge(tables, parts.clock.now()));
    }
    const plays = await parts.database.read((tables) => tables.selectFrom('play').select('id').execute());
    expect(plays).toEqual([]);
    expect(await standingsOf(cleo)).toEqual(['passed', 'passed']);
    expect(await standingsOf(dan)).toEqual(['overdue', 'overdue']);
    const after = await viewOf(mara, assignment);
    expect(after).toMatchObject({ begun: true, people: [before.people[0], { standing: 'overdue' }] });
    const data = await parts.database.read((tables) => personData(tables, cleo.id));
    expect(data.practised).toMatchObject([{ assignment: 'First week', scenario: 'talk-a' }]);
    await parts.database.write((tables) => eraseTraces(tables, cleo.id, '2027-05-01T10:00:00.000Z'));
    const kept = await parts.database.read((tables) => tables.selectFrom('practised').selectAll().execute());
    expect(kept).toEqual([]);
  });
});

describe('whoever published a conversation', () => {
  it('is excused from being assessed on it, may read it, and is drawn something else', async () => {
    const world = await place();
    const { mara, cleo, parts } = world;
    await parts.database.write((tables) =>
      tables
        .insertInto('publication')
        .values({
          hash: parts.catalogue.hashOf('talk-a') ?? '',
          scenario: 'talk-a',
          published_by: cleo.id,
          published_at: '2026-03-01T09:00:00.000Z',
          withdrawn_at: null,
        })
        .execute(),
    );
    const people = [cleo.id];
    const assignment = await given(mara, wish({ people }));
    expect(await standingsOf(cleo)).toEqual(['in-progress', 'excused', 'not-started']);
    expect((await viewOf(mara, assignment)).people[0]?.items[0]?.excuse).toMatch(/^Published this/);
    expect((await cleo.ask('GET', pathTo('scenario', { scenario: 'talk-a' }))).status).toBe(200);
    expect((await cleo.ask('GET', pathTo('scenario', { scenario: 'talk-b' }))).status).toBe(403);
    expect((await begin(cleo, 'talk-a', assignment).started).status).toBe(422);
    const alone = { id: playId(9), scenario: 'talk-a' };
    const refused = await cleo.ask('POST', pathTo('startAttempt'), alone);
    expect(await refused.json()).toMatchObject({ error: { code: 'may-not-start' } });
    const open = { content: { what: 'next-best', draw: 1 }, people } as const;
    const drawn = await given(mara, wish({ ...open, due: '2026-03-20' }));
    await cleo.ask('POST', pathTo('draw', { assignment: drawn }));
    expect((await viewOf(mara, drawn)).people[0]?.items.map(({ scenario }) => scenario)).toEqual(['talk-c']);
  });
});
