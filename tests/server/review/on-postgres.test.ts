import { describe, expect, it, onTestFinished } from 'vitest';
import * as v from 'valibot';
import {
  attemptReviewSchema,
  itemScenariosSchema,
  pathTo,
  personReviewSchema,
  reviewNotesSchema,
} from '#protocol';
import type { ReviewNotes } from '#protocol';
import { openPostgres } from '../../../src/server/store/postgres/open-postgres.ts';
import { attemptOf } from '../fixture/attempts.ts';
import { reply } from '../fixture/parcel.ts';
import { person, team } from '../fixture/people.ts';
import { testPostgres } from '../fixture/postgres.ts';
import { playId, tryOut } from '../fixture/try-out.ts';

const postgres = testPostgres();
const MOVES = { moves: [reply('script'), reply('find')] };

/** The whole house on a schema of its own. */
async function house() {
  const { database } = await openPostgres({
    url: await postgres.emptySchema(),
    now: '2026-03-01T09:00:00.000Z',
    onLostConnection: () => undefined,
  });
  onTestFinished(() => database.close());
  const world = await tryOut({ database });
  const ada = await person(world, 'Ada', 'trainee');
  const mia = await person(world, 'Mia', 'manager');
  const noa = await person(world, 'Noa', 'manager');
  const tara = await person(world, 'Tara', 'trainer');
  await team(world, 'Returns', { managers: [mia, noa], members: [ada] });
  const attempt = await attemptOf(world, ada, MOVES);
  return { world, ada, mia, noa, tara, attempt };
}

const notesIn = async (response: Response): Promise<ReviewNotes> =>
  v.parse(reviewNotesSchema, await response.json());
let ids = 0;
const newId = () => playId(0xb000 + ids++);

describe('a review on PostgreSQL', () => {
  it('reads what was written as on SQLite: words, disagreements, layers, readings and looks', async () => {
    const { ada, mia, noa, attempt } = await house();
    const at = { attempt };
    await mia.ask('POST', pathTo('comment', at), { id: newId(), move: 0, text: 'Why?' });
    const { contests } = await notesIn(
      await ada.ask('POST', pathTo('contest', at), { id: newId(), move: 0, text: 'Not so.' }),
    );
    const path = pathTo('answerContest', { contest: contests[0]?.id ?? '' });
    await mia.ask('POST', path, { id: newId(), state: 'answered', text: 'Tell me.' });
    const rating = { move: 0, skill: 'active-listening' };
    const body = { ...rating, value: 0.5, reason: 'other', text: 'See it.' };
    await mia.ask('POST', pathTo('override', at), { ...body, id: newId() });
    await noa.ask('PUT', pathTo('secondReading', at), { ...rating, value: 1 });
    await mia.ask('PUT', pathTo('listForTalk', at), { move: null, listed: true });
    const { notes } = v.parse(
      attemptReviewSchema,
      await (await mia.ask('GET', pathTo('attemptReview', at))).json(),
    );
    expect(notes).toMatchObject({
      comments: [{ text: 'Why?', by: { name: 'Mia' } }],
      contests: [{ state: 'answered', by: { name: 'Ada' }, answers: [{ text: 'Tell me.' }] }],
      overrides: [{ from: -1, to: 0.5 }],
      readings: [{ own: null, others: 1 }],
      talk: [null],
      looks: [{ by: { name: 'Mia' } }],
    });
    await mia.ask('PUT', pathTo('secondReading', at), { ...rating, move: 1, value: 2 });
    await noa.ask('PUT', pathTo('secondReading', at), { ...rating, move: 1, value: 1 });
    expect(await (await mia.ask('GET', pathTo('agreement'))).json()).toMatchObject({
      decisions: 1,
      doubleMarks: { decisions: 1 },
      drift: { changes: 1 },
    });
    const page = await mia.ask('GET', pathTo('personReview', { person: ada.id }));
    expect(v.parse(personReviewSchema, await page.json())).toMatchObject({
      attempts: [{ comments: 1, openContests: 1 }],
      practice: { sessions: 0, last: null },
    });
  });

  it('brings a reply that was rated otherwise three times to the trainer', async () => {
    const { world, ada, mia, tara, attempt } = await house();
    const body = {
      move: 0,
      skill: 'active-listening',
      value: 1,
      reason: 'key-wrong',
      text: 'We teach it so.',
    };
    const others = [await attemptOf(world, ada, MOVES), await attemptOf(world, ada, MOVES)];
    for (const one of [attempt, ...others]) {
      await mia.ask('POST', pathTo('override', { attempt: one }), { ...body, id: newId() });
    }
    const list = await (await tara.ask('GET', pathTo('itemScenarios'))).json();
    expect(v.parse(itemScenariosSchema, list)).toMatchObject({
      reviews: [{ beat: 'opening', option: 'script', up: 3, down: 0, reasons: [{}, {}, {}] }],
      library: { people: 0, verdict: null },
    });
  });

  it('lays two overrides at the same moment one above the other', async () => {
    const { mia, noa, attempt } = await house();
    const body = { move: 0, skill: 'active-listening', reason: 'other', text: 'At once.' };
    const both = await Promise.all([
      mia.ask('POST', pathTo('override', { attempt }), { ...body, id: newId(), value: 1 }),
      noa.ask('POST', pathTo('override', { attempt }), { ...body, id: newId(), value: 2 }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const { notes } = v.parse(
      attemptReviewSchema,
      await (await mia.ask('GET', pathTo('attemptReview', { attempt }))).json(),
    );
    expect(notes.overrides[0]?.from).toBe(-1);
    expect(notes.overrides[1]?.from).toBe(notes.overrides[0]?.to);
  });
});
