import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, focused, openBrowser, overflow, visitor } from './support/browser.ts';
import type { Visitor } from './support/browser.ts';
import { begin, keptPlay, playToTheEnd, withoutHaste } from './support/conversation.ts';
import { startRealServer } from './support/real-server.ts';
import type { RealServer } from './support/real-server.ts';

let server: RealServer;
let browser: Browser;
let trainee: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startRealServer(), openBrowser()]);
  trainee = await visitor(browser);
  await withoutHaste(trainee.page);
});
afterAll(async () => {
  await trainee?.leave();
  await browser?.close();
  await server?.end();
});

const nextHeading = (page: Page) => page.locator('#next-step');
const met = (page: Page) => page.getByRole('progressbar', { name: 'Conversations met' });
const archetypeOf = (id: string) =>
  server.library.productions.find(({ scenario }) => scenario.id === id)?.scenario.archetype;
const path = () => {
  const { path: declared } = server.library;
  if (!declared) throw new Error('The library has no path.');
  return declared;
};

/** Holds the talk whose brief is open, looks back on it, and reads the report. */
async function holdTalk(page: Page): Promise<string> {
  await page.getByRole('heading', { name: 'How do you want it?' }).waitFor();
  await begin(page);
  await playToTheEnd(page);
  await page.getByRole('link', { name: 'Look back on it' }).click();
  const next = page.getByRole('button', { name: 'Next', exact: true });
  const done = page.getByRole('button', { name: 'See how it went' });
  for (;;) {
    await next.or(done).first().waitFor();
    if (await done.isVisible()) break;
    await next.click();
  }
  await done.click();
  await page.getByRole('link', { name: 'Go on with your path' }).waitFor();
  return (await keptPlay(page)).request.scenario;
}

const FOLDER = process.env['POISE_SCREENSHOTS'];
const VIEWS = [
  { name: 'wide', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { name: 'phone', colorScheme: 'light', viewport: { width: 360, height: 740 } },
  { name: 'dark-phone', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

/** What is wrong with the page as it stands, from every side. */
async function faultsOf(page: Page, screen: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name, colorScheme, viewport } of VIEWS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(viewport);
    // Colours are judged when they have arrived.
    await page.waitForTimeout(120);
    if (FOLDER !== undefined) {
      mkdirSync(FOLDER, { recursive: true });
      await page.screenshot({ path: join(FOLDER, `${screen}-${name}.png`), fullPage: true });
    }
    if ((await overflow(page)) > 0) found.push(`${screen}, ${name}: can be pushed sideways`);
    found.push(...(await accessibilityFaults(page)).map((fault) => `${screen}, ${name}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 800 });
  return found;
}

describe('a newcomer’s first hour', () => {
  it('finds the path from the first page, and sees where it begins', async () => {
    const { page } = trainee;
    await page.goto(server.url);
    await page.getByRole('link', { name: 'Or see the whole path, and where to begin' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your path' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Your path');
    await expect.poll(() => page.getByRole('heading', { level: 2 }).count()).toBe(path().stages.length + 2);
    await page.getByText('You are here').waitFor();
    const words = (await page.getByRole('main').innerText()).toLowerCase();
    for (const { law } of server.library.productions) expect(words).not.toContain(law.name.toLowerCase());
    expect(await faultsOf(page, 'path-of-somebody-new')).toEqual([]);
  });

  it('is reached on by keyboard alone', async () => {
    const { page } = trainee;
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('Start here');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toMatch(/^Play the placement talk, \d+ min$/);
  });

  it('plays the placement talk, and is told plainly where to begin and how little that says', async () => {
    const { page } = trainee;
    await page.keyboard.press('Enter');
    expect(await holdTalk(page)).toBe(path().placement);
    await page.getByRole('link', { name: 'Go on with your path' }).click();
    await page.getByRole('heading', { name: 'Where you begin' }).waitFor();
    await page.getByText('one talk measures almost nothing').waitFor();
    await expect.poll(() => met(page).getAttribute('value')).toBe('1');
    expect(await faultsOf(page, 'path-after-placement')).toEqual([]);
  });

  it('overrules it with one tap, and back', async () => {
    const { page } = trainee;
    const [first, second, third] = path().stages.map(({ title }) => title);
    const to = (title = '') => page.getByRole('button', { name: `Begin with “${title}”` });
    await to(third).or(to(first)).first().click();
    await page.getByText('You chose to begin with').waitFor();
    await to(second).click();
    await page.getByText(`You chose to begin with “${second}”`).waitFor();
    await page.getByText('May be skipped', { exact: true }).waitFor();
    await page.getByRole('heading', { name: first ?? '' }).waitFor();
    await page.reload();
    await page.getByText(`You chose to begin with “${second}”`).waitFor();
    await page.getByRole('button', { name: 'Begin here instead' }).click();
    await expect.poll(() => page.getByText('May be skipped', { exact: true }).count()).toBe(0);
    await page.getByText(`You chose to begin with “${first}”`).waitFor();
  });

  it('holds two talks, and sees the path move on to another kind of customer each time', async () => {
    const { page } = trainee;
    const held = [path().placement ?? ''];
    await page.getByRole('link', { name: 'Go on', exact: true }).click();
    held.push(await holdTalk(page));
    await page.goto(server.url);
    await page.getByRole('heading', { name: /^Next on your path: / }).waitFor();
    await page.getByRole('link', { name: 'Take the next step' }).click();
    held.push(await holdTalk(page));
    const kinds = held.map(archetypeOf);
    kinds.forEach((kind, i) => expect(kind).not.toBe(kinds[i + 1]));
    expect(path().stages[0]?.scenarios).toEqual(expect.arrayContaining(held.slice(1)));
    await page.getByRole('link', { name: 'Go on with your path' }).click();
    await expect.poll(() => met(page).getAttribute('value')).toBe('3');
  });

  it('finds one and the same next step on the path, above the library and after a report', async () => {
    const { page } = trainee;
    const title = await nextHeading(page).innerText();
    expect(await faultsOf(page, 'path-under-way')).toEqual([]);
    await page.goBack();
    await page.getByText(`Next on your path: “${title}”`).waitFor();
    await page.goto(server.url);
    await page.getByRole('heading', { name: `Next on your path: ${title}` }).waitFor();
    expect(await faultsOf(page, 'library-with-a-path')).toEqual([]);
    await page.getByRole('link', { name: 'See your path' }).click();
    await expect.poll(() => nextHeading(page).innerText()).toBe(title);
  });

  it('is told when the path cannot be fetched, and has it once the server is back', async () => {
    let broken = true;
    const other = await visitor(browser, { expected: /Failed to load resource/ });
    await other.page.route('**/api/path', (route) => (broken ? route.abort() : route.continue()));
    await other.page.goto(`${server.url}/path`);
    await other.page.getByRole('heading', { name: 'The path could not be fetched' }).waitFor();
    broken = false;
    await other.page.getByRole('button', { name: 'Try again' }).click();
    await nextHeading(other.page).waitFor();
    expect(await other.page.getByRole('alert').count()).toBe(0);
    await other.leave();
  });
});
