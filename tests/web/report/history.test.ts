import { describe, expect, it } from 'vitest';
import type { Play } from '#protocol';
import { earlierLog, occasionOf } from '../../../src/web/trainee/report/history.ts';
import { fakeAnswer, fakeRequest, fakeSavedPlay, playId, reply } from '../api/fake-plays.ts';
import { realReport } from '../debrief/real-reports.ts';

const { score } = realReport(0, 'best').debriefed.report;

/** A finished play as the server keeps it. */
const over = (name: string, overrides: Partial<Play>): Play =>
  fakeAnswer(playId(name), fakeRequest(), { ending: 'found', score, ...overrides });

const now = fakeSavedPlay({
  id: playId('now'),
  request: fakeRequest({ kind: 'retry', finished: true }),
  startedAt: Date.parse('2026-11-22T10:00:00Z'),
  changedAt: Date.parse('2026-11-22T10:20:00Z'),
});
const before = over('a', { startedAt: '2026-11-20T10:00:00Z', finishedAt: '2026-11-20T10:10:00Z' });
const after = over('b', { startedAt: '2026-11-22T11:00:00Z', finishedAt: '2026-11-22T11:10:00Z' });

describe('what is known besides the log', () => {
  it('is every play that was finished before, none that came after, and never the play itself', () => {
    const own = over('now', { startedAt: '2026-11-22T10:00:00Z', finishedAt: '2026-11-22T10:20:00Z' });
    const open = over('c', { ending: null, score: null, finishedAt: null });
    const { previous, at, kind } = occasionOf(now, [after, own, open, before]);
    expect(previous).toEqual([{ score, at: before.finishedAt, kind: 'first' }]);
    expect({ at, kind }).toEqual({ at: own.finishedAt, kind: 'retry' });
  });

  it('is every finished play while the server has not heard of the end of this one', () => {
    const { previous, at } = occasionOf(now, [after, before]);
    expect(previous?.map((attempt) => attempt.at)).toEqual([before.finishedAt, after.finishedAt]);
    expect(at).toBe('2026-11-22T10:20:00.000Z');
  });

  it('brings the wrap-up and the guess, and neither where it was skipped', () => {
    const guessed = fakeSavedPlay({
      request: fakeRequest({ wrapUp: { signs: [] }, turningPoint: { move: 1, sure: 0.5 } }),
    });
    expect(occasionOf(guessed, [])).toMatchObject({
      wrapUp: { signs: [] },
      turningPoint: { move: 1, sure: 0.5 },
    });
    expect(Object.keys(occasionOf(now, []))).not.toContain('wrapUp');
  });
});

describe('the play beside which another try is shown', () => {
  it('is the first one, from the server or still on this device', () => {
    expect(earlierLog(now, [after, before], [])?.moves).toEqual(after.moves);
    const here = fakeSavedPlay({
      id: playId('here'),
      request: fakeRequest({ moves: [reply('z')], finished: true }),
    });
    expect(earlierLog(now, [], [now, here])?.moves).toEqual([reply('z')]);
  });

  it('is the one that was left, for a play from the middle', () => {
    const parent = over('p', { kind: 'retry', moves: [reply('q')] });
    const child = fakeSavedPlay({
      ...now,
      request: fakeRequest({ kind: 'from-here', parent: parent.id, finished: true }),
    });
    expect(earlierLog(child, [before, parent], [])?.moves).toEqual([reply('q')]);
  });

  it('is none for a first try, and none of another version', () => {
    const first = fakeSavedPlay({ request: fakeRequest({ finished: true }) });
    expect(earlierLog(first, [before], [])).toBeNull();
    expect(earlierLog(now, [over('a', { hash: '6'.repeat(64) })], [])).toBeNull();
  });
});
