import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { agreementSchema, attemptReviewSchema, pathTo, reviewNotesSchema } from '#protocol';
import type { Agreement, ReviewNotes } from '#protocol';
import { attemptOf } from '../fixture/attempts.ts';
import { reply } from '../fixture/parcel.ts';
import { person, team } from '../fixture/people.ts';
import type { SignedIn } from '../fixture/people.ts';
import { tryOut } from '../fixture/try-out.ts';
import { newId, override as over, takeBack as back } from './overriding.ts';

async function house() {
  const world = await tryOut();
  const [ada, mia, noa, max] = [
    await person(world, 'Ada', 'trainee'),
    await person(world, 'Mia', 'trainee', 'manager'),
    await person(world, 'Noa', 'manager'),
    await person(world, 'Max', 'manager'),
  ];
  await team(world, 'Returns', { managers: [mia, noa], members: [ada] });
  await team(world, 'Mixed', { managers: [mia], members: [mia] });
  const attempt = await attemptOf(world, ada, { moves: [reply('script'), reply('find')] });
  return { world, ada, mia, noa, max, attempt };
}

const notesIn = async (response: Response): Promise<ReviewNotes> =>
  v.parse(reviewNotesSchema, await response.json());
const listening = ({ skills }: ReviewNotes) => skills.find(({ skill }) => skill === 'active-listening');
const first = ({ ratings }: ReviewNotes) => ratings.find(({ move }) => move === 0);

describe('an override', () => {
  it('lies above the key and shows both: the rating and the skill of the play', async () => {
    const { mia, attempt } = await house();
    const notes = await notesIn(await over(mia, attempt));
    expect(first(notes)).toMatchObject({ key: -1, now: 1 });
    // Ratings 2, −1, −2, chosen −1; then 2, 0, chosen 2. By the key (−1 + ⅓) + (2 − 1) of (2 + ⅓) + (2 − 1); with
    // 1 for the chosen one (1 − ⅓) + 1 of (2 − ⅓) + 1.
    expect(listening(notes)?.key.score).toBeCloseTo((100 * (1 / 3)) / (10 / 3), 3);
    expect(listening(notes)?.now.score).toBeCloseTo((100 * (5 / 3)) / (8 / 3), 3);
    expect(notes.overrides).toMatchObject([
      { from: -1, to: 1, reason: 'local-policy', withdraws: null, by: { name: 'Mia' } },
    ]);
  });

  it('is in the trainee’s own view at once, and the kept score stays what it was', async () => {
    const { world, ada, mia, attempt } = await house();
    const before = await world.parts.store.play(attempt);
    await over(mia, attempt);
    const response = await ada.ask('GET', pathTo('attemptReview', { attempt }));
    const { notes, play } = v.parse(attemptReviewSchema, await response.json());
    expect(first(notes)).toMatchObject({ key: -1, now: 1 });
    expect(notes.overrides[0]?.text).toBe('Our policy asks for this sentence.');
    expect(play.score).toEqual(before?.score);
  });

  it('is withdrawn by a further layer; what stood before it stands again, and nothing is gone', async () => {
    const { mia, noa, attempt } = await house();
    await over(mia, attempt);
    const second = await notesIn(await over(noa, attempt, { value: 2, reason: 'key-wrong' }));
    expect(second.overrides.at(-1)).toMatchObject({ from: 1, to: 2 });
    const third = await notesIn(await back(mia, second.overrides[1]?.id ?? ''));
    expect(third.overrides.at(-1)).toMatchObject({ from: 2, to: 1, reason: null });
    expect(first(third)).toMatchObject({ now: 1 });
    const last = await notesIn(await back(mia, third.overrides[0]?.id ?? ''));
    expect(first(last)).toMatchObject({ key: -1, now: -1 });
    expect(last.overrides).toHaveLength(4);
    expect((await back(mia, third.overrides[0]?.id ?? '')).status).toBe(409);
  });

  it('may be withdrawn from beneath a later one, which goes on standing', async () => {
    const { mia, noa, attempt } = await house();
    const one = await notesIn(await over(mia, attempt));
    await over(noa, attempt, { value: 2 });
    const notes = await notesIn(await back(mia, one.overrides[0]?.id ?? ''));
    expect(notes.overrides.at(-1)).toMatchObject({ from: 2, to: 2 });
    expect(first(notes)).toMatchObject({ now: 2 });
  });

  it('is a manager’s, of their own team, and never about oneself', async () => {
    const { world, ada, mia, noa, max, attempt } = await house();
    expect((await over(ada, attempt)).status).toBe(403);
    expect((await over(max, attempt)).status).toBe(404);
    const own = await attemptOf(world, mia);
    expect((await over(mia, own)).status).toBe(404);
    expect((await over(noa, own)).status).toBe(404);
    const notes = await notesIn(await over(mia, attempt));
    expect((await back(max, notes.overrides[0]?.id ?? '')).status).toBe(404);
    expect((await back(mia, newId())).status).toBe(404);
  });

  it('is of something that the attempt rests on, another value, within the scale, with a reason', async () => {
    const { mia, attempt } = await house();
    const status = async (rest: object) => (await over(mia, attempt, rest)).status;
    expect(await status({ skill: 'de-escalation' })).toBe(422);
    expect(await status({ move: 5 })).toBe(422);
    expect(await status({ value: -1 })).toBe(422);
    expect(await status({ value: 2.5 })).toBe(400);
    expect(await status({ value: 0.3 })).toBe(400);
    expect(await status({ reason: 'because' })).toBe(400);
    expect(await status({ text: '' })).toBe(400);
    expect(await status({ value: 0.5 })).toBe(200);
  });

  it('is one layer however often it is sent, and in the audit without a word of text', async () => {
    const { world, mia, attempt } = await house();
    const id = newId();
    await over(mia, attempt, { id });
    expect((await notesIn(await over(mia, attempt, { id }))).overrides).toHaveLength(1);
    const entries = await world.parts.database.read((tables) =>
      tables.selectFrom('audit').selectAll().where('action', '=', 'attempt.override').execute(),
    );
    expect(entries[0]).toMatchObject({ actor: mia.id, object: attempt, outcome: 'done' });
    expect(JSON.stringify(entries)).not.toContain('policy');
  });
});

describe('a second reading', () => {
  const read = (who: SignedIn, attempt: string, rest: object = {}) =>
    who.ask('PUT', pathTo('secondReading', { attempt }), {
      move: 0,
      skill: 'active-listening',
      value: 1,
      ...rest,
    });

  it('changes no score, stays as first given, and shows the others’ only to whoever gave theirs', async () => {
    const { mia, noa, ada, attempt } = await house();
    await read(mia, attempt, { value: -1 });
    const seen = async (who: SignedIn) =>
      v.parse(attemptReviewSchema, await (await who.ask('GET', pathTo('attemptReview', { attempt }))).json())
        .notes;
    const blind = await seen(noa);
    expect(blind.readings).toMatchObject([{ own: null, others: 1, values: [] }]);
    expect(first(blind)).toMatchObject({ key: -1, now: -1 });
    const both = await notesIn(await read(noa, attempt));
    expect(both.readings).toMatchObject([{ own: 1, others: 1, values: [-1] }]);
    expect((await read(noa, attempt, { value: 2 })).status).toBe(409);
    expect((await read(noa, attempt)).status).toBe(200);
    expect((await seen(ada)).readings).toEqual([]);
  });

  it('counts towards the agreement of raters, in words from ten decisions on', async () => {
    const { world, ada, mia, noa } = await house();
    const told = async (): Promise<Agreement> =>
      v.parse(agreementSchema, await (await mia.ask('GET', pathTo('agreement'))).json());
    expect(await told()).toMatchObject({ decisions: 0, alpha: null, word: null, needed: 10 });
    const words: unknown[] = [];
    for (let n = 0; n < 5; n++) {
      const attempt = await attemptOf(world, ada, { moves: [reply('script'), reply('find')] });
      for (const who of [mia, noa]) {
        await read(who, attempt, { move: 0, value: -1 });
        await read(who, attempt, { move: 1, value: 2 });
      }
      words.push((await told()).word);
    }
    expect(words).toEqual([null, null, null, null, 'use']);
    expect(await told()).toMatchObject({ decisions: 10, raters: 2, alpha: 1, word: 'use', needed: 10 });
    expect((await ada.ask('GET', pathTo('agreement'))).status).toBe(403);
  });

  it('is compared with none that was given with the key in sight', async () => {
    const { mia, noa, attempt } = await house();
    await over(mia, attempt);
    await read(noa, attempt, { value: 1 });
    const response = await noa.ask('GET', pathTo('agreement'));
    expect(await response.json()).toMatchObject({ decisions: 0, raters: 0 });
    // Whoever has changed the rating of this turn has seen its key; their reading is none of a blind rater.
    await read(mia, attempt, { value: 1 });
    expect(await (await noa.ask('GET', pathTo('agreement'))).json()).toMatchObject({ decisions: 0 });
    await read(mia, attempt, { move: 1, value: 2 });
    await read(noa, attempt, { move: 1, value: 2 });
    expect(await (await noa.ask('GET', pathTo('agreement'))).json()).toMatchObject({ decisions: 1 });
  });
});
