import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { fixtureLibrary } from '../../web/conversation/fixture-scenario.ts';
import { accessibilityFaults, openBrowser, overflow, visitor } from '../support/browser.ts';
import { startRealServer } from '../support/real-server.ts';
import type { RealServer } from '../support/real-server.ts';
import { begin, replyThat } from '../support/talk.ts';
import { cutOff, watch } from './watch.ts';

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

const VIEWS = [
  { name: 'light and wide', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'dark and wide', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { name: 'light on a phone', colorScheme: 'light', viewport: { width: 360, height: 740 } },
  { name: 'dark on a phone', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;
/** A laptop of 1280 pixels at 200 % zoom. */
const ZOOMED = { width: 640, height: 400 };

type Faults = Record<string, readonly string[]>;

/** Looks at the page as it stands from every side, and remembers what is wrong under the name of the screen. */
function inspector(page: Page) {
  const faults: Faults = {};
  const shape = async () => [
    ...((await overflow(page)) > 0 ? ['can be pushed sideways'] : []),
    ...(await cutOff(page)).map((words) => `cut off: ${words}`),
  ];
  const inspect = async (screen: string) => {
    for (const { name, colorScheme, viewport } of VIEWS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(viewport);
      // Colours are judged when they have arrived.
      await page.waitForTimeout(120);
      const found = [...(await shape()), ...(await accessibilityFaults(page))];
      if (found.length > 0) faults[`${screen}, ${name}`] = found;
    }
    await page.setViewportSize(ZOOMED);
    const squeezed = await shape();
    if (squeezed.length > 0) faults[`${screen}, zoomed`] = squeezed;
    await page.setViewportSize(VIEWS[0].viewport);
  };
  return { faults, inspect };
}

/** What somebody sees from the first call to the last page about it. */
async function wholeWay(page: Page, inspect: (screen: string) => Promise<void>) {
  await begin(page, server.url, { channel: 'chat', mode: 'coach' });
  await page.getByRole('button', { name: /Tracking/ }).click();
  await inspect('a chat with an open desk');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: 'Desk' }).click();
  await page.getByRole('dialog').waitFor();
  await inspect('the desk over the talk');
  await page.keyboard.press('Escape');
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Go on' }).waitFor();
  await inspect('the library with a talk left open');
  await page.getByRole('link', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  await inspect('the way back into a talk');
  await page.getByRole('button', { name: 'Go on' }).click();
  await replyThat(page, /completely understand/).click();
  await replyThat(page, /another team/).click();
  await page.getByRole('link', { name: 'Look back on it' }).waitFor();
  await page.waitForTimeout(700);
  await inspect('the end of a talk');
  await page.getByRole('link', { name: 'Look back on it' }).click();
  for (const step of [1, 2, 3, 4]) {
    await page.getByText(`Step ${step} of 4`).waitFor();
    await page
      .getByRole('radio')
      .or(page.getByRole('checkbox'))
      .or(page.getByRole('textbox'))
      .first()
      .waitFor();
    await inspect(`step ${step} of looking back`);
    await page.getByRole('button', { name: step < 4 ? 'Next' : 'See how it went' }).click();
  }
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await inspect('a report');
}

/** Pages that know what was played, and those that have nothing to show. */
const AFTERWARDS = [
  { name: 'the library with a result', path: '/', ready: 'text=Who is next' },
  { name: 'filters in use', path: '/?channel=chat&difficulty=1', ready: 'article' },
  { name: 'progress after one talk', path: '/progress', ready: 'text=Practise next' },
  { name: 'a brief with an earlier try', path: '/scenario/parcel-by-chat', ready: 'text=Your earlier tries' },
  { name: 'a play that is not here', path: `/play/${'0'.repeat(32)}`, ready: 'text=is not here' },
  { name: 'a report that is not here', path: `/play/${'0'.repeat(32)}/report`, ready: 'text=is not here' },
] as const;

describe('every screen', () => {
  it('would be caught with words cut off, a movement or a stranger', async () => {
    const { page, leave } = await visitor(browser, { expected: /Content Security Policy|blob:|http/ });
    const { strangers, movements } = await watch(page, server.url);
    await page.goto(`${server.url}/settings`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => {
      const box = document.createElement('p');
      box.textContent = 'Words that do not fit';
      Object.assign(box.style, {
        width: '20px',
        overflow: 'hidden',
        whiteSpace: 'nowrap',
        transition: 'width 3s',
      });
      document.querySelector('main')?.append(box);
      box.getBoundingClientRect();
      box.style.width = '40px';
      void fetch('http://127.0.0.1:9/').catch(() => undefined);
    });
    await expect.poll(movements).toEqual([expect.stringContaining('width of <p')]);
    expect(await cutOff(page)).toEqual([expect.stringContaining('Words that do not fit')]);
    expect(strangers).toEqual([]);
    await leave();
  });

  it('is free of barriers and clipping in both themes, at any size, still where stillness is asked for, and asks nobody else', async () => {
    const { page, leave } = await visitor(browser, { expected: /status of 404/ });
    const { strangers, movements } = await watch(page, server.url);
    const { faults, inspect } = inspector(page);

    await wholeWay(page, inspect);
    await page.goto(`${server.url}/scenario/parcel-by-phone`);
    await page.getByRole('button', { name: 'Take the call' }).click();
    await page.getByRole('button', { name: 'Answer' }).waitFor();
    await inspect('a phone that rings');
    for (const { name, path, ready } of AFTERWARDS) {
      await page.goto(server.url + path);
      await page.locator(ready).first().waitFor();
      await inspect(name);
    }

    expect({ faults, strangers, movements: await movements() }).toEqual({
      faults: {},
      strangers: [],
      movements: [],
    });
    await leave();
  });
});
