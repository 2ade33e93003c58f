import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { draw, randomStream } from '#base';
import { begin, moveFor, optionsAt, step } from '#dialogue';
import type { Move } from '#dialogue';
import { pathTo } from '#protocol';
import type { Play } from '#protocol';
import { score } from '#report';
import { openSqlite } from '../../src/server/store/sqlite/open-sqlite.ts';
import { memoryDatabase } from './fixture/memory-database.ts';
import { randomProduction } from '../analysis/random-production.ts';
import { anyMove, playWith, solvedOf } from '../report/random-plays.ts';
import { hashed } from './fixture/parcel.ts';
import { temporaryFolder } from './fixture/temporary-folder.ts';
import { asked, fakeRequest, playId, playIn, tryOut } from './fixture/try-out.ts';
import type { TryOut } from './fixture/try-out.ts';

const RUNS = 60;
const FEW = 10;

const production = hashed({
  ...randomProduction({ seed: 11, beats: 6, replies: 4, stances: 3, facts: 2, turns: 10 }),
  hash: createHash('sha256').update('unhashed').digest('hex'),
});
const solved = solvedOf(production);

interface Adversary {
  /** The request never reaches the server. */
  drops(): boolean;
  /** The answer never reaches the browser. */
  swallows(): boolean;
  repeats(): number;
  /** Keeps a copy back, to deliver it at a bad moment. */
  holdsBack(): boolean;
}

function adversary(seed: number): Adversary {
  const next = randomStream(draw(seed, 'adversary'));
  const chance = (share: number) => () => next() < share;
  return {
    drops: chance(0.25),
    swallows: chance(0.25),
    repeats: () => Math.floor(next() * 3),
    holdsBack: chance(0.4),
  };
}

/** A browser that sends the whole log after each move and again until it hears that it is kept. */
async function playThrough(
  { world, id }: Sitting,
  moves: readonly Move[],
  network: Adversary,
): Promise<Play> {
  const late: (() => Promise<Response>)[] = [];
  const send = (count: number) =>
    world.putPlay(id, fakeRequest(production, { seed: 5, moves: moves.slice(0, count) }));
  for (let count = 0; count <= moves.length; count++) {
    for (let heard = false; !heard;) {
      if (network.drops()) continue;
      if (network.holdsBack()) late.push(() => send(count));
      const copies = Array.from({ length: network.repeats() }, () => send(count));
      const old = network.holdsBack() ? late.shift()?.() : undefined;
      const [answer] = await Promise.all([send(count), old, ...copies]);
      expect(answer?.status).toBe(200);
      heard = !network.swallows();
    }
  }
  for (const again of late) expect([200, 409]).toContain((await again()).status);
  return playIn(await world.request(pathTo('play', { play: id }), asked('GET')));
}

interface Sitting {
  readonly world: TryOut;
  readonly id: string;
}

describe('a network that loses, repeats, delays and reorders requests', () => {
  const networks = fc.record({ player: fc.nat(10_000), network: fc.nat(10_000) });

  it.each([
    ['memory', RUNS, memoryDatabase],
    ['SQLite', FEW, openInNewFolder],
  ])(
    'leaves exactly one history, the one that was played, with the kernel’s score: %s',
    async (_, runs, open) => {
      const database = await open();
      const world = await tryOut({ database }, [production]);
      let plays = 0;
      await fc.assert(
        fc.asyncProperty(networks, async ({ player, network }) => {
          const played = playWith(solved, anyMove, player);
          const id = playId(++plays);
          const kept = await playThrough({ world, id }, played.moves, adversary(network));
          expect(kept.moves).toEqual(played.moves);
          expect(kept.score).toEqual(JSON.parse(JSON.stringify(score(solved, { ...played, seed: 5 }))));
        }),
        { numRuns: runs },
      );
      await database.close();
    },
  );

  async function openInNewFolder() {
    const { database } = await openSqlite({ folder: temporaryFolder(), now: '2026-03-01T09:00:00.000Z' });
    return database;
  }
});

describe('logs that were tampered with', () => {
  const tampering = fc.record({ player: fc.nat(10_000), how: fc.nat(4), at: fc.nat(30), other: fc.nat(30) });

  it('are kept only where the kernel allows every move of them', async () => {
    const world = await tryOut({}, [production]);
    let plays = 0;
    const seen = { kept: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(tampering, async ({ player, how, at, other }) => {
        const moves = tamper(playWith(solved, anyMove, player).moves, how, { at, other });
        const allowed = isLegal(moves);
        const response = await world.putPlay(playId(++plays), fakeRequest(production, { seed: 5, moves }));
        expect(response.status).toBe(allowed ? 200 : 422);
        seen[allowed ? 'kept' : 'refused']++;
      }),
      { numRuns: 300 },
    );
    expect(seen.kept).toBeGreaterThan(10);
    expect(seen.refused).toBeGreaterThan(10);
  });

  /** Insert, drop, swap, repeat or replace one move. */
  function tamper(moves: readonly Move[], how: number, { at, other }: { at: number; other: number }): Move[] {
    const changed = [...moves];
    const [i, j] = [at % moves.length, other % moves.length];
    const [one, two] = [moves[i], moves[j]];
    if (!one || !two) return changed;
    if (how === 0) changed.splice(i, 0, two);
    else if (how === 1) changed.splice(i, 1);
    else if (how === 2) [changed[i], changed[j]] = [two, one];
    else if (how === 3) changed.splice(i, 0, one);
    else changed[i] = { do: 'reply', id: `r${other}` };
    return changed;
  }

  /** Asks of every move whether it is on offer where it is made, which is not how the server finds out. */
  function isLegal(moves: readonly Move[]): boolean {
    const { stage } = solved;
    let { play } = begin(stage, 5);
    for (const move of moves) {
      const opened = play.moves.some((done) => isDeepStrictEqual(done, move));
      const offered =
        move.do === 'open'
          ? play.ending === null && stage.cards.has(move.id) && !opened
          : optionsAt(stage, play).some((option) => isDeepStrictEqual(moveFor(option), move));
      if (!offered) return false;
      const next = step(stage, play, move);
      if (!next.ok) return false;
      play = next.value.play;
    }
    return true;
  }
});
