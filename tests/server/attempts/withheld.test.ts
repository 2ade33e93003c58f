import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import { person } from '../fixture/people.ts';
import { fakeRequest, playId } from '../fixture/try-out.ts';
import { begin, BADLY, given, place, sit, wish } from '../programme/programme.ts';
import { attemptBy, attemptId, attemptIn, chooser, faultIn, playOn } from './assessed.ts';
import { parcelWithWords, said, sitting } from './sitting.ts';

const statusOf = async (response: Promise<Response>): Promise<number> => (await response).status;

describe('a scenario on which somebody is being assessed', () => {
  it('can be neither read nor practised by them until the questions after it are answered', async () => {
    const { world, cleo, attempt, scenario } = await sitting();
    const { hash } = world.production;
    const practice = fakeRequest(world.production);
    const ways = () => [
      cleo.ask('GET', pathTo('scenario', { scenario })),
      cleo.ask('GET', pathTo('production', { hash })),
      cleo.ask('PUT', pathTo('play', { play: playId(1) }), practice),
    ];
    const statuses = () => Promise.all(ways().map(statusOf));
    expect(await statuses()).toEqual([200, 200, 200]);
    const view = await attemptIn(await attempt.start(scenario));
    expect(await statuses()).toEqual([403, 403, 403]);
    expect(await faultIn(await cleo.ask('GET', pathTo('scenario', { scenario })))).toMatchObject({
      code: 'reserved',
      message: 'You are being assessed on this scenario. Finish the attempt and its questions first.',
    });
    await playOn(attempt, view, chooser(1));
    expect(await statuses()).toEqual([403, 403, 403]);
    await attempt.wrapUp();
    expect(await statuses()).toEqual([200, 200, 200]);
  });

  it('stays open to everybody else, and other scenarios to them', async () => {
    const other = parcelWithWords();
    const { world, cleo, attempt, scenario } = await sitting({}, [
      other,
      { ...other, hash: 'b'.repeat(64), scenario: { ...other.scenario, id: 'another-parcel' } },
    ]);
    await attempt.start(scenario);
    expect(await statusOf(cleo.ask('GET', pathTo('scenario', { scenario: 'another-parcel' })))).toBe(200);
    const dan = await person(world, 'Dan', 'trainee');
    expect(await statusOf(dan.ask('GET', pathTo('scenario', { scenario })))).toBe(200);
  });

  it('opens again when the attempt is abandoned', async () => {
    const { cleo, attempt, scenario } = await sitting();
    await attempt.start(scenario);
    await attempt.abandon();
    expect(await statusOf(cleo.ask('GET', pathTo('scenario', { scenario })))).toBe(200);
  });
});

describe('a scenario that an assignment keeps', () => {
  it('is kept from the first day, and its report is read after each attempt', async () => {
    const { mara, cleo, production } = await place();
    const read = () => statusOf(cleo.ask('GET', pathTo('scenario', { scenario: 'talk-a' })));
    const practise = () =>
      statusOf(cleo.ask('PUT', pathTo('play', { play: playId(1) }), fakeRequest(production)));
    expect(production.scenario.id).toBe('talk-a');
    const assignment = await given(mara, wish({ people: [cleo.id] }));
    expect([await read(), await practise()]).toEqual([403, 403]);
    const apart = await attemptBy(cleo.ask, attemptId(7_000)).start('talk-a');
    expect(await faultIn(apart)).toMatchObject({ code: 'reserved' });
    await sit(cleo, { scenario: 'talk-a', assignment, says: BADLY });
    // What was learnt from the report is no secret any more; practice would still be rehearsal.
    expect([await read(), await practise()]).toEqual([200, 403]);
    const second = begin(cleo, 'talk-a', assignment);
    await second.started;
    expect([await read(), await practise()]).toEqual([403, 403]);
    await second.attempt.abandon();
    expect([await read(), await practise()]).toEqual([200, 200]);
  });
});

describe('the play of an attempt', () => {
  it('takes nothing by the way of practice, before its end or after it', async () => {
    const { world, cleo, attempt, scenario } = await sitting();
    let view = await attemptIn(await attempt.start(scenario));
    const path = pathTo('play', { play: view.id });
    const { seed } = await world.parts.database.read((tables) =>
      tables.selectFrom('play').select('seed').executeTakeFirstOrThrow(),
    );
    const request = fakeRequest(world.production, { seed, moves: [{ do: 'reply', id: 'ask' }] });
    expect(await statusOf(cleo.ask('PUT', path, request))).toBe(403);
    view = await attemptIn(await attempt.view());
    expect(view.seq).toBe(0);
    view = await attemptIn(await attempt.move(0, said(view, 'Close.')));
    await attempt.wrapUp();
    const answer = await cleo.ask('PUT', path, request);
    expect(await faultIn(answer)).toMatchObject({ code: 'assessed' });
  });

  it('keeps its number whoever brings a practice play of the same id at the same moment', async () => {
    for (let round = 0; round < 10; round++) {
      const { world, cleo, attempt, scenario } = await sitting();
      const path = pathTo('play', { play: attemptId(1) });
      const [started] = await Promise.all([
        attempt.start(scenario),
        cleo.ask('PUT', path, fakeRequest(world.production, { seed: round })),
      ]);
      const plays = await world.parts.database.read((tables) =>
        tables
          .selectFrom('play')
          .leftJoin('attempt', 'attempt.play', 'play.id')
          .select(['play.seed', 'attempt.number'])
          .execute(),
      );
      expect(plays).toHaveLength(1);
      expect(plays[0]?.number ?? null).toBe(started.status === 200 ? 1 : null);
      expect(plays[0]?.seed === round).toBe(started.status !== 200);
    }
  });
});
