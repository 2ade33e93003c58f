import type { Browser, Page } from 'playwright-core';
import type { Production } from '#dialogue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyWordsOf, openHouse, PASSWORD } from './attempt-house.ts';
import type { House } from './attempt-house.ts';
import { accessibilityFaults, openBrowser, overflow } from './support/browser.ts';
import { replies, replyThat, transcript } from './support/talk.ts';

let browser: Browser;
let house: House;

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse('Ada', 'Bo', 'Cleo', 'Dan', 'Eve', 'Fay')]);
});
afterAll(async () => {
  await browser.close();
  await house.server.end();
});

const BEGIN = { name: 'Begin the assessment' } as const;
const NETWORK = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of (401|409)/;
const UNDERSTAND = /I completely understand/;
const SEARCH = /I can open a search/;
const DAYS = /Days ago it should have been there/;

async function beginAttempt(page: Page, channel: 'chat' | 'phone' = 'chat') {
  await page.goto(`${house.server.url}/assessment/parcel-by-${channel}`);
  await page.getByRole('button', BEGIN).click();
  await page.waitForURL(/\/attempt\/[0-9a-f]{32}$/);
  if (channel === 'phone') await page.getByRole('button', { name: 'Answer' }).click();
  await replyThat(page, UNDERSTAND).waitFor();
}

const status = (page: Page, words: RegExp) => page.getByText(words).first().waitFor();

/** Everything that the server told the page under its interface, until it is taken. */
function recordAnswers(page: Page): () => Promise<string[]> {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/api/')) bodies.push(response.text().catch(() => ''));
  });
  return () => Promise.all(bodies);
}

/** What the page shows and what the browser keeps. */
const held = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([document.documentElement.outerHTML, { ...localStorage }]));

function productionOn(channel: 'chat' | 'phone') {
  const { productions } = house.server.library;
  const found = productions.find(({ scenario }) => scenario.id === `parcel-by-${channel}`);
  if (!found) throw new Error(`The library holds no parcel by ${channel}.`);
  return found;
}

/** What of a scenario's keys stands in what was told. */
function givenAway(production: Production, told: readonly string[]): string[] {
  const all = told.join('\n');
  expect(all).toContain('It was meant to be here days ago.');
  return keyWordsOf(production).filter((word) => all.includes(word));
}

const questionsToReport = async (page: Page) => {
  for (const name of ['Next', 'Next', 'Next', 'See how it went']) {
    await page.getByRole('button', { name, exact: true }).click();
  }
};

describe('an assessment', () => {
  it('says what it is before it begins', async () => {
    const { page, leave } = await house.visit(browser, 'Ada');
    await page.goto(`${house.server.url}/assessment/parcel-by-chat`);
    await page.getByRole('heading', { name: 'Before you begin' }).waitFor();
    for (const words of [
      'This one counts',
      'You and whoever manages Returns see your replies and the result.',
      'Giving up counts as a try.',
      'Nothing is shown while it runs',
    ]) {
      await status(page, new RegExp(words));
    }
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overflow(page)).toBe(0);
    await leave();
  });

  it.each(['chat', 'phone'] as const)(
    'is played on the server from the first word to the report, and gives nothing away before (%s)',
    async (channel) => {
      const { page, leave } = await house.visit(browser, 'Ada');
      const answers = recordAnswers(page);
      await beginAttempt(page, channel);
      expect(await accessibilityFaults(page)).toEqual([]);
      await status(page, /Saved on server/);
      expect(await page.getByRole('button', { name: 'Hint' }).count()).toBe(0);
      await replyThat(page, DAYS).click();
      await replyThat(page, SEARCH).waitFor();
      const production = productionOn(channel);
      expect(givenAway(production, [...(await answers()), await held(page)])).toEqual([]);
      await replyThat(page, SEARCH).click();
      await page.getByRole('link', { name: 'Look back on it' }).waitFor();
      expect(await page.getByRole('button', { name: 'Try from here' }).count()).toBe(0);
      // The questions name possible reasons, the true one among others.
      const told = [...(await answers()), await held(page)];
      expect(givenAway(production, told).filter((word) => word !== production.scenario.rootCause)).toEqual(
        [],
      );
      await page.getByRole('link', { name: 'Look back on it' }).click();
      await questionsToReport(page);
      await page.getByRole('heading', { name: 'The parcel turns up' }).waitFor();
      await status(page, /This one counts/);
      await leave();
    },
  );

  it('keeps an answer that the network lost, and goes on by itself when it is back', async () => {
    const { page, leave } = await house.visit(browser, 'Bo', { expected: NETWORK });
    await beginAttempt(page);
    await page.context().setOffline(true);
    await replyThat(page, DAYS).click();
    await status(page, /Waiting for network\. Your answer is kept on this device and will be sent\./);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().setOffline(false);
    await replyThat(page, SEARCH).waitFor();
    await status(page, /Saved on server/);
    await leave();
  });

  it('goes on after the page was closed without a network, with the answer that was given', async () => {
    const { page, leave } = await house.visit(browser, 'Cleo', { expected: NETWORK });
    await beginAttempt(page);
    const address = page.url();
    await page.route('**/moves', (route) => route.abort());
    await replyThat(page, DAYS).click();
    await status(page, /Waiting for network/);
    const context = page.context();
    const again = await context.newPage();
    await page.close();
    await again.goto(address);
    await replyThat(again, SEARCH).waitFor();
    await expect.poll(() => transcript(again).getByRole('listitem').count()).toBe(3);
    await again.reload();
    await again.getByRole('button', { name: 'Go on' }).click();
    await replyThat(again, SEARCH).waitFor();
    await expect.poll(() => transcript(again).getByRole('listitem').count()).toBe(3);
    await leave();
  });

  it('is seen and followed by a second window, and says who was first', async () => {
    const { page, leave } = await house.visit(browser, 'Dan', { expected: NETWORK });
    await beginAttempt(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await replyThat(other, UNDERSTAND).waitFor();
    await page.bringToFront();
    await replyThat(page, DAYS).click();
    await replyThat(page, SEARCH).waitFor();
    await replyThat(other, SEARCH).waitFor();
    await status(other, /This conversation went on in another window/);
    // From now on the other window cannot ask how it stands: it learns that it was too late by trying.
    await other.route('**/api/attempts/*', (route) => route.abort());
    await replyThat(page, SEARCH).click();
    await page.getByRole('link', { name: 'Look back on it' }).waitFor();
    await other.bringToFront();
    await replyThat(other, /That must have been another team/).click();
    await page.getByRole('link', { name: 'Look back on it' }).waitFor();
    await other.getByRole('link', { name: 'Look back on it' }).waitFor();
    expect(await transcript(other).innerText()).toBe(await transcript(page).innerText());
    await leave();
  });

  it('lets somebody sign in again and go on at the same moment', async () => {
    const { page, leave } = await house.visit(browser, 'Eve', { expected: NETWORK });
    await beginAttempt(page);
    await page.context().clearCookies();
    await replyThat(page, DAYS).click();
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByLabel('E-mail address').fill('eve@example.com');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await replyThat(page, SEARCH).waitFor();
    await expect.poll(() => transcript(page).getByRole('listitem').count()).toBe(3);
    await leave();
  });

  it('is one at a time, and counts as a try when it is given up', async () => {
    const { page, leave } = await house.visit(browser, 'Fay', { expected: NETWORK });
    await beginAttempt(page);
    await page.goto(`${house.server.url}/assessment/parcel-by-phone`);
    await page.getByRole('heading', { name: 'Another assessment is open' }).waitFor();
    expect(await page.getByRole('button', BEGIN).count()).toBe(0);
    await page.getByRole('link', { name: 'Go on with it' }).click();
    await page.getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('button', { name: 'Give it up' }).click();
    await status(page, /It counts as a try\./);
    await page.getByRole('button', { name: 'Give it up, it counts' }).click();
    await page.getByRole('heading', { name: 'You gave this one up' }).waitFor();
    await page.goto(`${house.server.url}/assessment/parcel-by-phone`);
    await page.getByRole('button', BEGIN).waitFor();
    await leave();
  });
});

describe('the replies of an assessment', () => {
  it('stand in the same order on every device', async () => {
    const { page, leave } = await house.visit(browser, 'Fay');
    await beginAttempt(page);
    const here = await replies(page).allInnerTexts();
    const second = await house.visit(browser, 'Fay');
    await second.page.goto(page.url());
    await replyThat(second.page, UNDERSTAND).waitFor();
    expect(await replies(second.page).allInnerTexts()).toEqual(here);
    await second.leave();
    await leave();
  });
});
