import { describe, expect, it } from 'vitest';
import { ASSIGNMENT_DEFAULTS, pathTo } from '#protocol';
import { fakeRequest, playId } from '../fixture/try-out.ts';
import {
  BADLY,
  begin,
  give,
  given,
  place,
  programmeOf,
  sit,
  standingsOf,
  talk,
  WELL,
  wish,
} from './programme.ts';

describe('what somebody has to do', () => {
  it('is nothing until a manager gives them something, or their team', async () => {
    const { mara, cleo, dan, team } = await place();
    expect(await programmeOf(cleo)).toEqual({ overdue: 0, soon: 0, assignments: [] });
    await give(mara, wish({ people: [cleo.id] }));
    await give(mara, wish({ title: 'For all', teams: [team] }));
    expect((await programmeOf(cleo)).assignments.map(({ title }) => title)).toEqual([
      'First week',
      'For all',
    ]);
    expect((await programmeOf(dan)).assignments.map(({ title }) => title)).toEqual(['For all']);
  });

  it('stands by due date, overdue first, and counts what is near and what is late', async () => {
    const { mara, cleo, wait } = await place();
    const to = [cleo.id];
    await give(mara, wish({ title: 'Later', due: '2026-04-20', people: to }));
    await give(mara, wish({ title: 'Soon', due: '2026-03-12', people: to }));
    await give(mara, wish({ title: 'Late', due: '2026-03-02', people: to }));
    await wait(9);
    const { overdue, soon, assignments } = await programmeOf(cleo);
    expect(assignments.map(({ title, standing }) => [title, standing])).toEqual([
      ['Late', 'overdue'],
      ['Soon', 'not-started'],
      ['Later', 'not-started'],
    ]);
    expect([overdue, soon]).toEqual([1, 1]);
  });

  it('has its day until midnight UTC', async () => {
    const { mara, cleo, wait } = await place();
    await give(mara, wish({ due: '2026-03-01', people: [cleo.id] }));
    await wait(13 / 24);
    expect(await standingsOf(cleo)).toEqual(['not-started', 'not-started', 'not-started']);
    await wait(1 / 24);
    expect(await standingsOf(cleo)).toEqual(['overdue', 'overdue', 'overdue']);
  });

  it('goes with the team: who joins has it, who leaves has it no more but keeps what they completed', async () => {
    const { mara, cleo, dan, team, parts } = await place();
    const assignment = await given(
      mara,
      wish({ content: { what: 'these', scenarios: ['talk-a'] }, teams: [team] }),
    );
    await sit(cleo, { scenario: 'talk-a', assignment, says: WELL });
    const leave = (one: string) =>
      parts.database.write((tables) => tables.deleteFrom('membership').where('person', '=', one).execute());
    await leave(cleo.id);
    await leave(dan.id);
    expect(await programmeOf(dan)).toMatchObject({ assignments: [] });
    expect((await programmeOf(cleo)).assignments).toMatchObject([{ standing: 'passed', next: null }]);
    await parts.database.write((tables) =>
      tables
        .insertInto('membership')
        .values({ team, person: dan.id, part: 'member', since: '2026-03-01T12:00:00.000Z' })
        .execute(),
    );
    expect(await standingsOf(dan)).toEqual(['not-started', 'not-started']);
  });

  it('leads to the report of each finished attempt, and says who has written about it', async () => {
    const { mara, cleo } = await place();
    const assignment = await given(
      mara,
      wish({ content: { what: 'these', scenarios: ['talk-a'] }, people: [cleo.id], attempts: 2 }),
    );
    await sit(cleo, { scenario: 'talk-a', assignment, says: BADLY });
    const reports = async () => (await programmeOf(cleo)).assignments[0]?.items[0]?.reports;
    const [first] = (await reports()) ?? [];
    expect(first).toMatchObject({ number: 1, said: [] });
    const write = (who: typeof cleo, id: string) =>
      who.ask('POST', pathTo('comment', { attempt: first?.play ?? '' }), { id, move: 0, text: 'Why?' });
    await write(cleo, playId(0xc1));
    expect(await reports()).toMatchObject([{ said: [] }]);
    expect((await write(mara, playId(0xc2))).status).toBe(200);
    await write(mara, playId(0xc3));
    expect(await reports()).toEqual([{ ...first, said: ['Mara'] }]);
    const review = await mara.ask('GET', pathTo('attemptReview', { attempt: first?.play ?? '' }));
    expect(await review.json()).toMatchObject({ minimum: ASSIGNMENT_DEFAULTS.minimum });
  });

  it('names who gave it, and what can be started', async () => {
    const { mara, cleo } = await place();
    await give(mara, wish({ gated: true, people: [cleo.id], note: 'Take your time.' }));
    const [first] = (await programmeOf(cleo)).assignments;
    expect(first).toMatchObject({
      from: 'Mara',
      note: 'Take your time.',
      next: 'talk-a',
      certificate: false,
    });
    expect(first?.items.map(({ title, hindrance }) => [title, hindrance])).toEqual([
      ['The talk talk-a', null],
      ['The talk talk-b', 'It opens when you have passed the one before.'],
    ]);
  });
});

describe('how somebody stands', () => {
  it('follows from their attempts: open, failed, passed', async () => {
    const { mara, cleo } = await place();
    const assignment = await given(mara, wish({ gated: true, people: [cleo.id] }));
    const { attempt, started } = begin(cleo, 'talk-a', assignment);
    await started;
    expect(await standingsOf(cleo)).toEqual(['in-progress', 'in-progress', 'not-started']);
    const open = (await programmeOf(cleo)).assignments[0];
    expect(open?.items[0]?.open).toMatch(/^[0-9a-f]{32}$/);
    await attempt.abandon();
    expect(await standingsOf(cleo)).toEqual(['in-progress', 'in-progress', 'not-started']);
    await sit(cleo, { scenario: 'talk-a', assignment, says: WELL });
    expect(await standingsOf(cleo)).toEqual(['in-progress', 'passed', 'not-started']);
    await sit(cleo, { scenario: 'talk-b', assignment, says: BADLY });
    await sit(cleo, { scenario: 'talk-b', assignment, says: BADLY });
    expect(await standingsOf(cleo)).toEqual(['did-not-pass', 'passed', 'did-not-pass']);
    const [done] = (await programmeOf(cleo)).assignments;
    expect(done?.items.map(({ used, points }) => [used, points])).toEqual([
      [2, 80],
      [2, 10],
    ]);
  });

  it('is passed with the minimum and not a point less', async () => {
    const { mara, cleo, dan } = await place();
    const content = { what: 'these', scenarios: ['talk-a'] } as const;
    const easy = await given(mara, wish({ content, minimum: 80, people: [cleo.id] }));
    const hard = await given(mara, wish({ content, minimum: 81, attempts: 1, people: [dan.id] }));
    await sit(cleo, { scenario: 'talk-a', assignment: easy, says: WELL });
    await sit(dan, { scenario: 'talk-a', assignment: hard, says: WELL });
    expect(await standingsOf(cleo)).toEqual(['passed', 'passed']);
    expect(await standingsOf(dan)).toEqual(['did-not-pass', 'did-not-pass']);
  });

  it('is passed in practice by playing to an end, however it went, and tells nobody how', async () => {
    const { mara, cleo, parts } = await place();
    const content = { what: 'these', scenarios: ['talk-a'] } as const;
    await given(mara, wish({ content, assessed: false, people: [cleo.id] }));
    const hash = parts.catalogue.hashOf('talk-a') ?? '';
    const play = fakeRequest({ ...talk('talk-a'), hash }, { moves: [{ do: 'reply', id: 'badly' }] });
    expect((await cleo.ask('PUT', pathTo('play', { play: playId(1) }), play)).status).toBe(200);
    const [first] = (await programmeOf(cleo)).assignments;
    expect(first).toMatchObject({ standing: 'passed', certificate: false });
    expect(first?.items).toMatchObject([{ standing: 'passed', points: null, used: 1 }]);
  });
});
