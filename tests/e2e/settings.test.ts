import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, visitor } from './support/browser.ts';
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
beforeEach(async () => {
  trainee = await visitor(browser, { colorScheme: 'light', expected: /Failed to load resource/ });
});
afterEach(() => trainee.leave());

const colourOf = (page: Visitor['page']) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const textOf = (page: Visitor['page']) =>
  page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

describe('settings', () => {
  it('turn the page dark at once, and it is dark from the first paint after a reload', async () => {
    const { page } = trainee;
    await page.goto(`${server.url}/settings`);
    const light = await colourOf(page);
    await page.getByText('Dark', { exact: true }).click();
    const dark = await colourOf(page);
    expect(dark).not.toBe(light);
    // Without the app's own code only the small script in the head can have set it.
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.reload().catch(() => undefined);
    await expect.poll(() => colourOf(page)).toBe(dark);
  });

  it('enlarge every text and keep it', async () => {
    const { page } = trainee;
    await page.goto(`${server.url}/settings`);
    await expect.poll(() => textOf(page)).toBe('16px');
    await page.getByText('Larger', { exact: true }).click();
    await expect.poll(() => textOf(page)).toBe('21px');
    await page.reload();
    await expect.poll(() => textOf(page)).toBe('21px');
  });

  it('are worked by keyboard, and arrow keys move between the choices', async () => {
    const { page } = trainee;
    await page.goto(`${server.url}/settings`);
    await page.getByRole('radio', { name: 'As the device' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
  });

  it('reach another tab that is open', async () => {
    const { page } = trainee;
    await page.goto(`${server.url}/settings`);
    const other = await page.context().newPage();
    await other.goto(server.url);
    const light = await colourOf(other);
    await page.getByText('Dark', { exact: true }).click();
    await expect.poll(() => colourOf(other)).not.toBe(light);
  });

  it('ask before they delete, give the focus back on Escape, and leave nothing behind', async () => {
    const { page } = trainee;
    await page.goto(`${server.url}/settings`);
    await page.getByLabel('Name', { exact: true }).fill('Asha');
    await page.getByRole('button', { name: 'Save name' }).click();
    const remove = page.getByRole('button', { name: 'Delete my data on this device' });
    await remove.click();
    await page.getByRole('dialog', { name: 'Delete your data on this device?' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => remove.evaluate((button) => button === document.activeElement)).toBe(true);
    await remove.click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.waitForURL(`${server.url}/`);
    const left = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(left).not.toContain('Asha');
    expect(left).not.toContain('play.');
  });
});
