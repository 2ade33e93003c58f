import { describe, expect, it } from 'vitest';
import type { Play, Score } from '#protocol';
import { lastOpen, standingOf } from '../../../src/web/trainee/library/standing.ts';
import { fakeAnswer, fakeRequest, fakeSavedPlay, playId, reply } from '../api/fake-plays.ts';

const HERE = 'late-parcel';

function fakeScore(points: number): Score {
  const skill = { score: null, amount: 0 };
  return {
    formula: 1,
    scenario: HERE,
    hash: '5'.repeat(64),
    seed: 7,
    archetype: 'victim',
    outcome: {
      points,
      band: 'workable',
      possible: 90,
      kept: 0.8,
      chance: 40,
      ending: 'found',
      class: 'solved',
    },
    decisions: [],
    opened: [],
    skills: { 'active-listening': skill, 'boundary-setting': skill, 'de-escalation': skill },
    hardStop: null,
    lettingGo: false,
    authorKeyed: true,
  };
}

const kept = (name: string, overrides: Partial<Play>): Play =>
  fakeAnswer(playId(name), fakeRequest(), overrides);
const over = (name: string, kind: Play['kind'], points: number): Play =>
  kept(name, { kind, ending: 'found', score: fakeScore(points) });

describe('how a trainee stands with a scenario', () => {
  it('is new before the first move, even when it was opened', () => {
    const opened = fakeSavedPlay({ request: fakeRequest({ moves: [] }), pending: false });
    expect(standingOf(HERE, [], [opened])).toEqual({ state: 'new' });
    expect(standingOf('another', [over('a', 'first', 70)], [])).toEqual({ state: 'new' });
  });

  it('shows the first attempt, however good a later one was', () => {
    const plays = [over('b', 'retry', 95), over('a', 'first', 41)];
    expect(standingOf(HERE, plays, [])).toEqual({ state: 'played', points: 41, band: 'workable' });
  });

  it('leads back into the conversation that was left open, on this device or another', () => {
    const open = fakeSavedPlay({ id: playId('here') });
    expect(standingOf(HERE, [over('a', 'first', 41)], [open])).toEqual({ state: 'started', play: open.id });
    expect(standingOf(HERE, [kept('there', {})], [])).toEqual({ state: 'started', play: playId('there') });
  });

  it('is played, without a figure yet, while the end of it waits for the network', () => {
    const finished = fakeSavedPlay({ request: fakeRequest({ finished: true }) });
    expect(standingOf(HERE, [], [finished])).toEqual({ state: 'played', points: null, band: null });
    // The server still knows it as open, since the last moves have not arrived.
    expect(standingOf(HERE, [kept('one', {})], [finished])).toEqual({
      state: 'played',
      points: null,
      band: null,
    });
  });
});

describe('the way back', () => {
  it('leads to what was touched last and is not over', () => {
    const plays = [
      fakeSavedPlay({ id: playId('old'), changedAt: 1 }),
      fakeSavedPlay({ id: playId('new'), changedAt: 3 }),
      fakeSavedPlay({ id: playId('over'), changedAt: 9, request: fakeRequest({ finished: true }) }),
      fakeSavedPlay({ id: playId('refused'), changedAt: 9, refused: 'No.' }),
      fakeSavedPlay({ id: playId('empty'), changedAt: 9, request: fakeRequest({ moves: [] }) }),
    ];
    expect(lastOpen(plays)?.id).toBe(playId('new'));
    expect(
      lastOpen([fakeSavedPlay({ request: fakeRequest({ moves: [reply('a')], finished: true }) })]),
    ).toBeNull();
  });
});
