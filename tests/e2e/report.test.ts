import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { prepare, replay } from '#dialogue';
import { accessibilityFaults, openBrowser, overflow, visitor } from './support/browser.ts';
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

const enter = async (options: BrowserContextOptions = {}) => {
  trainee = await visitor(browser, options);
  await trainee.page.addInitScript(() => {
    localStorage.setItem('poise.1.preferences', '{"timing":"off","mode":"realistic","sound":false}');
    localStorage.setItem('poise.1.conversation', '{"tempo":"at-once"}');
  });
};
beforeEach(() => enter());
afterEach(() => trainee.leave());

/** Talks to the end, always taking the first reply that is shown. */
async function talk(page: Page) {
  const answer = page.getByRole('button', { name: 'Answer' });
  const replies = page.getByRole('region', { name: 'Your reply' }).getByRole('listitem');
  const over = page.getByRole('link', { name: 'Look back on it' });
  for (let turn = 0; turn < 40; turn++) {
    await answer.or(replies.first()).or(over).first().waitFor();
    if (await over.isVisible()) return;
    if (await answer.isVisible()) await answer.click();
    else await page.keyboard.press('1');
    await page.waitForTimeout(60);
  }
  throw new Error('The conversation does not end.');
}

/** From the library through the talk and the wrap-up to the report. */
async function playToReport(page: Page, scenario = server.library.productions[0]?.scenario.id) {
  await page.goto(`${server.url}/scenario/${scenario}`);
  await page
    .getByRole('button', {
      name: /^(Take the call|Open the chat|Open the mail|Walk over|Join the call|Begin)$/,
    })
    .click();
  await page.waitForURL(/\/play\//);
  await talk(page);
  await page.getByRole('link', { name: 'Look back on it' }).click();
  const done = page.getByRole('button', { name: 'See how it went' });
  const next = page.getByRole('button', { name: 'Next' });
  for (await done.or(next).waitFor(); await next.isVisible();) await next.click();
  await page.getByRole('radio').first().check();
  await done.click();
  await account(page).waitFor();
}

async function sidesOfPaper(page: Page): Promise<number> {
  const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return paper.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

const account = (page: Page) => page.getByRole('region', { name: 'The account' });

/** The same play in another window, without being played again. */
async function sameReport(page: Page, options: BrowserContextOptions): Promise<Visitor> {
  const kept = await page.evaluate(() => ({ ...localStorage }));
  const other = await visitor(browser, options);
  await other.page.goto(`${server.url}/settings`);
  await other.page.evaluate((items) => {
    for (const [key, value] of Object.entries(items)) localStorage.setItem(key, value);
  }, kept);
  await other.page.goto(page.url());
  await account(other.page).waitFor();
  return other;
}

const VIEWS = {
  'a wide window': { viewport: { width: 1440, height: 900 } },
  'a wide window in the dark': { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  'a phone of 360 px': { viewport: { width: 360, height: 740 } },
  'a phone of 360 px in the dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  'a laptop at 200 % zoom': { viewport: { width: 640, height: 400 } },
} as const satisfies Record<string, BrowserContextOptions>;

describe('the report', () => {
  it('comes after the wrap-up, adds up, prints, is saved, and leads back into the talk', async () => {
    const { page } = trainee;
    await playToReport(page);
    await expect.poll(() => page.getByText(/^You (picked|said that no line)/).count()).toBe(1);

    const figures = await account(page).locator('tbody tr:last-child > :last-child').innerText();
    const kept = await page
      .getByText(/possible points kept/)
      .locator('..')
      .locator('b')
      .innerText();
    // The account keeps its tenths, so that it adds up; the result is told in whole points.
    expect(String(Math.round(Number(figures)))).toBe(kept);

    expect(await sidesOfPaper(page)).toBe(2);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
    const production = server.library.productions.find(({ hash }) => hash === file.hash);
    if (!production) throw new Error('The file names a version that this server has not.');
    const again = replay(prepare(production), file);
    expect(again.ok && again.value.ending).toBe(file.report.score.outcome.ending);

    const first = page.url().split('/').at(-2);
    await page
      .getByRole('button', { name: /^Try (it )?from here/ })
      .first()
      .click();
    await page.waitForURL((url) => url.pathname.startsWith('/play/') && !url.pathname.includes(first ?? ''));
    await talkOn(page);
    const begun = await keptPlay(page, page.url().split('/').at(-1) ?? '');
    expect(begun).toMatchObject({ kind: 'from-here', parent: first, seed: file.seed, hash: file.hash });
  });

  it('of a whole case lists its steps, leads to their turns, and fits on two sides all the same', async () => {
    const { page } = trainee;
    await playToReport(page, 'forty-winches');
    const steps = page.getByRole('region', { name: 'The case, step by step' });
    expect(await steps.getByText(/^Of \d+ steps that came up, \d+ were taken[.]$/).count()).toBe(1);
    const passed = steps.getByRole('listitem').filter({ hasText: 'Let pass:' }).first();
    await passed.getByRole('link', { name: /^turn \d+$/ }).click();
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#turn-\d+$/);
    const turn = page.locator(new URL(page.url()).hash);
    await expect.poll(() => turn.evaluate((at) => at.getBoundingClientRect().top < innerHeight)).toBe(true);

    for (const view of [VIEWS['a wide window'], VIEWS['a phone of 360 px in the dark']]) {
      const other = await sameReport(page, view);
      expect([await overflow(other.page), await accessibilityFaults(other.page)]).toEqual([0, []]);
      await other.leave();
    }
    expect(await sidesOfPaper(page)).toBe(2);
  });

  it('has no barrier and no overflow in any window', async () => {
    const { page } = trainee;
    await playToReport(page);
    const found: Record<string, unknown> = {};
    for (const [name, view] of Object.entries(VIEWS)) {
      const other = await sameReport(page, view);
      for (const summary of await other.page.locator('summary').all()) await summary.click();
      found[name] = { faults: await accessibilityFaults(other.page), overflow: await overflow(other.page) };
      await other.leave();
    }
    const none = { faults: [], overflow: 0 };
    expect(found).toEqual(Object.fromEntries(Object.keys(VIEWS).map((name) => [name, none])));
  });

  it('is there on another device of the same person, and its parts are reached by links', async () => {
    const { page } = trainee;
    await playToReport(page);
    await expect
      .poll(async () => (await keptPlay(page, page.url().split('/').at(-2) ?? ''))?.pending)
      .toBe(false);
    // Only who one is goes along; the play itself comes from the server.
    const profile = await page.evaluate(() => localStorage.getItem('poise.1.profile') ?? '');
    const other = await visitor(browser);
    await other.page.goto(`${server.url}/settings`);
    await other.page.evaluate((id) => localStorage.setItem('poise.1.profile', id), profile);
    await other.page.goto(page.url());
    await account(other.page).waitFor();
    const parts = other.page.getByRole('navigation', { name: 'Parts of this report' });
    await parts.getByRole('link', { name: 'Transcript' }).click();
    await other.page.getByRole('heading', { name: 'The whole talk' }).waitFor();
    await expect.poll(() => parts.locator('[aria-current]').innerText()).toBe('Transcript');
    await other.leave();
  });
});

/** Whoever takes up a talk in its middle is shown a door first. */
async function talkOn(page: Page) {
  const goOn = page.getByRole('button', { name: 'Go on' });
  const replies = page.getByRole('region', { name: 'Your reply' });
  const answer = page.getByRole('button', { name: 'Answer' });
  await goOn.or(replies).or(answer).first().waitFor();
}

interface Kept {
  readonly kind: string;
  readonly pending: boolean;
}

/** What this browser keeps of a play. */
const keptPlay = (page: Page, id: string): Promise<Kept | null> =>
  page.evaluate((play) => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(`.${play}`)) ?? '';
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null');
    return kept && { ...kept.request, pending: kept.pending };
  }, id);
