import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { pathTo, personReviewSchema } from '#protocol';
import type { PersonReview } from '#protocol';
import { attemptOf } from '../fixture/attempts.ts';
import { hashed, parcel, reply } from '../fixture/parcel.ts';
import { person, team } from '../fixture/people.ts';
import type { SignedIn } from '../fixture/people.ts';
import { fakeRequest, playId, tryOut } from '../fixture/try-out.ts';

/** The parcel, the parcel with a line that nobody may cross, and a third of the same kind. */
const [plain, crossing, third] = [
  parcel(),
  parcel({ id: 'crossing', title: 'Over the line' }),
  parcel({ id: 'third', title: 'A third parcel' }),
].map((production, place) =>
  place === 1
    ? hashed({
        ...production,
        scenario: {
          ...production.scenario,
          beats: production.scenario.beats.map((beat) => ({
            ...beat,
            replies: beat.replies.map((one) =>
              one.id === 'script' ? { ...one, hardStop: 'privacy' as const } : one,
            ),
          })),
        },
      })
    : production,
);
if (!plain || !crossing || !third) throw new Error('There are three.');

async function house() {
  const world = await tryOut(
    {},
    [plain, crossing, third].flatMap((one) => one ?? []),
  );
  const [ada, mia, max] = [
    await person(world, 'Ada', 'trainee'),
    await person(world, 'Mia', 'manager'),
    await person(world, 'Max', 'manager'),
  ];
  await team(world, 'Returns', { managers: [mia], members: [ada] });
  return { world, ada, mia, max };
}

const of = ({ hash, scenario }: NonNullable<typeof plain>) => ({ hash, scenario: scenario.id });
const ask = (who: SignedIn, id: string) => who.ask('GET', pathTo('personReview', { person: id }));
const reviewIn = async (response: Response): Promise<PersonReview> =>
  v.parse(personReviewSchema, await response.json());

describe('the review of a person', () => {
  it('lists assessed attempts alone, the newest first, and of practice only how often and when', async () => {
    const { world, ada, mia } = await house();
    await ada.ask('PUT', pathTo('play', { play: playId(1) }), fakeRequest(world.production));
    const one = await attemptOf(world, ada, { request: of(crossing) });
    const two = await attemptOf(world, ada, { request: of(third) });
    const { attempts, attemptCount, practice, person: who, teams } = await reviewIn(await ask(mia, ada.id));
    expect(who).toEqual({ id: ada.id, name: 'Ada' });
    expect(teams.map(({ name }) => name)).toEqual(['Returns']);
    expect(attempts.map(({ id, title }) => [id, title])).toEqual([
      [two, 'A third parcel'],
      [one, 'Over the line'],
    ]);
    expect(attemptCount).toBe(2);
    expect(practice).toMatchObject({ sessions: 1, last: expect.stringMatching(/^2026-03-01T/) });
  });

  it('says what to talk about: a line that was crossed first, then what gave up most', async () => {
    const { world, ada, mia } = await house();
    await attemptOf(world, ada, { moves: [reply('close')] });
    const crossed = await attemptOf(world, ada, {
      moves: [reply('script'), reply('find')],
      request: of(crossing),
    });
    const { talkAbout, attempts } = await reviewIn(await ask(mia, ada.id));
    expect(talkAbout).toHaveLength(2);
    expect(talkAbout[0]).toMatchObject({
      attempt: crossed,
      turn: 1,
      hardStop: 'privacy',
      title: 'Over the line',
    });
    expect(talkAbout[1]).toMatchObject({ turn: 1, hardStop: null, log: { moves: [reply('close')] } });
    expect(attempts.find(({ id }) => id === crossed)?.hardStop).toBe('privacy');
  });

  it('has nothing to talk about where nothing was given up', async () => {
    const { world, ada, mia } = await house();
    await attemptOf(world, ada);
    expect((await reviewIn(await ask(mia, ada.id))).talkAbout).toEqual([]);
  });

  it('shows no number for a skill below twelve full decisions, and claims no change', async () => {
    const { world, ada, mia } = await house();
    await attemptOf(world, ada);
    const { skills } = await reviewIn(await ask(mia, ada.id));
    expect(skills.map(({ band }) => band)).toEqual([null, null, null]);
    expect(skills[0]?.sentence).toMatch(/^Too early to say/);
    expect(skills[0]?.change).toMatch(/^Too early to speak of change/);
  });

  it('holds open disagreements and the manager’s own list for the next talk', async () => {
    const { world, ada, mia } = await house();
    const attempt = await attemptOf(world, ada);
    await ada.ask('POST', pathTo('contest', { attempt }), { id: playId(7), move: 1, text: 'Not so.' });
    const list = (move: number | null, listed: boolean) =>
      mia.ask('PUT', pathTo('listForTalk', { attempt }), { move, listed });
    await list(null, true);
    await list(1, true);
    await list(1, true);
    const full = await reviewIn(await ask(mia, ada.id));
    expect(full.contests).toMatchObject([{ attempt, turn: 2, text: 'Not so.' }]);
    expect(full.attempts[0]?.openContests).toBe(1);
    expect(full.listed.map(({ move, turn }) => [move, turn])).toEqual([
      [null, null],
      [1, 2],
    ]);
    await list(null, false);
    expect((await reviewIn(await ask(mia, ada.id))).listed).toHaveLength(1);
  });

  it('is there for whoever manages them now, and notes that somebody looked', async () => {
    const { world, ada, mia, max } = await house();
    const attempt = await attemptOf(world, ada, { moves: [reply('close')] });
    expect((await ask(max, ada.id)).status).toBe(404);
    expect((await ask(mia, mia.id)).status).toBe(200);
    expect((await ask(mia, 'nobody')).status).toBe(404);
    await ask(mia, ada.id);
    const entries = await world.parts.database.read((tables) =>
      tables.selectFrom('audit').selectAll().where('subject', '=', ada.id).orderBy('seq').execute(),
    );
    expect(entries.map(({ action, object }) => [action, object])).toEqual([
      ['person.review', ada.id],
      ['attempt.read', attempt],
    ]);
  });

  it('is empty and says so for somebody who has not begun', async () => {
    const { ada, mia } = await house();
    expect(await reviewIn(await ask(mia, ada.id))).toMatchObject({
      attempts: [],
      talkAbout: [],
      next: null,
      practice: { sessions: 0, last: null },
    });
  });
});
