import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { accessibilityFaults, openBrowser, overflow, visitor } from './support/browser.ts';
import { startRealServer } from './support/real-server.ts';
import type { RealServer } from './support/real-server.ts';
import { comeInAs, furnishTeam } from './support/team-at-work.ts';
import type { TeamAtWork } from './support/team-at-work.ts';

const NAMES = [
  'Aisha Rahman',
  'Ben Okafor',
  'Chloé Dubois',
  'Dmitri Volkov',
  'Elena García',
  'Finn O’Sullivan',
];
const MORE = Array.from({ length: 30 }, (_, place) => `Trainee ${place + 1}`);

let browser: Browser;
let server: RealServer;
let house: TeamAtWork;

beforeAll(async () => {
  browser = await openBrowser();
  server = await startRealServer({
    furnish: async (folder) => {
      house = await furnishTeam(folder, { names: [...NAMES, ...MORE], scenarios: 4 });
    },
  });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.end();
});

describe('a manager', () => {
  it('comes from a team of many to the moment that it loses points at', async () => {
    const { page, leave } = await visitor(browser);
    await comeInAs(page.context(), server.url, house.manager);
    await page.goto(server.url);
    await page.getByRole('link', { name: 'Team', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Returns desk' }).waitFor();
    await page.getByRole('heading', { name: '36 people in the team now' }).waitFor();
    expect(await page.getByRole('link', { name: 'Aisha Rahman' }).count()).toBeGreaterThan(0);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('link', { name: 'Where the group goes wrong' }).click();
    await page.getByRole('heading', { level: 1, name: 'Where the group goes wrong' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await page.getByRole('heading', { name: 'What they chose' }).waitFor();
    await page.getByText('The best line here').waitFor();
    await page.getByText('Show as table').click();
    await page.getByRole('rowheader').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await leave();
  });

  it('finds every page in place on a phone', async () => {
    const { page, leave } = await visitor(browser, { viewport: { width: 360, height: 740 } });
    await comeInAs(page.context(), server.url, house.manager);
    for (const path of ['', '/decisions']) {
      await page.goto(`${server.url}/team/${house.team}${path}`);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await overflow(page)).toBe(0);
    }
    await leave();
  });
});

describe('a trainer', () => {
  it('sees how the decisions of a scenario measure, without a name', async () => {
    const { page, leave } = await visitor(browser);
    await comeInAs(page.context(), server.url, house.trainer);
    await page.goto(`${server.url}/statistics`);
    await page.getByRole('table').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const row = page.getByRole('row').filter({ has: page.getByRole('cell', { name: /^(2[5-9]|3\d)$/ }) });
    await row.first().getByRole('link').click();
    await page.getByText('people came here').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const words = await page.getByRole('main').innerText();
    for (const name of [...NAMES, ...MORE]) expect(words).not.toContain(name);
    await leave();
  });
});
