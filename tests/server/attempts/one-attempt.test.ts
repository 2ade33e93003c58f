import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { attemptSchema, pathTo } from '#protocol';
import type { AttemptList, AttemptMove, Play, PlayList } from '#protocol';
import { score } from '#report';
import { playOf, solvedOf } from '../../report/random-plays.ts';
import { fakeLine } from '../../dialogue/fake-production.ts';
import { hashed } from '../fixture/parcel.ts';
import { person, team } from '../fixture/people.ts';
import { fakeRequest, playId, tryOut } from '../fixture/try-out.ts';
import { attemptBy, attemptId, attemptIn, chooser, faultIn, playOn } from './assessed.ts';
import { parcelWithWords, said, sessionOf, sitting } from './sitting.ts';

describe('an assessed attempt', () => {
  it('starts with the customer’s first words and the replies to them, in a shape that is agreed on', async () => {
    const { attempt, scenario } = await sitting();
    const view = await attemptIn(await attempt.start(scenario));
    expect(v.parse(attemptSchema, view)).toEqual(view);
    expect(view).toMatchObject({ state: 'talking', seq: 0, number: 1, assignment: null, canHold: true });
    expect(view.transcript).toMatchObject([{ move: -1, did: null, told: [{ by: 'customer' }] }]);
    expect(view.replies.map(({ text }) => text).sort()).toEqual(['Ask.', 'Close.', 'Script.']);
    expect(view.desk).toMatchObject([{ title: 'The parcel', content: null }]);
    expect(view.questions).toBeNull();
  });

  it('goes on move by move to its end, its questions and then its report, and to nothing before', async () => {
    const { world, cleo, attempt, scenario } = await sitting();
    let view = await attemptIn(await attempt.start(scenario));
    const path = pathTo('play', { play: view.id });
    view = await attemptIn(await attempt.move(0, said(view, 'Ask.')));
    expect(view).toMatchObject({ seq: 1, state: 'talking' });
    expect((await cleo.ask('GET', path)).status).toBe(403);
    expect((await attempt.wrapUp()).status).toBe(422);
    view = await attemptIn(await attempt.move(1, said(view, 'Find.')));
    expect(view).toMatchObject({ seq: 2, state: 'wrap-up', replies: [], canHold: false, patience: null });
    expect(view.transcript.at(-1)?.told.at(-1)).toEqual({ type: 'end', why: 'route' });
    expect((await cleo.ask('GET', path)).status).toBe(403);
    view = await attemptIn(await attempt.wrapUp());
    expect(view).toMatchObject({ state: 'done', questions: null });
    const play = (await (await cleo.ask('GET', path)).json()) as Play;
    expect(play).toMatchObject({ kind: 'first', ending: 'found', wrapUp: {}, turningPoint: null });
    const solved = solvedOf(world.production);
    expect(play.moves).toEqual([
      { do: 'reply', id: 'ask' },
      { do: 'reply', id: 'find' },
    ]);
    expect(play.score).toEqual(score(solved, playOf(solved.stage, play.moves, play.seed)));
  });

  it('tells with whom one is away from the customer, where nobody waits, and no id of anybody', async () => {
    const { scenario, ...rest } = parcelWithWords();
    const [opening, ...others] = scenario.beats;
    if (!opening) throw new Error('the parcel has an opening');
    const mika = { id: 'mika-of-the-shift', name: 'Mika Torvald', role: 'shift lead' };
    const says = [[fakeLine({ by: 'other', name: mika.name, wordings: ['What do they come to?'] })]];
    const beats = [{ ...opening, with: mika.id, says, hold: null }, ...others];
    const { attempt } = await sitting({}, [
      hashed({ ...rest, scenario: { ...scenario, people: [mika], beats } }),
    ]);
    const view = await attemptIn(await attempt.start(scenario.id));
    expect(v.parse(attemptSchema, view)).toEqual(view);
    expect(view).toMatchObject({ patience: null, canHold: false });
    expect(view.transcript[0]?.told).toEqual([
      { type: 'scene', with: { name: 'Mika Torvald', role: 'shift lead' } },
      { type: 'say', by: 'other', name: 'Mika Torvald', text: 'What do they come to?' },
    ]);
    expect(JSON.stringify(view)).not.toContain(mika.id);
    const back = await attemptIn(await attempt.move(0, said(view, 'Ask.')));
    expect(back.transcript[1]?.told).toContainEqual({ type: 'scene', with: 'customer' });
    expect(back.patience).toBe(12);
  });

  it('is one attempt however often its start is sent, and an id names one thing alone', async () => {
    const { world, cleo, attempt, scenario } = await sitting();
    const first = await attemptIn(await attempt.start(scenario));
    expect(await attemptIn(await attempt.start(scenario))).toEqual(first);
    expect((await attempt.start('another-one')).status).toBe(409);
    await attempt.abandon();
    expect((await attemptIn(await attempt.start(scenario))).state).toBe('abandoned');
    await cleo.ask('PUT', pathTo('play', { play: playId(9) }), fakeRequest(world.production));
    const taken = await attemptBy(cleo.ask, playId(9)).start(scenario);
    expect((await faultIn(taken)).code).toBe('id-taken');
  });

  it('is the only open one of its person, and another start says which it is', async () => {
    const { cleo, attempt, scenario } = await sitting();
    await attempt.start(scenario);
    const refused = await attemptBy(cleo.ask, attemptId(2)).start(scenario);
    expect(refused.status).toBe(409);
    expect(await faultIn(refused)).toMatchObject({
      code: 'attempt-open',
      open: { id: attemptId(1), scenario },
    });
  });

  it('gives the same answer to the same move again, also when it has gone on since', async () => {
    const { attempt, scenario } = await sitting();
    const view = await attemptIn(await attempt.start(scenario));
    const ask = said(view, 'Ask.');
    const first = await attemptIn(await attempt.move(0, ask));
    expect(await attemptIn(await attempt.move(0, ask))).toEqual(first);
    await attempt.move(1, said(first, 'Again.'));
    expect(await attemptIn(await attempt.move(0, ask))).toEqual(first);
    expect((await attemptIn(await attempt.view())).seq).toBe(2);
  });

  it('takes no other move at a place that is taken and none ahead, and says where it stands', async () => {
    const { attempt, scenario } = await sitting();
    const view = await attemptIn(await attempt.start(scenario));
    const now = await attemptIn(await attempt.move(0, said(view, 'Ask.')));
    for (const [seq, move] of [
      [0, said(view, 'Close.')],
      [0, { do: 'silence' }],
      [2, { do: 'silence' }],
    ] as const) {
      const refused = await attempt.move(seq, move);
      expect(refused.status).toBe(409);
      expect(await faultIn(refused)).toMatchObject({ code: 'attempt-moved', attempt: now });
    }
    expect(await attemptIn(await attempt.view())).toEqual(now);
  });

  it('knows a reply only at the turn at which it was shown, and no card or hold that is not there', async () => {
    const { attempt, scenario } = await sitting();
    const view = await attemptIn(await attempt.start(scenario));
    const card = view.desk[0]?.card ?? '';
    const codes: string[] = [];
    const tell = async (seq: number, move: AttemptMove) =>
      codes.push((await faultIn(await attempt.move(seq, move))).code);
    await tell(0, { do: 'reply', choice: 'x'.repeat(22) });
    await tell(0, { do: 'open', card: 'x'.repeat(22) });
    await attempt.move(0, { do: 'open', card });
    await tell(1, { do: 'open', card });
    await attempt.move(1, said(view, 'Ask.'));
    await tell(2, said(view, 'Ask.'));
    await tell(2, { do: 'hold' });
    expect(codes).toEqual([
      'unknown-choice',
      'unknown-choice',
      'illegal-move',
      'unknown-choice',
      'illegal-move',
    ]);
  });

  it('opens a card as a move: its text comes, what it teaches opens a reply, and choices shown before stay good', async () => {
    const { attempt, scenario } = await sitting();
    let view = await attemptIn(await attempt.start(scenario));
    view = await attemptIn(await attempt.move(0, said(view, 'Ask.')));
    const before = view.replies;
    view = await attemptIn(await attempt.move(1, { do: 'open', card: view.desk[0]?.card ?? '' }));
    expect(view.desk[0]?.content?.text).toBe('Left the depot on Friday.');
    expect(view.facts).toEqual(['It left the depot.']);
    expect(view.replies.map(({ text }) => text)).toContain('Known.');
    // The new reply may stand anywhere among them.
    for (const shown of before) expect(view.replies).toContainEqual(shown);
  });

  it('tells an abandoned one apart: it keeps its number, has no result, and takes nothing more', async () => {
    const { cleo, attempt, scenario } = await sitting();
    const view = await attemptIn(await attempt.start(scenario));
    expect((await attemptIn(await attempt.abandon())).state).toBe('abandoned');
    expect((await attemptIn(await attempt.abandon())).state).toBe('abandoned');
    expect((await faultIn(await attempt.move(0, said(view, 'Ask.')))).code).toBe('attempt-over');
    expect((await faultIn(await attempt.wrapUp())).code).toBe('attempt-over');
    const next = attemptBy(cleo.ask, attemptId(2));
    const second = await attemptIn(await next.start(scenario));
    expect(second.number).toBe(2);
    await playOn(next, second, chooser(1));
    expect((await faultIn(await next.abandon())).code).toBe('attempt-over');
    await next.wrapUp();
    const { attempts } = (await (await cleo.ask('GET', pathTo('attempts'))).json()) as AttemptList;
    expect(attempts).toMatchObject([
      { id: attemptId(2), number: 2, state: 'done', points: expect.any(Number) },
      { id: attemptId(1), number: 1, state: 'abandoned', points: null },
    ]);
    const plays = (await (
      await cleo.ask('GET', pathTo('profilePlays', { profile: 'me' }))
    ).json()) as PlayList;
    // The first attempt has shown them the scenario, so the second measures something else.
    expect(plays.plays.map(({ id, kind }) => [id, kind])).toEqual([[attemptId(2), 'retry']]);
  });

  it('keeps the answers after the talk as first given', async () => {
    const { attempt, scenario } = await sitting();
    const ended = await playOn(attempt, await attemptIn(await attempt.start(scenario)), chooser(2));
    const { questions } = ended;
    expect(questions).toMatchObject({
      diagnosis: { archetypes: ['victim', 'waiting'] },
      reflection: ['listened', 'differently'],
    });
    const body = {
      wrapUp: {
        archetype: { answer: 'waiting', sure: 0.5 },
        documentation: questions?.documentation.map(({ choice }) => choice) ?? [],
      },
      turningPoint: { move: 0, sure: 1 },
    };
    const wrong = { ...body, wrapUp: { documentation: ['day'.padEnd(22, 'x')] } };
    expect((await faultIn(await attempt.wrapUp(wrong))).code).toBe('unknown-choice');
    const late = { ...body, turningPoint: { move: 400, sure: 1 } };
    expect((await faultIn(await attempt.wrapUp(late))).code).toBe('unknown-choice');
    expect((await attemptIn(await attempt.wrapUp(body))).state).toBe('done');
    expect((await attempt.wrapUp(body)).status).toBe(200);
    expect((await faultIn(await attempt.wrapUp())).code).toBe('already-given');
  });

  it('asks for the message to the customer where there is something to tell, under names that mean nothing', async () => {
    const { scenario: plain, ...rest } = parcelWithWords();
    const followUp = [
      { id: 'search', text: 'We search.', belongs: true, after: ['found'], because: 'Agreed.' },
      { id: 'promise', text: 'It comes on Monday.', belongs: false, because: 'A promise.' },
    ];
    const production = hashed({ ...rest, scenario: { ...plain, followUp } });
    const { world, cleo, attempt, scenario } = await sitting({}, [production]);
    let view = await attemptIn(await attempt.start(scenario));
    view = await attemptIn(await attempt.move(0, said(view, 'Ask.')));
    view = await attemptIn(await attempt.move(1, said(view, 'Find.')));
    const asked = view.questions?.followUp ?? [];
    expect(asked.map(({ text }) => text).sort()).toEqual(['It comes on Monday.', 'We search.']);
    expect(JSON.stringify(view)).not.toMatch(/"(search|promise)"|belongs|Agreed/);
    const token = asked.find(({ text }) => text === 'We search.')?.choice ?? '';
    await attempt.wrapUp({ wrapUp: { followUp: [token] } });
    const play = (await (await cleo.ask('GET', pathTo('play', { play: view.id }))).json()) as Play;
    expect(play.wrapUp).toEqual({ followUp: ['search'] });

    const other = attemptBy(cleo.ask, attemptId(2));
    view = await attemptIn(await other.start(world.production.scenario.id));
    view = await attemptIn(await other.move(0, said(view, 'Close.')));
    expect(view.questions?.followUp).toEqual([]);
  });

  it('runs on the version that it was started on, though the library has another one since', async () => {
    const { world, cleo, attempt, scenario } = await sitting();
    const view = await attemptIn(await attempt.start(scenario));
    const { beats } = world.production.scenario;
    const changed = hashed({
      ...world.production,
      scenario: { ...world.production.scenario, beats: beats.slice(0, 1) },
    });
    const later = await tryOut({ database: world.parts.database }, [changed]);
    const again = attemptBy(await sessionOf(later, cleo.id), view.id);
    expect(await attemptIn(await again.start(scenario))).toEqual(view);
    const next = await attemptIn(await again.move(0, said(view, 'Ask.')));
    const ended = await attemptIn(await again.move(1, said(next, 'Find.')));
    expect(ended.state).toBe('wrap-up');
    expect((await again.wrapUp()).status).toBe(200);
  });

  it('refuses the moves of another attempt: what stands for a reply here means nothing there', async () => {
    const { world, attempt, scenario } = await sitting();
    const dan = await person(world, 'Dan', 'trainee');
    const other = attemptBy(dan.ask, attemptId(2));
    const moves: AttemptMove[] = [];
    const choose = chooser(3);
    await playOn(attempt, await attemptIn(await attempt.start(scenario)), (view) => {
      const move = choose(view);
      moves.push(move);
      return move;
    });
    let seq = (await attemptIn(await other.start(scenario))).seq;
    const named = moves.filter((move) => move.do === 'reply' || move.do === 'open');
    expect(named.length).toBeGreaterThan(0);
    for (const move of named)
      expect((await faultIn(await other.move(seq, move))).code).toBe('unknown-choice');
    seq = (await attemptIn(await other.view())).seq;
    expect(seq).toBe(0);
    expect((await attemptBy(dan.ask, attemptId(1)).view()).status).toBe(404);
    expect((await attemptBy(dan.ask, attemptId(1)).move(0, { do: 'silence' })).status).toBe(404);
    expect((await attemptBy(dan.ask, attemptId(1)).start(scenario)).status).toBe(409);
  });

  it('remembers the team of the person at the start', async () => {
    const { world, cleo, attempt, scenario } = await sitting();
    const returns = await team(world, 'Returns', { members: [cleo] });
    await attempt.start(scenario);
    const rows = await world.parts.database.read((tables) =>
      tables.selectFrom('attempt').select(['team', 'person']).execute(),
    );
    expect(rows).toEqual([{ team: returns, person: cleo.id }]);
  });
});
