import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  acknowledge,
  clearShelf,
  emptyShelf,
  refuse,
  shelve,
  takeOver,
} from '../../../src/web/api/outbox/play-shelf.ts';
import {
  hasPlayed,
  onSavedPlays,
  savedPlay,
  savedPlays,
  savedWhere,
  savePlay,
  startPlay,
} from '../../../src/web/api/index.ts';
import { fakeAnswer, fakeRequest, fakeSavedPlay, playId, reply } from './fake-plays.ts';

const DAY = 86_400_000;
const NEW = {
  scenario: 'late-parcel',
  hash: '5'.repeat(64),
  kind: 'first',
  mode: 'coach',
  timing: 'normal',
} as const;

beforeEach(() => {
  localStorage.clear();
  emptyShelf();
  // No server answers here: what is saved stays on the device.
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
});
afterEach(() => vi.unstubAllGlobals());

describe('a play on this device', () => {
  it('is there again after the page was closed', () => {
    const { id } = startPlay(NEW);
    expect(savePlay(id, { moves: [reply('a')] })).toBe(true);
    emptyMemory();
    expect(savedPlay(id)?.request.moves).toEqual([reply('a')]);
  });

  it('waits for the server from its first move on', () => {
    const play = startPlay(NEW);
    expect(savedWhere(play)).toBe('server');
    expect(hasPlayed()).toBe(false);
    savePlay(play.id, { moves: [reply('a')] });
    expect(savedPlay(play.id)?.pending).toBe(true);
    expect(hasPlayed()).toBe(true);
  });

  it('has a seed and an id of its own', () => {
    const [one, other] = [startPlay(NEW), startPlay(NEW)];
    expect(one.id).toMatch(/^[0-9a-f]{32}$/);
    expect(one.id).not.toBe(other.id);
    expect(one.request.seed).not.toBe(other.request.seed);
  });

  it('never loses its first answers to another tab that went a different way', () => {
    const { id } = startPlay(NEW);
    savePlay(id, { moves: [reply('a'), reply('b')] });
    expect(savePlay(id, { moves: [reply('a'), reply('c')] })).toBe(false);
    expect(savePlay(id, { moves: [reply('a')] })).toBe(false);
    expect(savedPlay(id)?.request.moves).toEqual([reply('a'), reply('b')]);
  });

  it('stays pending when a move was made while an older state was on its way', () => {
    const sent = fakeSavedPlay();
    shelve(sent);
    shelve({ ...sent, request: fakeRequest({ moves: [reply('a'), reply('b')] }) });
    acknowledge(sent, fakeAnswer(sent.id, sent.request));
    expect(savedPlay(sent.id)?.pending).toBe(true);
  });

  it('takes the kind that the server gives it', () => {
    const sent = fakeSavedPlay();
    shelve(sent);
    acknowledge(sent, fakeAnswer(sent.id, sent.request, { kind: 'retry' }));
    expect(savedPlay(sent.id)).toMatchObject({ pending: false, request: { kind: 'retry' } });
  });

  it('becomes what the server has when it went on elsewhere, and says so', () => {
    const here = fakeSavedPlay();
    shelve(here);
    takeOver(here.id, fakeAnswer(here.id, fakeRequest({ moves: [reply('z')], finished: true })));
    expect(savedPlay(here.id)).toMatchObject({
      takenOver: true,
      pending: false,
      request: { moves: [reply('z')], finished: true },
    });
  });

  it('is kept when the server refuses it', () => {
    const here = fakeSavedPlay();
    shelve(here);
    refuse(here, 'The scenario does not allow move 3.');
    expect(savedPlay(here.id)?.refused).toBe('The scenario does not allow move 3.');
  });

  it('is said to be in this page only when the browser keeps nothing', () => {
    const { id } = startPlay(NEW);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    savePlay(id, { moves: [reply('a')] });
    const play = savedPlay(id);
    vi.restoreAllMocks();
    expect(play?.request.moves).toEqual([reply('a')]);
    expect(play && savedWhere(play)).toBe('page');
  });

  it('is passed over when what the browser kept is damaged', () => {
    const { id } = startPlay(NEW);
    const key = Object.keys(localStorage).find((name) => name.endsWith(id)) ?? '';
    localStorage.setItem(key, '{"id":');
    emptyMemory();
    expect(savedPlays()).toEqual([]);
  });
});

describe('the shelf', () => {
  it('is cleared a day after a play is over and safe, and of what was never begun', () => {
    const over = fakeRequest({ finished: true });
    shelve(fakeSavedPlay({ id: playId('safe'), request: over, pending: false, changedAt: 0 }));
    shelve(fakeSavedPlay({ id: playId('unsent'), request: over, pending: true, changedAt: 0 }));
    shelve(fakeSavedPlay({ id: playId('recent'), request: over, pending: false, changedAt: DAY }));
    shelve(fakeSavedPlay({ id: playId('open'), pending: false, changedAt: 0 }));
    shelve(
      fakeSavedPlay({
        id: playId('empty'),
        request: fakeRequest({ moves: [] }),
        pending: false,
        changedAt: 0,
      }),
    );
    clearShelf(DAY + 1);
    const left = savedPlays().map(({ id }) => id);
    expect(new Set(left)).toEqual(new Set([playId('unsent'), playId('recent'), playId('open')]));
  });

  it('tells what another tab changed', () => {
    const heard = vi.fn<() => void>();
    const stop = onSavedPlays(heard);
    const { id } = startPlay(NEW);
    heard.mockClear();
    const key = Object.keys(localStorage).find((name) => name.endsWith(id)) ?? '';
    const elsewhere = { ...startPlay(NEW), id, request: fakeRequest({ moves: [reply('q')] }) };
    heard.mockClear();
    localStorage.setItem(key, JSON.stringify(elsewhere));
    dispatchEvent(new StorageEvent('storage', { key }));
    expect(heard).toHaveBeenCalled();
    expect(savedPlay(id)?.request.moves).toEqual([reply('q')]);
    stop();
  });
});

/** As a page that was opened again: nothing is remembered but what the browser kept. */
function emptyMemory() {
  const stop = onSavedPlays(() => undefined);
  dispatchEvent(new StorageEvent('storage', { key: null }));
  stop();
}
