/// <reference lib="dom" />
/**
 * `npm run screenshots`: renews the pictures in docs/images from the built product.
 * `npm run screenshots -- FOLDER` also takes every screen, in four looks, to be looked at.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';
import { openTalk, reportIsThere, settle, takeReply, talkToTheEnd, wrapUp } from './played-talk.mjs';
import { startProduct } from './running-product.mjs';

const README = { width: 1200, height: 860 };
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {{ name: string, theme: 'light' | 'dark', viewport: { width: number, height: number }, print?: boolean }} Look */
/** @typedef {{ id: string, channel: string, title: string }} Card */

/** @type {readonly Look[]} */
const LOOKS = [
  { name: 'light', theme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'dark', theme: 'dark', viewport: { width: 1440, height: 900 } },
  { name: '360', theme: 'light', viewport: { width: 360, height: 740 } },
  { name: 'print', theme: 'dark', viewport: { width: 794, height: 1123 }, print: true },
];

/** What moves comes to rest, and fonts are there. @param {Page} page */
async function rest(page) {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(700);
}

/**
 * A window of somebody's own, in which nothing moves.
 * @param {Browser} browser
 * @param {{ viewport: { width: number, height: number }, theme: 'light' | 'dark', mode?: 'coach' | 'realistic', print?: boolean }} look
 */
async function open(browser, { viewport, theme, mode = 'coach', print = false }) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', colorScheme: theme });
  const page = await context.newPage();
  await settle(page, { mode });
  if (print) await page.emulateMedia({ media: 'print' });
  return page;
}

/**
 * The two pictures of the README.
 * @param {Browser} browser
 * @param {{ url: string, cards: readonly Card[] }} product
 */
async function forReadme(browser, { url, cards }) {
  const card =
    cards.find(({ id }) => id === 'stem-torque-a') ?? cards.find(({ channel }) => channel === 'chat');
  const page = await open(browser, { viewport: README, theme: 'light' });
  await openTalk(page, `${url}/scenario/${card?.id}`);
  for (const choice of [0, 1]) await takeReply(page, choice);
  await page.mouse.move(0, 0);
  await rest(page);
  await page.screenshot({ path: join('docs', 'images', 'conversation.png') });
  await talkToTheEnd(page);
  await wrapUp(page);
  await rest(page);
  await page.screenshot({ path: join('docs', 'images', 'report.png') });
  await page.context().close();
}

/**
 * Every screen as one look shows it.
 * @param {Browser} browser
 * @param {{ url: string, cards: readonly Card[] }} product
 * @param {{ look: Look, folder: string }} how
 */
async function everyScreen(browser, { url, cards }, { look, folder }) {
  const page = await open(browser, look);
  const shoot = async (/** @type {string} */ name) => {
    await rest(page);
    await page.screenshot({ path: join(folder, `${name}.${look.name}.png`), fullPage: true });
  };
  const visit = async (/** @type {string} */ name, /** @type {string} */ path) => {
    await page.goto(url + path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await shoot(name);
  };
  await visit('library-first', '/');
  await visit('library-filtered', '/?channel=chat');
  await visit('library-empty', '/?search=qqq');
  await visit('brief', `/scenario/${cards[0]?.id}`);
  await visit('brief-missing', '/scenario/none');
  await visit('settings', '/settings');
  await visit('progress-empty', '/progress');
  await visit('not-found', '/nowhere');
  await visit('play-missing', `/play/${'0'.repeat(32)}`);
  const channels = [...new Map(cards.map((card) => [card.channel, card])).values()];
  for (const { id, channel } of channels) {
    await openTalk(page, `${url}/scenario/${id}`);
    await shoot(`talk-${channel}-1-opening`);
    await takeReply(page, 1);
    await page.waitForTimeout(800);
    await shoot(`talk-${channel}-2-coached`);
    await talkToTheEnd(page);
    await shoot(`talk-${channel}-3-end`);
  }
  await page.getByRole('link', { name: 'Look back on it' }).click();
  for (let step = 1; step <= 5 && !page.url().endsWith('/report'); step++) {
    await shoot(`wrap-up-${step}`);
    await page.getByRole('button', { name: /^(Next|See how it went)$/ }).click();
  }
  await reportIsThere(page);
  await shoot('report');
  await visit('library-known', '/');
  await visit('progress', '/progress');
  await visit('brief-played', `/scenario/${channels.at(-1)?.id}`);
  await page.context().close();
}

const product = await startProduct();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: FLAGS });
try {
  const { scenarios } = /** @type {{ scenarios: Card[] }} */ (
    await (await fetch(`${product.url}/api/scenarios`)).json()
  );
  const shown = { url: product.url, cards: scenarios };
  mkdirSync(join('docs', 'images'), { recursive: true });
  await forReadme(browser, shown);
  const [folder, only] = process.argv.slice(2);
  if (folder) {
    mkdirSync(folder, { recursive: true });
    for (const look of LOOKS.filter(({ name }) => !only || only === name)) {
      await everyScreen(browser, shown, { look, folder });
    }
  }
} finally {
  await browser.close();
  await product.stop();
}
