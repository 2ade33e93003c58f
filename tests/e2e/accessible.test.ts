import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { accessibilityFaults, openBrowser, overflow, visitor } from './support/browser.ts';
import { answerOnce, begin, playToTheEnd, withoutHaste } from './support/conversation.ts';
import { startRealServer } from './support/real-server.ts';
import type { RealServer } from './support/real-server.ts';

let server: RealServer;
let browser: Browser;
/** What a browser keeps whose trainee has been through one conversation and left another open. */
let played: Awaited<ReturnType<BrowserContext['storageState']>>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startRealServer(), openBrowser()]);
  const { page, leave } = await visitor(browser);
  await withoutHaste(page);
  const [first, second] = server.library.productions;
  await page.goto(`${server.url}/scenario/${first?.scenario.id}`);
  await begin(page);
  await playToTheEnd(page);
  await page.goto(`${server.url}/scenario/${second?.scenario.id}`);
  await begin(page);
  await answerOnce(page);
  played = await page.context().storageState();
  await leave();
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
  readonly after?: (page: Page) => Promise<unknown>;
  /** In the browser of somebody who has played. */
  readonly played?: boolean;
}

const firstScenario = ({ library }: RealServer) => library.productions[0]?.scenario.id ?? '';

const SCREENS: readonly Screen[] = [
  { name: 'the library on the first visit', path: () => '/', ready: 'article' },
  { name: 'the library with nothing found', path: () => '/?search=qqq', ready: 'text=Nobody fits' },
  {
    name: 'the library without a server',
    path: () => '/',
    ready: 'text=could not be fetched',
    before: (page) => page.route('**/api/scenarios', (route) => route.abort()),
  },
  {
    name: 'the library on its way',
    path: () => '/',
    ready: '[aria-busy=true]',
    before: (page) => page.route('**/api/scenarios', () => undefined),
  },
  {
    name: 'any page before it is known who asks',
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
  {
    name: 'the question before everything is deleted',
    path: () => '/settings',
    ready: 'dialog h2',
    after: (page) => page.getByRole('button', { name: 'Delete my data on this device' }).click(),
  },
  { name: 'the library of somebody who has played', path: () => '/', ready: 'text=is waiting', played: true },
  {
    name: 'a brief with earlier tries',
    path: (server) => `/scenario/${firstScenario(server)}`,
    ready: 'text=Your earlier tries',
    played: true,
  },
  {
    name: 'the progress of somebody who has played',
    path: () => '/progress',
    ready: 'text=Customers you have met',
    played: true,
  },
  { name: 'an address that leads nowhere', path: () => '/nowhere', ready: 'text=Nobody is here' },
];

const VIEWS = [
  { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
] as const;

/** Opens a screen, looks at it and leaves it. */
async function look(screen: Screen, see: (page: Page) => Promise<void>, prepare?: (page: Page) => unknown) {
  const storageState = screen.played ? { storageState: played } : {};
  const { page, leave } = await visitor(browser, {
    viewport: { width: 640, height: 400 },
    ...storageState,
    expected: /Failed to load resource/,
  });
  await prepare?.(page);
  await screen.before?.(page);
  await page.goto(server.url + screen.path(server));
  await screen.after?.(page);
  await page.locator(screen.ready).first().waitFor();
  await see(page);
  await leave();
}

describe.each(SCREENS)('$name', (screen) => {
  it('has no fault that axe knows, in light and dark, at any size', async () => {
    await look(screen, async (page) => {
      for (const view of VIEWS) {
        await page.setViewportSize(view.viewport);
        await page.emulateMedia({ colorScheme: view.colorScheme });
        const found = { view, faults: await accessibilityFaults(page), overflow: await overflow(page) };
        expect(found).toEqual({ view, faults: [], overflow: 0 });
      }
    });
  });

  it('stays whole at 200 % zoom with the largest text', async () => {
    const large = (page: Page) =>
      page.addInitScript(() => localStorage.setItem('poise.1.preferences', '{"textSize":"larger"}'));
    await look(screen, async (page) => expect(await overflow(page)).toBe(0), large);
  });
});
