import { afterEach, describe, expect, it, vi } from 'vitest';
import { randomStream } from '#base';
import { history, prepare } from '#dialogue';
import { playSchema, pathTo } from '#protocol';
import * as v from 'valibot';
import { ATTEMPT, FATES, page, sitting } from './sitting.ts';
import type { Fate, Page } from './sitting.ts';

afterEach(() => vi.unstubAllGlobals());

const SEEDS = Array.from({ length: 40 }, (_, place) => place + 1);
const LONGEST_WAIT_MS = 30_000;

/** Somebody with a bad network who answers by chance, and whose page is loaded again now and then. */
async function playedThrough(seed: number) {
  const { attempt, fates, cleo } = await sitting();
  const next = randomStream(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  };
  const bad = (): Fate[] => Array.from({ length: Math.floor(next() * 4) }, () => pick(FATES));
  let here = await opened(page(attempt));
  const said: string[] = [];
  for (let step = 0; step < 60 && here.session.state().phase !== 'over'; step++) {
    const { replies } = here.session.state();
    if (replies.length > 0) {
      const offer = pick(replies);
      said.push(offer.text);
      fates(...bad());
      here.session.make({ do: 'reply', id: offer.id });
    }
    await here.settle();
    if (next() < 0.3) here = await again(here);
    here.pass(LONGEST_WAIT_MS);
    await here.settle();
  }
  here.session.close();
  const kept = await cleo.ask('PUT', pathTo('wrapUpAttempt', { attempt: ATTEMPT }), { wrapUp: {} });
  expect(kept.status).toBe(200);
  const answer = await cleo.ask('GET', pathTo('play', { play: ATTEMPT }));
  return { said, heard: here.texts(), play: v.parse(playSchema, await answer.json()) };

  async function opened(fresh: Page): Promise<Page> {
    fresh.session.begin();
    await fresh.settle();
    return fresh;
  }

  /** The page is closed in the middle of whatever it does; what the device keeps and the server says is left. */
  async function again(before: Page): Promise<Page> {
    before.session.close();
    const view = await (await cleo.ask('GET', pathTo('attempt', { attempt: ATTEMPT }))).json();
    return opened(page(view, { kept: before.device.kept }));
  }
}

describe('an attempt over a network that loses, repeats and lies', () => {
  it.each(SEEDS)('has every answer once and in its order (seed %i)', async (seed) => {
    const { said, heard, play } = await playedThrough(seed);
    const { world } = await sitting();
    const steps = history(prepare(world.production), play);
    if (!steps.ok) throw new Error(steps.error.message);
    const own = steps.value.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.type === 'say' && effect.by === 'trainee' ? [effect.text] : [])),
    );
    expect(own).toEqual(said);
    expect(heard.filter((text) => said.includes(text))).toEqual(said);
    expect(play.score).not.toBeNull();
  });
});
