import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryDatabase } from '../server/fixture/memory-database.ts';
import { attemptId } from '../server/attempts/assessed.ts';
import { parcelWithWords } from '../server/attempts/sitting.ts';
import { Judge, openHouse } from './house.ts';
import type { OpenHouse, Verdict } from './house.ts';
import { faithful, faultProxy } from './proxy.ts';
import type { Fault, FaultProxy } from './proxy.ts';
import { askOver, playStubbornly } from './stubborn-client.ts';

/**
 * Bytes between two cuts. `FAULT_POINTS=every npx vitest run --project unit tests/faults/every-point` cuts at each
 * single byte, which takes half an hour.
 */
const STEP = process.env['FAULT_POINTS'] === 'every' ? 1 : 251;

const production = parcelWithWords();
const judge = new Judge(production);
let house: OpenHouse;
let proxy: FaultProxy;
let attempts = 0;

beforeAll(async () => {
  house = await openHouse({ production, open: memoryDatabase });
  proxy = await faultProxy(house.url());
});
afterAll(async () => {
  await proxy.close();
  await house.close();
});

/** The same play every time: a card, a silence, then straight to a good end. */
const WAY = ['open', 'silence', 'Ask.', 'Find.'];

async function playOnce(plan: (connection: number) => Fault): Promise<Verdict> {
  const guest = await house.guest();
  proxy.follow(plan);
  const heard = await playStubbornly({
    ask: askOver(() => proxy.url, guest.token),
    id: attemptId(++attempts),
    scenario: house.scenario,
    choose(view) {
      const what = WAY[view.seq] ?? '';
      if (what === 'open') return { do: 'open', card: view.desk[0]?.card ?? '' };
      if (what === 'silence') return { do: 'silence' };
      return { do: 'reply', choice: view.replies.find(({ text }) => text === what)?.choice ?? '' };
    },
  });
  return judge.verdict(house.database, guest, heard);
}

describe('a network that is cut once', { timeout: 60_000 }, () => {
  it(
    `leaves one attempt with one score, wherever in the bytes of requests and answers it is cut, every ${STEP}`,
    { timeout: 3_600_000 },
    async () => {
      await playOnce(faithful);
      const carried = [...proxy.carried];
      expect(carried).toHaveLength(WAY.length + 2);
      let points = 0;
      for (const [connection, { request, answer }] of carried.entries()) {
        const faults = [
          ...placesIn(request).map((cutRequest): Fault => ({ cutRequest })),
          ...placesIn(answer).map((cutAnswer): Fault => ({ cutAnswer })),
        ];
        for (const fault of faults) {
          const { kept, due } = await playOnce((n) => (n === connection ? fault : {}));
          expect(kept).toEqual(due);
          // Only an answer of which everything had come by then is not asked for again.
          const again = fault.cutAnswer === answer ? 0 : 1;
          expect(proxy.carried.length - carried.length).toBeGreaterThanOrEqual(again);
          points++;
        }
      }
      expect(points).toBeGreaterThan(carried.length * 10);
    },
  );

  /** The first byte and the last, and steps between them. */
  function placesIn(bytes: number): number[] {
    const steps = Array.from({ length: Math.ceil(bytes / STEP) }, (_, n) => n * STEP);
    return [...new Set([...steps, 1, bytes - 1, bytes])];
  }

  it('leaves the same when every request arrives twice, at once or late', async () => {
    for (const late of [0, 3, 30]) {
      const { kept, due } = await playOnce(() => ({ repeats: 2, late }));
      await proxy.settled();
      expect(kept).toEqual(due);
    }
  });
});
