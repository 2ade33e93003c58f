import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, openBrowser, overflow, visitor } from './support/browser.ts';
import { startRealServer } from './support/real-server.ts';
import type { RealServer } from './support/real-server.ts';

let server: RealServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startRealServer(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.end();
});

interface Screen {
  readonly name: string;
  readonly path: (server: RealServer) => string;
  readonly ready: string;
  readonly before?: (page: Page) => Promise<unknown>;
}

const firstScenario = ({ library }: RealServer) => library.productions[0]?.scenario.id ?? '';

const SCREENS: readonly Screen[] = [
  { name: 'the library on the first visit', path: () => '/', ready: 'article' },
  { name: 'the library with nothing found', path: () => '/?search=qqq', ready: 'text=Nobody fits' },
  {
    name: 'the library without a server',
    path: () => '/',
    ready: 'text=could not be fetched',
    before: (page) => page.route('**/api/**', (route) => route.abort()),
  },
  {
    name: 'the library on its way',
    path: () => '/',
    ready: '[aria-busy=true]',
    before: (page) => page.route('**/api/**', () => undefined),
  },
  {
    name: 'a brief',
    path: (server) => `/scenario/${firstScenario(server)}`,
    ready: 'text=How do you want it?',
  },
  { name: 'a brief that is not there', path: () => '/scenario/none', ready: 'text=Nobody waits' },
  { name: 'the progress of somebody new', path: () => '/progress', ready: 'text=Nothing to show yet' },
  { name: 'the settings', path: () => '/settings', ready: 'text=Your data' },
  { name: 'an address that leads nowhere', path: () => '/nowhere', ready: 'text=Nobody is here' },
];

const SIZES = {
  'on a wide window': { width: 1280, height: 800 },
  'on a phone of 360 px': { width: 360, height: 740 },
} as const;

describe.each(SCREENS)('$name', ({ path, ready, before }) => {
  it.each(['light', 'dark'] as const)(
    'has no fault that axe knows, in %s, at any size',
    async (colorScheme) => {
      const found: Record<string, unknown> = {};
      for (const [size, viewport] of Object.entries(SIZES)) {
        const { page, leave } = await visitor(browser, {
          colorScheme,
          viewport,
          expected: /Failed to load resource/,
        });
        await before?.(page);
        await page.goto(server.url + path(server));
        await page.locator(ready).first().waitFor();
        found[size] = { faults: await accessibilityFaults(page), overflow: await overflow(page) };
        await leave();
      }
      const none = { faults: [], overflow: 0 };
      expect(found).toEqual({ 'on a wide window': none, 'on a phone of 360 px': none });
    },
  );

  it('stays whole at 200 % zoom with the largest text', async () => {
    const { page, leave } = await visitor(browser, {
      viewport: { width: 640, height: 400 },
      expected: /Failed to load resource/,
    });
    await page.addInitScript(() => localStorage.setItem('poise.1.preferences', '{"textSize":"larger"}'));
    await before?.(page);
    await page.goto(server.url + path(server));
    await page.locator(ready).first().waitFor();
    expect(await overflow(page)).toBe(0);
    await leave();
  });
});
