import { vi } from 'vitest';
import type { Page } from 'playwright-core';

/** A play as this browser keeps it. */
export interface KeptPlay {
  readonly id: string;
  readonly request: {
    readonly scenario: string;
    readonly moves: readonly unknown[];
    readonly finished?: boolean;
  };
  readonly pending: boolean;
}

const START = /^(Take the call|Open the chat|Open the mail|Walk over|Join the call|Begin)$/;

/** Nothing waits, sounds or comments: what is left is the conversation. */
export async function withoutHaste(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (localStorage.getItem('poise.1.preferences')) return;
    localStorage.setItem('poise.1.preferences', '{"timing":"off","mode":"realistic","sound":false}');
    localStorage.setItem('poise.1.conversation', '{"tempo":"at-once"}');
  });
}

/** The last play that this browser keeps; fails where there is none. */
export async function keptPlay(page: Page): Promise<KeptPlay> {
  const plays = await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((name) => /^poise\.1\.play\.[0-9a-f]{32}\./.test(name))
      .map((name) => JSON.parse(localStorage.getItem(name) ?? '') as KeptPlay & { startedAt: number }),
  );
  const last = plays.toSorted((a, b) => b.startedAt - a.startedAt)[0];
  if (!last) throw new Error('This browser keeps no play.');
  return last;
}

/** From the brief into the conversation, as far as the first replies or the first wait. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: START }).click();
  const answer = page.getByRole('button', { name: 'Answer' });
  await answer
    .or(page.getByRole('region', { name: 'Your reply' }))
    .first()
    .waitFor();
  if (await answer.isVisible()) await answer.click();
}

/** Chooses the first reply that is shown, and waits until the move is on this device. */
export async function answerOnce(page: Page): Promise<void> {
  const before = (await keptPlay(page)).request.moves.length;
  await until('the move is on this device', async () => {
    await page.keyboard.press('1');
    return (await keptPlay(page)).request.moves.length > before;
  });
}

/** Answers until it is over and the server has all of it. */
export async function playToTheEnd(page: Page): Promise<void> {
  for (let turns = 0; turns < 60; turns++) {
    if ((await keptPlay(page)).request.finished) break;
    await answerOnce(page);
  }
  await until('the server has all of it', async () => !(await keptPlay(page)).pending);
}

/** Looks again and again; for the way to a test's beginning, where nothing may be expected yet. */
const until = (what: string, holds: () => Promise<boolean>): Promise<void> =>
  vi.waitFor(
    async () => {
      if (!(await holds())) throw new Error(`It never came about that ${what}.`);
    },
    { timeout: 20_000, interval: 250 },
  );
