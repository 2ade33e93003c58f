import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { Role } from '#protocol';
import { readSettings } from '#server';
import { addPerson } from '../../src/server/people/add-person.ts';
import { startSession } from '../../src/server/people/sessions.ts';
import { openSqlite } from '../../src/server/store/sqlite/open-sqlite.ts';
import { mailServerFor } from '../server/fixture/mail-server.ts';
import type { MailServer } from '../server/fixture/mail-server.ts';
import { fixtureLibrary } from '../web/conversation/fixture-scenario.ts';
import { accessibilityFaults, openBrowser, overflow, visitor } from './support/browser.ts';
import { startRealServer } from './support/real-server.ts';
import type { RealServer } from './support/real-server.ts';

let folder: string;
let post: MailServer & { close(): Promise<void> };
let server: RealServer;
let browser: Browser;
const tokens = new Map<string, string>();

beforeAll(async () => {
  folder = fixtureLibrary();
  [post, browser] = await Promise.all([mailServerFor(), openBrowser()]);
  const port = await freePort();
  const settings = readSettings({
    BASE_URL: `http://127.0.0.1:${port}`,
    SMTP_URL: `smtp://127.0.0.1:${post.port}`,
    MAIL_FROM: 'poise@example.com',
  });
  if (!settings.ok) throw new Error(settings.error.join(' '));
  const { baseUrl, mail } = settings.value;
  server = await startRealServer({ scenarios: folder, furnish, settings: { port, baseUrl, mail } });
});
afterAll(async () => {
  await browser?.close();
  await server?.end();
  await post?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Links in mails need the address before the server is there. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** A house with an administrator and a trainee, both signed in. */
async function furnish(dataFolder: string): Promise<void> {
  const since = new Date().toISOString();
  const { database } = await openSqlite({ folder: dataFolder, now: since, onBroken: () => undefined });
  await database.write(async (tables) => {
    await tables
      .insertInto('organisation')
      .values({ id: 1, name: 'Northwind Support', since, second_factor: 'own-choice' })
      .execute();
    const add = async (name: string, role: Role) => {
      const email = `${name.toLowerCase()}@example.com`;
      const id = await addPerson(tables, { name, email, roles: [role], password: null, since });
      tokens.set(name, await startSession(tables, { person: id, now: Date.now(), agent: 'a test' }));
    };
    await add('Priya', 'administrator');
    await add('Asha', 'trainee');
  });
  await database.close();
}

async function visit(name: string) {
  const guest = await visitor(browser);
  const cookie = { name: 'poise', value: tokens.get(name) ?? '', url: server.url } as const;
  await guest.page.context().addCookies([{ ...cookie, httpOnly: true, sameSite: 'Lax' }]);
  return guest;
}

/** Nothing in the way of anybody, on the desk and on a phone. */
async function inspect(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    if ((await overflow(page)) > 0) found.push(`can be pushed sideways at ${width}`);
    found.push(...(await accessibilityFaults(page)));
  }
  return found;
}

describe('a house with a mail server', () => {
  it('sends an invitation, which stays on the screen, too, and lets its reader in', async () => {
    const { page, leave } = await visit('Priya');
    await page.goto(`${server.url}/people`);
    await page.getByRole('button', { name: 'Invite somebody' }).first().click();
    await page.getByText('The link is sent there').waitFor();
    await page.getByLabel('E-mail address, if you know it').fill('new@example.com');
    await page.getByRole('button', { name: 'Make a link' }).click();
    await page.getByText('A mail with this link is on its way to new@example.com.').waitFor();
    expect(await inspect(page)).toEqual([]);
    const link = await page.getByLabel('Link', { exact: true }).inputValue();
    await post.came(1);
    const [mail] = post.taken;
    expect(mail?.to).toEqual(['new@example.com']);
    expect(/http:\S+/.exec(mail?.text ?? '')?.[0]).toBe(link);
    await leave();
    const reader = await visitor(browser);
    await reader.page.goto(link);
    await reader.page.getByRole('heading', { name: 'Join Northwind Support' }).waitFor();
    await reader.leave();
  });

  it('tells its administrator how mail fares, and sends them a test', async () => {
    const { page, leave } = await visit('Priya');
    await page.goto(`${server.url}/people/settings`);
    const part = page.getByRole('region', { name: 'Mail' });
    await part.getByText('Mail is on. The last one went out').waitFor();
    await part.getByRole('button', { name: 'Send a test mail to me' }).click();
    await part.getByText('the mail server took it. Look into your inbox.').waitFor();
    expect(post.taken.at(-1)).toMatchObject({ to: ['priya@example.com'], subject: 'Poise can send mail' });
    post.manner = { refuse: 451, at: 'data' };
    await part.getByRole('button', { name: 'Send a test mail to me' }).click();
    await part.getByText(/^Your last test mail, .*: the mail server asked to come back later/).waitFor();
    post.manner = 'take';
    expect(await inspect(page)).toEqual([]);
    await leave();
  });

  it('lets everybody switch reminders off for themselves', async () => {
    const { page, leave } = await visit('Asha');
    await page.goto(`${server.url}/account`);
    const choice = page.getByRole('switch', { name: 'Remind me by mail' });
    await choice.click();
    await expect.poll(() => choice.isChecked()).toBe(false);
    expect(await inspect(page)).toEqual([]);
    await page.reload();
    await choice.waitFor();
    expect(await choice.isChecked()).toBe(false);
    await leave();
  });
});
