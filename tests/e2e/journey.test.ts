import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { focused, openBrowser, visitor } from './support/browser.ts';
import type { Visitor } from './support/browser.ts';
import { answerOnce, begin, keptPlay, withoutHaste } from './support/conversation.ts';
import { startRealServer } from './support/real-server.ts';
import type { RealServer } from './support/real-server.ts';

let server: RealServer;
let browser: Browser;
let trainee: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startRealServer(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.end();
});
beforeEach(async () => {
  trainee = await visitor(browser, { expected: /Failed to load resource|ERR_INTERNET_DISCONNECTED/ });
  await withoutHaste(trainee.page);
});
afterEach(() => trainee.leave());

/** The plays of this browser's profile as the server keeps them. */
const plays = (page: Page): Promise<{ moves: unknown[]; ending: string | null }[]> =>
  page.evaluate(async () => {
    const headers = { 'x-poise-profile': localStorage.getItem('poise.1.profile') ?? '' };
    const answer = await fetch('/api/profiles/me/plays', { headers });
    return ((await answer.json()) as { plays: { moves: unknown[]; ending: string | null }[] }).plays ?? [];
  });

async function beginFirst(page: Page) {
  await page.goto(server.url);
  await page.getByRole('article').first().getByRole('link').click();
  await begin(page);
}

describe('a conversation', () => {
  it('that is left open waits in the library and goes on where it stopped', async () => {
    const { page } = trainee;
    await beginFirst(page);
    await answerOnce(page);
    const { moves } = (await keptPlay(page)).request;
    await page.goto(server.url);
    await page.getByRole('link', { name: 'Go on' }).click();
    await page.waitForURL(/\/play\//);
    await page.getByRole('button', { name: 'Go on' }).click();
    expect((await keptPlay(page)).request.moves).toEqual(moves);
    await answerOnce(page);
    await expect.poll(async () => (await plays(page)).length).toBe(1);
  });

  it('goes on without a network, is told to the server once when it is back, and loses no move', async () => {
    const { page } = trainee;
    await beginFirst(page);
    await answerOnce(page);
    await expect.poll(async () => (await keptPlay(page)).pending).toBe(false);
    await page.context().setOffline(true);
    await answerOnce(page);
    const { request, pending } = await keptPlay(page);
    expect(pending).toBe(true);
    await page.context().setOffline(false);
    await expect.poll(async () => (await keptPlay(page)).pending, { timeout: 35_000 }).toBe(false);
    const kept = await plays(page);
    expect(kept).toHaveLength(1);
    expect(kept[0]?.moves).toEqual(request.moves);
  });

  it('survives that the server is started anew in the middle of it', async () => {
    const { page } = trainee;
    await beginFirst(page);
    await answerOnce(page);
    await expect.poll(async () => (await keptPlay(page)).pending).toBe(false);
    await server.stop();
    await answerOnce(page);
    await server.startAgain();
    await expect.poll(async () => (await keptPlay(page)).pending, { timeout: 35_000 }).toBe(false);
    expect((await plays(page))[0]?.moves).toEqual((await keptPlay(page)).request.moves);
  });

  it('is not what another person finds after this device was made to forget', async () => {
    const { page } = trainee;
    await beginFirst(page);
    await answerOnce(page);
    await page.goto(`${server.url}/settings`);
    await page.getByRole('button', { name: 'Delete my data on this device' }).click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.getByRole('heading', { name: 'Stay kind. Hold the line.' }).waitFor();
    await page.getByRole('link', { name: 'Progress' }).click();
    await page.getByRole('heading', { name: 'Nothing to show yet' }).waitFor();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('moves');
  });

  it('is reached, held and left by keyboard alone', async () => {
    const { page } = trainee;
    await page.goto(server.url);
    await page.getByRole('article').first().waitFor();
    const press = async (until: RegExp, limit = 40) => {
      for (let presses = 0; presses < limit; presses++) {
        if (until.test(await focused(page))) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${limit} presses of Tab do not reach ${until}.`);
    };
    await press(/^Start your first conversation$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'How do you want it?' }).waitFor();
    await press(/^(Take the call|Open the chat|Open the mail|Walk over|Join the call|Begin)$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/play\//);
    const answer = page.getByRole('button', { name: 'Answer' });
    await answer
      .or(page.getByRole('region', { name: 'Your reply' }))
      .first()
      .waitFor();
    if (await answer.isVisible()) {
      await press(/^Answer$/);
      await page.keyboard.press('Enter');
    }
    await answerOnce(page);
    await page.goBack();
    await page.getByRole('heading', { name: 'How do you want it?' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Go on where you stopped' }).count()).toBe(1);
  });
});
