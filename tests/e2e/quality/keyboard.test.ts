import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { fixtureLibrary } from '../../web/conversation/fixture-scenario.ts';
import { openBrowser, visitor } from '../support/browser.ts';
import { startRealServer } from '../support/real-server.ts';
import type { RealServer } from '../support/real-server.ts';
import { focusOf } from './watch.ts';

let folder: string;
let server: RealServer;
let browser: Browser;

beforeAll(async () => {
  folder = fixtureLibrary();
  [server, browser] = await Promise.all([startRealServer({ scenarios: folder }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Somebody with a keyboard and nothing else, who notes wherever they could not see where they are. */
function keyboard(page: Page) {
  const blind: string[] = [];
  const press = (key: string) => page.keyboard.press(key);
  /** Tabs to what is named so. The way there must show each stop. */
  async function to(name: RegExp, limit = 60) {
    for (let presses = 0; presses < limit; presses++) {
      const { name: here, visible, lost } = await focusOf(page);
      if (!lost && name.test(here)) {
        if (!visible) blind.push(here);
        return;
      }
      await press('Tab');
      const next = await focusOf(page);
      if (!next.lost && !next.visible) blind.push(next.name);
    }
    throw new Error(`${limit} presses of Tab do not lead to ${name}.`);
  }
  return {
    blind,
    press,
    to,
    /** Where one is after the page has changed; nowhere is not an answer. */
    async arrive(name: RegExp) {
      await expect.poll(async () => (await focusOf(page)).name, { timeout: 10_000 }).toMatch(name);
    },
    async activate(name: RegExp, key = 'Enter') {
      await to(name);
      await press(key);
    },
  };
}

describe('by keyboard alone', () => {
  it('one goes from the library through a talk and its report into the next try, and always sees where', async () => {
    const { page, leave } = await visitor(browser, { viewport: { width: 1280, height: 800 } });
    await page.addInitScript(() => {
      localStorage.setItem('poise.1.preferences', '{"timing":"off","mode":"coach","sound":false}');
      localStorage.setItem('poise.1.conversation', '{"tempo":"at-once"}');
    });
    const { blind, activate, arrive, to, press } = keyboard(page);
    await page.goto(server.url);
    await page.getByRole('article').first().waitFor();

    await to(/^Channel$/);
    await page.keyboard.type('Chat');
    await page.waitForURL(/channel=chat/);
    await activate(/^A parcel that never came$/);
    await arrive(/^A parcel that never came$/);
    await activate(/^Open the chat$/);
    await page.waitForURL(/\/play\//);
    await page.getByRole('region', { name: 'Your reply' }).getByRole('listitem').first().waitFor();

    await activate(/^Your brief$/);
    await page.getByRole('dialog').waitFor();
    await press('Escape');
    await arrive(/^Your brief$/);
    await activate(/Tracking/);
    await activate(/completely understand/);
    await arrive(/^Your reply$/);
    await activate(/another team/);
    await arrive(/^The chat is over$/);
    await activate(/^Look back on it$/);

    await arrive(/^Looking back$/);
    for (const next of [/^For the record$/, /^And you\?$/, /^The turning point$/]) {
      await activate(/^Next$/);
      await arrive(next);
    }
    await to(/Days ago|completely understand/);
    await press('Space');
    await activate(/^See how it went$/);
    await page.waitForURL(/\/report$/);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await arrive(/How did it go\?|They go elsewhere/);
    await activate(/^Try again$/);
    await expect.poll(() => page.url()).not.toMatch(/report$/);
    await activate(/completely understand/);

    expect(blind).toEqual([]);
    await leave();
  });

  it('no page holds one fast: Tab goes through all of it and out at the end', async () => {
    const { page, leave } = await visitor(browser);
    const held: string[] = [];
    for (const path of ['/', '/scenario/parcel-by-chat', '/settings', '/progress']) {
      await page.goto(server.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(200);
      const stops: string[] = [];
      for (let presses = 0; presses < 80; presses++) {
        await page.keyboard.press('Tab');
        const { name, lost } = await focusOf(page);
        if (lost) break;
        stops.push(name);
      }
      if (stops.length < 5 || stops.length === 80) held.push(`${path}: ${stops.slice(-4).join(', ')}`);
    }
    expect(held).toEqual([]);
    await leave();
  });
});
