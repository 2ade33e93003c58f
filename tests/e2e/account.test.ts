import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { fixtureLibrary } from '../web/conversation/fixture-scenario.ts';
import { accessibilityFaults, openBrowser, overflow, visitor } from './support/browser.ts';
import type { Visitor } from './support/browser.ts';
import { codeOf } from './support/second-factor.ts';
import { startRealServer } from './support/real-server.ts';
import type { RealServer } from './support/real-server.ts';
import { begin, kept, replies, replyThat, transcript } from './support/talk.ts';

const PRIYA = { name: 'Priya Raman', email: 'priya@example.com', password: 'quiet harbour lantern' };
const ASHA = { name: 'Asha Okonkwo', email: 'asha@example.com', password: 'morning gravel teapot' };

let folder: string;
let server: RealServer;
let browser: Browser;
let administrator: Visitor;
let trainee: Visitor;
/** What the administrator's app knows. */
let key: string;

/** What a browser notes by itself when a door stays shut. */
const SHUT = /status of 40[13]/;

beforeAll(async () => {
  folder = fixtureLibrary();
  [server, browser] = await Promise.all([startRealServer({ scenarios: folder }), openBrowser()]);
  administrator = await visitor(browser, { expected: SHUT });
  trainee = await visitor(browser, { expected: SHUT });
});
afterAll(async () => {
  await browser?.close();
  await server?.end();
  rmSync(folder, { recursive: true, force: true });
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function signIn(page: Page, { email, password }: typeof ASHA) {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Nothing in the way of anybody, on the desk and on a phone. */
async function inspect(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
  ]) {
    await page.setViewportSize(viewport);
    if ((await overflow(page)) > 0) found.push(`can be pushed sideways at ${viewport.width}`);
    found.push(...(await accessibilityFaults(page)));
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  return found;
}

describe('a new house', () => {
  it('is set up with the link that the server printed', async () => {
    const { page } = administrator;
    await page.goto(server.setUpLink ?? '');
    await heading(page, 'Set up Poise').waitFor();
    expect(await inspect(page)).toEqual([]);
    await page.getByLabel('Organisation').fill('Northwind Support');
    await page.getByLabel('Your name').fill(PRIYA.name);
    await page.getByLabel('Your e-mail address').fill(PRIYA.email);
    await page.getByLabel('Password', { exact: true }).fill(PRIYA.password);
    await page.getByRole('button', { name: 'Set up Poise' }).click();
    await heading(page, 'Set up your second factor').waitFor();
    expect(await inspect(page)).toEqual([]);
  });

  it('asks its administrator for a second factor before anything else, and keeps the codes in sight', async () => {
    const { page } = administrator;
    expect(await page.evaluate(async () => (await fetch('/api/people')).status)).toBe(403);
    await page.reload();
    await page.getByRole('button', { name: 'Set it up' }).click();
    await page.getByRole('img', { name: /QR code/ }).waitFor();
    expect(await inspect(page)).toEqual([]);
    await page.getByText('Copy it instead').click();
    key = await page.getByLabel('The key', { exact: true }).inputValue();
    await page.getByLabel('Code', { exact: true }).fill(codeOf(key));
    await page.getByRole('button', { name: 'Turn it on' }).click();
    const codes = page.getByRole('list', { name: 'Recovery codes' });
    await codes.waitFor();
    expect(await inspect(page)).toEqual([]);
    // Whoever puts the codes away elsewhere comes back to this tab, which then asks anew who is there.
    const asked = page.waitForResponse((response) => response.url().endsWith('/api/me'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await asked;
    expect(await codes.getByRole('listitem').count()).toBe(10);
    await page.getByRole('button', { name: 'I have them' }).click();
    await page.getByRole('heading', { name: 'Invite your team in two minutes' }).waitFor();
    expect(await inspect(page)).toEqual([]);
  });

  it('is closed to everybody else from then on', async () => {
    const { page } = trainee;
    await page.goto(`${server.url}/progress`);
    await heading(page, 'Sign in').waitFor();
    expect(await inspect(page)).toEqual([]);
    expect(await page.evaluate(async () => (await fetch('/api/scenarios')).status)).toBe(401);
  });

  it('lets in whom the administrator invites', async () => {
    const { page } = administrator;
    await page.getByRole('button', { name: 'Make a team' }).click();
    await page.getByLabel('Name of the team').fill('Returns');
    await page.getByRole('button', { name: 'Make the team' }).click();
    await page.getByText('Returns is there.').waitFor();
    await page.getByRole('button', { name: 'Invite somebody' }).first().click();
    await page.getByLabel('Team', { exact: true }).selectOption('Returns');
    expect(await inspect(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make a link' }).click();
    const link = await page.getByLabel('Link', { exact: true }).inputValue();

    const { page: hers } = trainee;
    await hers.goto(link);
    await hers.getByText('Priya Raman invites you as trainee in the team Returns').waitFor();
    expect(await inspect(hers)).toEqual([]);
    await hers.getByLabel('Your name').fill(ASHA.name);
    await hers.getByLabel('Your e-mail address').fill(ASHA.email);
    await hers.getByLabel('Password', { exact: true }).fill(ASHA.password);
    await hers.getByRole('button', { name: 'Join', exact: true }).click();
    await hers.getByRole('button', { name: `Menu of ${ASHA.name}` }).waitFor();

    await page.getByRole('button', { name: 'Done' }).click();
    await page.reload();
    await page.getByRole('link', { name: /Asha Okonkwo.*Returns/ }).waitFor();
    expect(await inspect(page)).toEqual([]);
  });
});

describe('somebody with an account', () => {
  it('practises, and goes on with the conversation after a session that ended in the middle of it', async () => {
    const { page } = trainee;
    await begin(page, server.url, { channel: 'chat' });
    await replyThat(page, /completely understand/).click();
    await expect.poll(async () => (await kept(page))[0]?.pending).toBe(false);
    await page.context().clearCookies();
    await replyThat(page, /another team/).click();
    await heading(page, 'Sign in again').waitFor();
    expect(await page.getByRole('region', { name: 'Messages' }).isVisible()).toBe(false);
    expect((await kept(page))[0]?.pending).toBe(true);
    expect(await inspect(page)).toEqual([]);
    await signIn(page, ASHA);
    await expect.poll(() => transcript(page).isVisible()).toBe(true);
    await expect.poll(async () => (await kept(page))[0]?.pending).toBe(false);
    expect((await kept(page))[0]?.request.moves).toHaveLength(2);
    expect(await replies(page).count()).toBe(0);
  });

  it('changes the name, and the frame calls them by it', async () => {
    const { page } = trainee;
    await page.goto(`${server.url}/account`);
    await page.getByLabel('Name', { exact: true }).fill('Asha O.');
    await page.getByRole('button', { name: 'Save name' }).click();
    await page.getByRole('button', { name: 'Menu of Asha O.' }).waitFor();
    expect(await inspect(page)).toEqual([]);
  });

  it('sees where they are signed in and ends what is not theirs', async () => {
    const other = await visitor(browser, { expected: SHUT });
    await other.page.goto(`${server.url}/sign-in`);
    await signIn(other.page, ASHA);
    await other.page.getByRole('button', { name: 'Menu of Asha O.' }).waitFor();
    const { page } = trainee;
    await page.goto(`${server.url}/account`);
    await page.getByRole('button', { name: /^End / }).first().waitFor();
    for (let left = await page.getByRole('button', { name: /^End / }).count(); left > 0; left--) {
      await page.getByRole('button', { name: /^End / }).first().click();
      await expect.poll(() => page.getByRole('button', { name: /^End / }).count()).toBe(left - 1);
    }
    // The page there may have noticed by itself.
    await other.page.reload();
    await other.page.getByRole('heading', { name: /^Sign in/ }).waitFor();
    await other.leave();
  });

  it('arrives, after signing in, where they wanted to go', async () => {
    const other = await visitor(browser);
    await other.page.goto(`${server.url}/settings`);
    await heading(other.page, 'Sign in').waitFor();
    await signIn(other.page, ASHA);
    await heading(other.page, 'Settings').waitFor();
    expect(new URL(other.page.url()).pathname).toBe('/settings');
    await other.leave();
  });

  it('signs out and leaves nothing on the device', async () => {
    const { page } = trainee;
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Menu of Asha O.' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await heading(page, 'You are signed out').waitFor();
    const left = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(left).not.toMatch(/Asha|play\.|preferences/);
    await page.goBack();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await trainee.leave();
  });

  it('is out as soon as the administrator closes the account', async () => {
    const other = await visitor(browser, { expected: SHUT });
    await other.page.goto(server.url);
    await signIn(other.page, ASHA);
    await other.page.getByRole('button', { name: 'Menu of Asha O.' }).waitFor();
    const { page } = administrator;
    await page.goto(`${server.url}/people`);
    await page.getByRole('link', { name: /Asha O\./ }).click();
    await page.getByRole('button', { name: 'Close the account' }).click();
    await page.getByRole('button', { name: 'Close it' }).click();
    await page.getByRole('button', { name: 'Open the account again' }).waitFor();
    expect(await inspect(page)).toEqual([]);
    await other.page.getByRole('link', { name: 'Progress' }).click();
    await heading(other.page, 'Sign in again').waitFor();
    await signIn(other.page, ASHA);
    await other.page.getByText('The e-mail address or the password is not right.').waitFor();
    await other.leave();
    await administrator.leave();
  });
});
