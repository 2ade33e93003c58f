import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/browser.mjs';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The installed Chromium; close it when the tests are over. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium is installed; run "node scripts/browser.mjs" once.');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A visitor with an empty storage of their own. */
export interface Visitor {
  readonly page: Page;
  /** Closes the window; throws if a script, the console or the security policy reported an error meanwhile. */
  leave(): Promise<void>;
}

export interface VisitorOptions extends BrowserContextOptions {
  /** Console errors that the test brings about on purpose, such as a server that was stopped. */
  readonly expected?: RegExp;
}

const WIDE = { width: 1280, height: 800 };

export async function visitor(browser: Browser, options: VisitorOptions = {}): Promise<Visitor> {
  const { expected, ...context } = options;
  const opened = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', ...context });
  const page = await opened.newPage();
  const troubles: string[] = [];
  const note = (trouble: string) => {
    if (!expected?.test(trouble)) troubles.push(trouble);
  };
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    note(`${message.text()} (${message.location().url})`);
  });
  const leave = async () => {
    await opened.close();
    if (troubles.length > 0) throw new Error(`In front of the visitor went wrong:\n${troubles.join('\n')}`);
  };
  return { page, leave };
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, by all rules or by these, one line each; empty is what one wants. */
export async function accessibilityFaults(
  page: Page,
  runOnly: readonly string[] = STANDARDS,
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { runOnly: [...rules] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
    );
  }, runOnly);
}

/** How far the page can be pushed sideways, in pixels; 0 is what one wants. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    scrollTo(9999, scrollY);
    const pushed = scrollX;
    scrollTo(0, scrollY);
    return pushed;
  });

/** What has the focus, as its role-bearing words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
  });
