import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, openBrowser, overflow, visitor } from './support/browser.ts';
import { startRealServer } from './support/real-server.ts';
import type { RealServer } from './support/real-server.ts';
import { comeInAs, furnishTeam } from './support/team-at-work.ts';
import type { Insider, TeamAtWork } from './support/team-at-work.ts';

const SHIPPED = readFileSync('scenarios/ghost/table-leg.yaml', 'utf8');
const OWN = SHIPPED.replace(/^id: .*$/m, 'id: our-table-leg').replace(/^title: .*$/m, 'title: Our table leg');
const BROKEN = OWN.replace(/^channel: .*$/m, 'channel: carrier-pigeon');
const PHONE = { width: 360, height: 740 };

let browser: Browser;
let server: RealServer;
let house: TeamAtWork;

beforeAll(async () => {
  browser = await openBrowser();
  server = await startRealServer({
    takesDrafts: true,
    furnish: async (folder) => {
      house = await furnishTeam(folder, { names: ['Aisha Rahman'], scenarios: 0 });
    },
  });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.end();
});

async function comeIn(who: Insider, options = {}) {
  const seen = await visitor(browser, options);
  await comeInAs(seen.page.context(), server.url, who);
  return seen;
}
const faults = async (page: Page) => [...(await accessibilityFaults(page)), ...(await pushed(page))];
const pushed = async (page: Page) => ((await overflow(page)) > 0 ? ['the page can be pushed sideways'] : []);

describe('a trainer', () => {
  it('brings a file, mends it, publishes it, and takes it back', async () => {
    const { page, leave } = await comeIn(house.trainer);
    await page.goto(server.url);
    await page.getByRole('link', { name: 'Publish', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Publish a scenario' }).waitFor();
    const file = { name: 'our-table-leg.yaml', mimeType: 'text/yaml', buffer: Buffer.from(BROKEN) };
    await page.setInputFiles('input[type=file]', file);
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.getByRole('heading', { name: /mend first/ }).waitFor({ timeout: 60_000 });
    await page.getByText('carrier-pigeon').last().waitFor();
    expect(await faults(page)).toEqual([]);

    const text = page.getByLabel('Text of the scenario');
    await text.fill(OWN);
    await page.getByRole('button', { name: 'Check it' }).click();
    await page
      .getByRole('heading', { name: '“Our table leg” can be published' })
      .waitFor({ timeout: 60_000 });
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Publish/ }).click();
    await page.getByText('In the library', { exact: true }).waitFor({ timeout: 60_000 });
    expect(await text.inputValue()).toBe('');
    await page.getByRole('link', { name: 'Practise', exact: true }).click();
    await page.getByText('Our table leg').first().waitFor();

    await page.goBack();
    await page.getByRole('button', { name: /^Withdraw Our table leg/ }).click();
    await page.getByRole('button', { name: 'Withdraw it' }).click();
    await page.getByText(/^Withdrawn /).waitFor();
    expect(await faults(page)).toEqual([]);
    await leave();
  });
});

describe('what is kept about people', () => {
  it('is told to each of them, on a phone too', async () => {
    const { page, leave } = await comeIn(house.manager, { viewport: PHONE });
    await page.goto(`${server.url}/account`);
    await page.getByRole('link', { name: 'Your data' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your data' }).waitFor();
    await page.getByRole('heading', { name: 'Nobody looked yet' }).waitFor();
    expect(await faults(page)).toEqual([]);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download everything' }).click();
    expect((await saved).suggestedFilename()).toBe('poise-my-data.json');
    await leave();
  });

  it('is written down, limited, and erased by an administrator', async () => {
    const { page, leave } = await comeIn(house.administrator, { viewport: PHONE });
    await page.goto(`${server.url}/people/retention`);
    await page.getByLabel(/^Practice: months/).fill('5');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(await faults(page)).toEqual([]);

    await page.goto(`${server.url}/people`);
    await page.getByRole('link', { name: /Aisha Rahman/ }).click();
    await page.getByRole('button', { name: 'Erase for good' }).click();
    const dialog = page.getByRole('dialog');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('textbox').fill('Aisha Rahman');
    await dialog.getByRole('button', { name: 'Erase for good' }).click();
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: /Aisha Rahman/ }).count()).toBe(0);

    await page.getByRole('link', { name: 'Record', exact: true }).click();
    await page.getByText('Ada Admin erased somebody whose account is gone.').waitFor();
    await page.getByText('Ada Admin changed when things are deleted.').waitFor();
    expect(await faults(page)).toEqual([]);
    await leave();
  });
});
