import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Play } from '#protocol';
import { createOutbox } from '../../../src/web/api/outbox/outbox.ts';
import type { OutboxWorld } from '../../../src/web/api/outbox/outbox.ts';
import { FATES, HandClock, HandServer, HandShelf, refusal } from './fake-network.ts';
import type { Fate } from './fake-network.ts';
import { fakeAnswer, fakeRequest, fakeSavedPlay, playId, reply } from './fake-plays.ts';

function set(fates: readonly Fate[] = [], overrides: Partial<OutboxWorld> = {}) {
  const server = new HandServer(fates);
  const shelf = new HandShelf();
  const clock = new HandClock();
  const outbox = createOutbox({
    shelf,
    clock,
    put: server.put,
    introduce: () => Promise.resolve(),
    chance: () => 1,
    ...overrides,
  });
  return { server, shelf, clock, outbox };
}

describe('the outbox', () => {
  it('sends what is pending, oldest first, and nothing else', async () => {
    const { server, shelf, outbox } = set();
    shelf.put(fakeSavedPlay({ id: playId('later'), startedAt: 2 }));
    shelf.put(fakeSavedPlay({ id: playId('first'), startedAt: 1 }));
    shelf.put(fakeSavedPlay({ id: playId('safe'), pending: false }));
    outbox.wake();
    await outbox.settled();
    expect(server.told).toEqual([playId('first'), playId('later')]);
    expect(shelf.plays().every((play) => !play.pending)).toBe(true);
  });

  it('waits half a second after the first failure, twice as long after each, and half a minute at most', async () => {
    const { shelf, clock, outbox } = set(Array.from({ length: 9 }, () => 'lost' as const));
    shelf.put(fakeSavedPlay());
    outbox.wake();
    const waits: (number | null)[] = [];
    for (let attempt = 0; attempt < 9; attempt++) {
      await outbox.settled();
      waits.push(clock.wait());
      clock.ring();
    }
    await outbox.settled();
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
    expect(shelf.plays()[0]?.pending).toBe(false);
    expect(clock.wait()).toBeNull();
  });

  it('tries at once when it is woken, without a second attempt when the old timer would have rung', async () => {
    const { server, shelf, clock, outbox } = set(['lost']);
    shelf.put(fakeSavedPlay());
    outbox.wake();
    await outbox.settled();
    outbox.wake();
    await outbox.settled();
    expect(server.told).toHaveLength(2);
    expect(clock.wait()).toBeNull();
  });

  it('sends what was added while it was sending', async () => {
    const { server, shelf, outbox } = set();
    shelf.put(fakeSavedPlay());
    outbox.wake();
    shelf.put(fakeSavedPlay({ request: fakeRequest({ moves: [reply('a'), reply('b')] }) }));
    await outbox.settled();
    expect(server.kept.get(playId('one'))?.moves).toEqual([reply('a'), reply('b')]);
    expect(shelf.get(playId('one'))?.pending).toBe(false);
  });

  it('introduces a profile that the server has not met, then sends', async () => {
    let met = false;
    const { server, shelf, outbox } = set([], {
      put: async (id, request) => {
        if (!met) throw refusal('unknown-profile');
        return server.put(id, request);
      },
      introduce: async () => {
        met = true;
      },
    });
    shelf.put(fakeSavedPlay());
    outbox.wake();
    await outbox.settled();
    expect(server.kept.size).toBe(1);
  });

  it('takes over what went on elsewhere and does not argue', async () => {
    const kept: Play = fakeAnswer(playId('one'), fakeRequest({ moves: [reply('b')] }));
    const { shelf, outbox } = set([], { put: () => Promise.reject(refusal('play-diverged', kept)) });
    shelf.put(fakeSavedPlay());
    outbox.wake();
    await outbox.settled();
    expect(shelf.get(playId('one'))?.request.moves).toEqual([reply('b')]);
  });

  it('sets aside what the server will never take, and goes on with the next', async () => {
    const server = new HandServer();
    const { shelf, outbox, clock } = set([], {
      put: (id, request) =>
        id === playId('bad') ? Promise.reject(refusal('illegal-move')) : server.put(id, request),
    });
    shelf.put(fakeSavedPlay({ id: playId('bad'), startedAt: 1 }));
    shelf.put(fakeSavedPlay({ id: playId('good'), startedAt: 2 }));
    outbox.wake();
    await outbox.settled();
    expect(shelf.get(playId('bad'))?.refused).toBe('Refused: illegal-move.');
    expect([...server.kept.keys()]).toEqual([playId('good')]);
    expect(clock.wait()).toBeNull();
  });

  it('is not stopped for ever by a fault of its own', async () => {
    let broken = true;
    const server = new HandServer();
    const { shelf, clock, outbox } = set([], {
      put: (id, request) => (broken ? Promise.reject(new TypeError('a bug')) : server.put(id, request)),
    });
    shelf.put(fakeSavedPlay());
    outbox.wake();
    await outbox.settled();
    broken = false;
    clock.ring();
    await outbox.settled();
    expect(server.kept.size).toBe(1);
  });

  it('says nothing more once it was stopped', async () => {
    const { server, shelf, clock, outbox } = set(['lost']);
    shelf.put(fakeSavedPlay());
    outbox.wake();
    await outbox.settled();
    outbox.stop();
    outbox.wake();
    expect(clock.wait()).toBeNull();
    expect(server.told).toHaveLength(1);
  });

  it('brings every move there once, whatever the network does', async () => {
    const fates = fc.array(fc.constantFrom(...FATES), { maxLength: 40 });
    const plays = fc.integer({ min: 1, max: 3 });
    const moves = fc.integer({ min: 1, max: 8 });
    await fc.assert(
      fc.asyncProperty(fates, plays, moves, async (network, players, length) => {
        const { server, shelf, clock, outbox } = set(network);
        for (let move = 1; move <= length; move++) {
          for (let player = 0; player < players; player++) {
            const request = fakeRequest({ moves: Array.from({ length: move }, (_, i) => reply(`r${i}`)) });
            shelf.put(fakeSavedPlay({ id: playId(`p${player}`), startedAt: player, request }));
            outbox.wake();
            await Promise.resolve();
          }
        }
        for (let patience = 0; patience < 60; patience++) {
          await outbox.settled();
          if (clock.wait() === null) break;
          clock.ring();
        }
        expect(shelf.plays().filter((play) => play.pending)).toEqual([]);
        expect(server.kept.size).toBe(players);
        for (const play of shelf.plays()) expect(server.kept.get(play.id)).toEqual(play.request);
        expect(server.changes).toBeLessThanOrEqual(players * length);
      }),
      { numRuns: 300 },
    );
  });
});
