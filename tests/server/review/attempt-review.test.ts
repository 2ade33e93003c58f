import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { attemptReviewSchema, pathTo, reviewNotesSchema, WORDS_LIMIT } from '#protocol';
import type { AttemptReview, ReviewNotes } from '#protocol';
import { attemptOf } from '../fixture/attempts.ts';
import { reply } from '../fixture/parcel.ts';
import { person, team } from '../fixture/people.ts';
import type { SignedIn } from '../fixture/people.ts';
import { playId, tryOut } from '../fixture/try-out.ts';

/** A team with a manager, somebody who played, a colleague, and the manager of another team. */
async function house() {
  const world = await tryOut();
  const [ada, bo, mia, max] = [
    await person(world, 'Ada', 'trainee'),
    await person(world, 'Bo', 'trainee'),
    await person(world, 'Mia', 'trainee', 'manager'),
    await person(world, 'Max', 'manager'),
  ];
  await team(world, 'Returns', { managers: [mia], members: [ada, bo] });
  const other = await team(world, 'Sales', { managers: [max], members: [] });
  const attempt = await attemptOf(world, ada, {
    moves: [reply('script'), reply('find')],
    flags: ['faster-than-reading'],
  });
  return { world, ada, bo, mia, max, attempt, other };
}

const review = (who: SignedIn, attempt: string) => who.ask('GET', pathTo('attemptReview', { attempt }));
const reviewIn = async (response: Response): Promise<AttemptReview> =>
  v.parse(attemptReviewSchema, await response.json());
const notesIn = async (response: Response): Promise<ReviewNotes> =>
  v.parse(reviewNotesSchema, await response.json());

let ids = 0;
const newId = () => playId(0xc000 + ids++);
const say = (who: SignedIn, attempt: string, rest: object = {}) =>
  who.ask('POST', pathTo('comment', { attempt }), { id: newId(), move: 0, text: 'Why this one?', ...rest });
const contest = (who: SignedIn, attempt: string, rest: object = {}) =>
  who.ask('POST', pathTo('contest', { attempt }), {
    id: newId(),
    move: 0,
    text: 'She asked for it.',
    ...rest,
  });

describe('an attempt under review', () => {
  it('is the play with its score, who played it, and what a reviewer should know', async () => {
    const { ada, mia, attempt, world } = await house();
    const found = await reviewIn(await review(mia, attempt));
    expect(found).toMatchObject({
      relation: 'team',
      person: { id: ada.id, name: 'Ada' },
      title: world.production.scenario.title,
      flags: ['faster-than-reading'],
      play: { id: attempt, hash: world.production.hash },
    });
    expect(found.play.score?.decisions).toHaveLength(2);
    expect(found.notes.ratings).toEqual([
      { move: 0, skill: 'active-listening', key: -1, now: -1 },
      { move: 1, skill: 'active-listening', key: 2, now: 2 },
    ]);
  });

  it('is there for whoever played it and whoever manages them now, and for nobody else', async () => {
    const { ada, bo, mia, max, attempt } = await house();
    const answers = await Promise.all([ada, mia, bo, max].map((who) => review(who, attempt)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404]);
  });

  it('follows the teams of the moment: who was moved sees the new team and no longer the old one', async () => {
    const { world, ada, mia, max, attempt, other } = await house();
    await world.parts.database.write((tables) =>
      tables
        .updateTable('membership')
        .set({ team: other })
        .where('person', '=', ada.id)
        .where('part', '=', 'member')
        .execute(),
    );
    expect((await review(mia, attempt)).status).toBe(404);
    expect((await review(max, attempt)).status).toBe(200);
    expect((await say(mia, attempt)).status).toBe(404);
  });

  it('is no practice play, and not open to whoever has still to answer the questions about it', async () => {
    const { world, ada, mia, attempt } = await house();
    await world.parts.database.write((tables) =>
      tables.updateTable('attempt').set({ wrapped_up_at: null }).where('play', '=', attempt).execute(),
    );
    expect((await review(ada, attempt)).status).toBe(404);
    expect((await review(mia, attempt)).status).toBe(200);
    await world.parts.database.write((tables) =>
      tables.deleteFrom('attempt').where('play', '=', attempt).execute(),
    );
    expect((await review(mia, attempt)).status).toBe(404);
  });

  it('tells the person who played it who opened it and when, and one visit once', async () => {
    const { ada, mia, attempt, world } = await house();
    await review(mia, attempt);
    await review(mia, attempt);
    await review(ada, attempt);
    const { notes } = await reviewIn(await review(ada, attempt));
    expect(notes.looks.map(({ by }) => by)).toEqual([{ id: mia.id, name: 'Mia', role: 'manager' }]);
    const entries = await world.parts.database.read((tables) =>
      tables.selectFrom('audit').selectAll().where('action', '=', 'attempt.read').execute(),
    );
    expect(entries.map(({ actor, object, subject }) => ({ actor, object, subject }))).toEqual([
      { actor: mia.id, object: attempt, subject: ada.id },
    ]);
  });
});

describe('a comment', () => {
  it('stands on a turn with who said it and when, and can be answered by whoever played', async () => {
    const { ada, mia, attempt } = await house();
    const asked = await notesIn(await say(mia, attempt));
    const [first] = asked.comments;
    expect(first).toMatchObject({ move: 0, text: 'Why this one?', by: { name: 'Mia', role: 'manager' } });
    await say(ada, attempt, { answers: first?.id, text: 'I thought she wanted an apology.' });
    const { notes } = await reviewIn(await review(mia, attempt));
    expect(notes.comments.map(({ by, answers }) => [by.role, answers])).toEqual([
      ['manager', null],
      ['trainee', first?.id],
    ]);
  });

  it('may be about the whole of it, and is one comment however often it is sent', async () => {
    const { mia, attempt } = await house();
    const id = newId();
    await say(mia, attempt, { id, move: null });
    const { comments } = await notesIn(await say(mia, attempt, { id, move: null }));
    expect(comments.map(({ move }) => move)).toEqual([null]);
  });

  it('is plain text of some length, kept as it was written', async () => {
    const { mia, attempt } = await house();
    const text = '<img src=x onerror="alert(1)"> & “quotes”\nsecond line';
    const { comments } = await notesIn(await say(mia, attempt, { text }));
    expect(comments[0]?.text).toBe(text);
    const status = async (words: string) => (await say(mia, attempt, { text: words })).status;
    expect(await status('a'.repeat(WORDS_LIMIT))).toBe(200);
    expect(await status('a'.repeat(WORDS_LIMIT + 1))).toBe(400);
    expect(await status('   ')).toBe(400);
    expect(await status('nul \0')).toBe(400);
  });

  it('stands on a turn that there was', async () => {
    const { mia, attempt } = await house();
    expect((await say(mia, attempt, { move: 7 })).status).toBe(422);
    expect((await say(mia, attempt, { answers: newId() })).status).toBe(422);
  });

  it('is nobody’s but of those whom the attempt concerns', async () => {
    const { bo, max, attempt } = await house();
    expect((await say(bo, attempt)).status).toBe(404);
    expect((await say(max, attempt)).status).toBe(404);
  });

  it('leaves a row without words once the words are erased, and without a name once the person is', async () => {
    const { world, ada, mia, attempt } = await house();
    await say(mia, attempt);
    await world.parts.database.write(async (tables) => {
      await tables.deleteFrom('review_text').where('author', '=', mia.id).execute();
      await tables.deleteFrom('person').where('id', '=', mia.id).execute();
    });
    const { notes } = await reviewIn(await review(ada, attempt));
    expect(notes.comments).toMatchObject([{ text: null, by: { id: mia.id, name: null, role: 'manager' } }]);
  });
});

describe('“I see it differently”', () => {
  it('keeps both views: the trainee’s reason and the manager’s words, until it is settled', async () => {
    const { ada, mia, attempt } = await house();
    const opened = await notesIn(await contest(ada, attempt));
    expect(opened.contests).toMatchObject([{ state: 'open', text: 'She asked for it.', answers: [] }]);
    const path = pathTo('answerContest', { contest: opened.contests[0]?.id ?? '' });
    const answer = (state: string, text: string) => mia.ask('POST', path, { id: newId(), state, text });
    expect((await notesIn(await answer('answered', 'Where do you see that?'))).contests[0]?.state).toBe(
      'answered',
    );
    const { contests } = await notesIn(await answer('resolved', 'You are right about the tone.'));
    expect(contests).toMatchObject([
      {
        state: 'resolved',
        text: 'She asked for it.',
        answers: [{ text: 'Where do you see that?' }, { text: 'You are right about the tone.' }],
      },
    ]);
    expect((await answer('answered', 'One more thing.')).status).toBe(409);
  });

  it('is said by whoever played and answered by whoever manages them', async () => {
    const { ada, mia, max, attempt } = await house();
    expect((await contest(mia, attempt)).status).toBe(404);
    const { contests } = await notesIn(await contest(ada, attempt));
    const path = pathTo('answerContest', { contest: contests[0]?.id ?? '' });
    const body = { id: newId(), state: 'resolved', text: 'I agree with myself.' };
    expect((await ada.ask('POST', path, body)).status).toBe(403);
    expect((await max.ask('POST', path, body)).status).toBe(404);
    expect((await max.ask('POST', pathTo('answerContest', { contest: newId() }), body)).status).toBe(404);
  });

  it('is one at a time for each turn, and may come again once the first is settled', async () => {
    const { ada, mia, attempt } = await house();
    const { contests } = await notesIn(await contest(ada, attempt));
    expect((await contest(ada, attempt)).status).toBe(409);
    expect((await contest(ada, attempt, { move: 1 })).status).toBe(200);
    const path = pathTo('answerContest', { contest: contests[0]?.id ?? '' });
    await mia.ask('POST', path, { id: newId(), state: 'resolved', text: 'Settled.' });
    expect((await contest(ada, attempt)).status).toBe(200);
  });
});
