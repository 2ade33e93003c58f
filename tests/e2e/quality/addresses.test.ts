import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { fixtureLibrary } from '../../web/conversation/fixture-scenario.ts';
import { openBrowser, visitor } from '../support/browser.ts';
import { startRealServer } from '../support/real-server.ts';
import type { RealServer } from '../support/real-server.ts';
import { begin, kept, replies, replyThat } from '../support/talk.ts';

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

/** What comes after a talk has been fetched: two pages and the worker that makes the report. */
async function allIsFetched(page: Page) {
  await expect
    .poll(
      async () => {
        const files = await page.evaluate(() =>
          performance.getEntriesByType('resource').map(({ name }) => name),
        );
        const all = [...files, ...page.workers().map((worker) => worker.url())].join(' ');
        return ['wrap-up-screen', 'report-screen', 'debrief-worker'].filter((name) => !all.includes(name));
      },
      { timeout: 20_000 },
    )
    .toEqual([]);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function talkAndLookBack(page: Page) {
  await replyThat(page, /Days ago/).click();
  await replyThat(page, /another team/).click();
  await page.getByRole('link', { name: 'Look back on it' }).click();
  for (const step of [1, 2, 3, 4]) {
    await page.getByText(`Step ${step} of 4`).waitFor();
    await page.getByRole('button', { name: step < 4 ? 'Next' : 'See how it went' }).click();
  }
  await page.getByRole('button', { name: 'Try again' }).waitFor();
}

describe('every address', () => {
  it('shows the same page after a reload, on the way back and on the way forward again', async () => {
    const { page, leave } = await visitor(browser);
    await begin(page, server.url, { channel: 'chat' });
    await replies(page).first().waitFor();
    const open = new URL(page.url()).pathname;
    await begin(page, server.url, { channel: 'chat' });
    await talkAndLookBack(page);
    const report = new URL(page.url()).pathname;
    const pages = [
      { path: '/', title: /^Who is next/ },
      { path: '/?channel=chat', title: /^Who is next/ },
      { path: '/scenario/parcel-by-chat', title: /^A parcel that never came$/ },
      { path: open, title: /^A parcel that never came$/ },
      { path: report, title: /^They go elsewhere$/ },
      { path: '/progress', title: /^Your progress$/ },
      { path: '/settings', title: /^Settings$/ },
      { path: '/nowhere', title: /^Nobody is here$/ },
    ];
    const shows = async ({ path, title }: (typeof pages)[number]) => {
      await heading(page).filter({ hasText: title }).waitFor();
      expect(page.url()).toBe(server.url + path);
    };
    for (const one of pages) {
      await page.goto(server.url + one.path);
      await shows(one);
      await page.reload();
      await shows(one);
    }
    for (const one of pages.slice(0, -1).toReversed()) {
      await page.goBack();
      await shows(one);
    }
    for (const one of pages.slice(1)) {
      await page.goForward();
      await shows(one);
    }
    await leave();
  });

  it('of a looking back that is done leads to the report, and the way back from there to the talk', async () => {
    const { page, leave } = await visitor(browser);
    await begin(page, server.url, { channel: 'chat' });
    const play = page.url();
    await talkAndLookBack(page);
    await page.goBack();
    await page.getByRole('heading', { name: 'The chat is over' }).waitFor();
    expect(page.url()).toBe(play);
    await page.goto(`${play}/wrap-up`);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(page.url()).toBe(`${play}/report`);
    await leave();
  });

  it('of a report before the end sends back into the talk', async () => {
    const { page, leave } = await visitor(browser);
    await begin(page, server.url, { channel: 'chat' });
    await replies(page).first().waitFor();
    const play = page.url();
    await page.goto(`${play}/report`);
    await page.getByRole('link', { name: 'Go on with it' }).click();
    expect(page.url()).toBe(play);
    await page.goto(`${play}/wrap-up`);
    await replies(page).first().waitFor();
    expect(page.url()).toBe(play);
    await leave();
  });
});

describe('without a connection from the first word on', () => {
  it('one talks to the end, looks back and reads the report, and all of it reaches the server once', async () => {
    const { page, leave } = await visitor(browser, { expected: /Failed to load resource|net::ERR/ });
    await begin(page, server.url, { channel: 'chat' });
    await replies(page).first().waitFor();
    await allIsFetched(page);
    await page.context().setOffline(true);
    await talkAndLookBack(page);
    const [before] = await kept(page);
    expect(before).toMatchObject({ pending: true, request: { finished: true, wrapUp: {} } });
    const sent: string[] = [];
    page.on('requestfinished', (request) => {
      if (request.method() === 'PUT' && request.url().includes('/plays/')) sent.push(request.url());
    });
    await page.context().setOffline(false);
    await expect.poll(async () => (await kept(page))[0].pending, { timeout: 35_000 }).toBe(false);
    expect(sent).toHaveLength(1);
    await leave();
  });
});
