import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { focused, openBrowser, visitor } from './support/browser.ts';
import type { Visitor } from './support/browser.ts';
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
  trainee = await visitor(browser, { expected: /Failed to load resource/ });
});
afterEach(() => trainee.leave());

describe('the library', () => {
  it('leads a newcomer to an easy conversation and remembers the name', async () => {
    const { page } = trainee;
    await page.goto(server.url);
    await page.getByLabel('What should we call you?').fill('Asha');
    await page.getByRole('button', { name: 'Start your first conversation' }).click();
    await page.waitForURL(/\/scenario\//);
    await page.getByRole('link', { name: 'Settings, Asha' }).click();
    await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Asha');
  });

  it('lets a newcomer stay without a name', async () => {
    const { page } = trainee;
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Start your first conversation' }).click();
    await page.waitForURL(/\/scenario\//);
    await expect.poll(() => page.getByRole('link', { name: 'Settings', exact: true }).isVisible()).toBe(true);
  });

  it('shows every scenario once, with the customer, and gives no archetype away', async () => {
    const { page } = trainee;
    await page.goto(server.url);
    const cards = page.getByRole('article');
    await cards.first().waitFor();
    await expect.poll(() => cards.count()).toBe(server.library.productions.length);
    const words = (await page.getByRole('main').innerText()).toLowerCase();
    for (const { scenario, law } of server.library.productions) {
      expect(words).toContain(scenario.customer.name.toLowerCase());
      expect(words).not.toContain(law.name.toLowerCase());
    }
  });

  it('keeps filters in the address, and the way back returns to them', async () => {
    const { page } = trainee;
    await page.goto(server.url);
    await page.getByLabel('Channel').selectOption('chat');
    await expect.poll(() => new URL(page.url()).search).toBe('?channel=chat');
    const chats = server.library.productions.filter(({ scenario }) => scenario.channel === 'chat');
    await expect.poll(() => page.getByRole('article').count()).toBe(chats.length);
    await page.getByRole('article').first().getByRole('link').click();
    await page.getByRole('heading', { name: 'How do you want it?' }).waitFor();
    await page.goBack();
    await page.getByRole('article').first().waitFor();
    await expect.poll(() => page.getByLabel('Channel').inputValue()).toBe('chat');
    await expect.poll(() => page.getByRole('article').count()).toBe(chats.length);
  });

  it('shows who waits for whom only to somebody who asks for one kind of customer', async () => {
    const { page } = trainee;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(server.url);
    await page.getByRole('article').first().waitFor();
    expect(asked.some((url) => url.includes('/api/productions/'))).toBe(false);
    const kind = server.library.productions[0]?.scenario.archetype ?? '';
    await page.getByLabel('Kind of customer').selectOption(kind);
    const right = server.library.productions.filter(({ scenario }) => scenario.archetype === kind);
    await expect.poll(() => page.getByRole('article').count()).toBe(right.length);
    await expect.poll(() => new URL(page.url()).search).toBe(`?customer=${kind}`);
  });

  it('finds a customer by name, and says so when nobody fits', async () => {
    const { page } = trainee;
    const name = server.library.productions[0]?.scenario.customer.name ?? '';
    await page.goto(server.url);
    await page.getByRole('searchbox', { name: 'Search' }).fill(name.toUpperCase());
    await page.getByRole('article').filter({ hasText: name }).first().waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('nobody is called this');
    await page.getByRole('heading', { name: 'Nobody fits that description' }).waitFor();
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await page.getByRole('article').first().waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  it('says when the server fails, and shows the library once it is back', async () => {
    const { page } = trainee;
    let broken = true;
    await page.route('**/api/scenarios', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(server.url);
    await page.getByRole('heading', { name: 'The conversations could not be fetched' }).waitFor();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('article').first().waitFor();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });

  it('is left by keyboard alone, and the focus goes to the heading of the next page', async () => {
    const { page } = trainee;
    await page.goto(server.url);
    await page.getByRole('article').first().waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Asha');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'How do you want it?' }).waitFor();
    await expect.poll(() => focused(page)).toBe(await page.getByRole('heading', { level: 1 }).innerText());
  });
});
