import { spawnSync } from 'node:child_process';
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathTo, POISE_HEADER, POISE_HEADER_VALUE } from '#protocol';
import type { Link, Me } from '#protocol';
import { testProvider } from '../server/fixture/oidc.ts';
import { served } from '../server/fixture/served.ts';
import { accessibilityFaults, openBrowser, visitor } from './support/browser.ts';
import { setUpFactor } from './support/second-factor.ts';

const PASSWORD = 'lantern oyster fjord';

let browser: Browser;
beforeAll(async () => {
  const env = { ...process.env, NODE_ENV: 'production' };
  spawnSync(process.execPath, ['scripts/build.mjs', 'web'], { env });
  browser = await openBrowser();
}, 120_000);
afterAll(() => browser.close());

/** The product beside a real OpenID provider. */
async function house() {
  let url = '';
  const idp = await testProvider(() => [url + pathTo('ssoCallback')]);
  const { issuer, clientId, clientSecret } = idp;
  const sso = { issuer, clientId, clientSecret, name: 'Example', openTo: 'invited' as const };
  const serving = await served({ webFolder: 'dist/web', sso });
  ({ url } = serving);
  return { url, idp, setUp: url + String(serving.setUp) };
}

/** What one does on the provider's own pages: any login, any password, and agree. */
async function signInThere(page: Page, login: string): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill(login);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** Somebody new, for whom the provider's pages find their font and icon: what else fails is a fault of ours. */
async function somebody(url: string) {
  const opened = await visitor(browser);
  await opened.page.route(
    (asked) => asked.origin !== url && (asked.hostname !== '127.0.0.1' || asked.pathname === '/favicon.ico'),
    (route) => route.fulfill({ status: 200, body: '' }),
  );
  return opened;
}

async function setUp(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Organisation').fill('Larkfield Post');
  await page.getByLabel('Your name').fill('Ada Bell');
  await page.getByLabel('Your e-mail address').fill('ada@example.com');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Set up Poise' }).click();
  await setUpFactor(page);
  await page.getByRole('heading', { name: 'Invite your team in two minutes' }).waitFor();
}

/** As the administrator's page would; its own screens are tested where they are. */
async function invite(page: Page, url: string): Promise<Link> {
  const response = await page.context().request.post(url + pathTo('invite'), {
    headers: { [POISE_HEADER]: POISE_HEADER_VALUE },
    data: { roles: ['trainee'], team: null, email: null },
  });
  return (await response.json()) as Link;
}

async function nameOf(page: Page, url: string): Promise<string | null> {
  const response = await page.context().request.get(url + pathTo('me'));
  return ((await response.json()) as Me).person?.name ?? null;
}

describe('the sign-in of the organisation, in a browser', { timeout: 90_000 }, () => {
  it('leads from an invitation to the library, later from the door, and keeps strangers out', async () => {
    const { url, idp, setUp: link } = await house();
    idp.people['cleo-7'] = { name: 'Cleo Dane', email: 'cleo@example.com', email_verified: true };

    const ada = await visitor(browser);
    await setUp(ada.page, link);
    expect(await nameOf(ada.page, url)).toBe('Ada Bell');
    const { path } = await invite(ada.page, url);
    await ada.leave();

    const cleo = await somebody(url);
    await cleo.page.goto(url + path);
    await cleo.page.getByRole('button', { name: 'Continue with Example' }).waitFor();
    expect(await accessibilityFaults(cleo.page)).toEqual([]);
    await cleo.page.getByRole('button', { name: 'Continue with Example' }).click();
    await signInThere(cleo.page, 'cleo-7');
    await cleo.page.waitForURL((address) => address.origin === url);
    await cleo.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await nameOf(cleo.page, url)).toBe('Cleo Dane');
    const cookies = await cleo.page.context().cookies(url);
    expect(cookies.find(({ name }) => name === 'poise')).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    expect(cookies.find(({ name }) => name === 'poise-sso')).toBeUndefined();
    await cleo.leave();

    const again = await somebody(url);
    await again.page.goto(`${url}/sign-in`);
    await again.page.getByRole('button', { name: 'Continue with Example' }).click();
    await signInThere(again.page, 'cleo-7');
    await again.page.waitForURL((address) => address.origin === url);
    expect(await nameOf(again.page, url)).toBe('Cleo Dane');
    await again.leave();

    const stranger = await somebody(url);
    await stranger.page.goto(`${url}/sign-in`);
    await stranger.page.getByRole('button', { name: 'Continue with Example' }).click();
    await signInThere(stranger.page, 'nobody-1');
    await stranger.page.getByRole('alert').getByText('not here yet').waitFor();
    expect(await nameOf(stranger.page, url)).toBeNull();
    expect(await accessibilityFaults(stranger.page)).toEqual([]);
    await stranger.leave();
  });
});
