import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { fixtureLibrary } from '../web/conversation/fixture-scenario.ts';
import { accessibilityFaults, focused, openBrowser, overflow, visitor } from './support/browser.ts';
import type { Visitor } from './support/browser.ts';
import { startRealServer } from './support/real-server.ts';
import type { RealServer } from './support/real-server.ts';
import { begin, replyThat } from './support/talk.ts';

let folder: string;
let server: RealServer;
let browser: Browser;
let trainee: Visitor;

beforeAll(async () => {
  folder = fixtureLibrary();
  [server, browser] = await Promise.all([startRealServer({ scenarios: folder }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.end();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  // One of them goes offline on purpose, whatever was still on its way.
  trainee = await visitor(browser, { expected: /ERR_INTERNET_DISCONNECTED|preload CSS|imported module/ });
});
afterEach(() => trainee.leave());

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const dialog = (page: Page) => page.getByRole('dialog');

/** What is wrong with the page as it stands, in light and dark, in a window and on a phone. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 360, height: 740 },
    ]) {
      await page.setViewportSize(viewport);
      const found = [
        ...(await accessibilityFaults(page)),
        ...((await overflow(page)) > 0 ? ['too wide'] : []),
      ];
      faults.push(...found.map((fault) => `${colorScheme}, ${viewport.width}: ${fault}`));
    }
  }
  return faults;
}

describe('the field guide', () => {
  it('is found from the library, searched, read and left by the keyboard alone', async () => {
    const { page } = trainee;
    await page.goto(server.url);
    await page.getByRole('link', { name: 'field guide' }).press('Enter');
    await heading(page).filter({ hasText: 'Field guide' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('ladder');
    await expect.poll(() => new URL(page.url()).search).toBe('?find=ladder');
    await page.getByRole('region', { name: 'Found' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading(page).filter({ hasText: 'The Bargainer' }).waitFor();
    await expect.poll(() => focused(page)).toBe('The Bargainer');
    await page.goBack();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('ladder');
  });

  it('has nothing that axe finds, on its first page, on others, and where nothing is found', async () => {
    const { page } = trainee;
    const faults: Record<string, readonly string[]> = {};
    const pages = {
      '/guide': 'Field guide',
      '/guide?find=zebra': 'Field guide',
      '/guide/victim': 'The Victim',
      '/guide/trade': 'Trade, do not give',
      '/guide/abusive': 'The customer is abusive',
      '/guide/letting-go': 'Letting a customer go with grace',
    };
    for (const [path, title] of Object.entries(pages)) {
      await page.goto(`${server.url}${path}`);
      await heading(page).filter({ hasText: title }).waitFor();
      const found = await faultsOf(page);
      if (found.length > 0) faults[path] = found;
    }
    expect(faults).toEqual({});
  });
});

describe('names in a talk and in its report', () => {
  it('are looked up without leaving either, with and without a connection, and are plain words on paper', async () => {
    const { page } = trainee;
    await begin(page, server.url, { channel: 'chat', mode: 'coach' });
    await replyThat(page, /completely understand/).click();
    const inTheGuide = page.getByRole('list', { name: 'In the field guide' }).getByRole('button').first();
    await inTheGuide.click();
    await dialog(page).getByText('Why it tempts').waitFor();
    await expect.poll(() => page.locator('main').getAttribute('data-phase')).toBe('paused');
    await expect.poll(() => page.locator('main').getAttribute('data-phase')).toBe('paused');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Back to where you were' }).click();
    await expect.poll(() => page.locator('main').getAttribute('data-phase')).toBe('talking');
    expect(await focused(page)).toBe(await inTheGuide.textContent());

    await replyThat(page, /another team/).click();
    await page.getByRole('link', { name: 'Look back on it' }).click();
    for (const step of [1, 2, 3, 4]) {
      await page.getByText(`Step ${step} of 4`).waitFor();
      await page.getByRole('button', { name: step < 4 ? 'Next' : 'See how it went' }).click();
    }
    const truth = page.getByRole('region', { name: 'Who that was' });
    const name = truth.getByRole('button').first();
    await name.waitFor();
    await page.context().setOffline(true);
    await name.click();
    await dialog(page).getByText('How to recognise it').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).count()).toBe(0);
    await expect.poll(() => focused(page)).toBe(await name.textContent());

    await page.emulateMedia({ media: 'print' });
    // On paper nothing can be pressed, and nothing should look as if it could.
    expect(await name.evaluate((word) => getComputedStyle(word).textDecorationLine)).toBe('none');
  });
});
