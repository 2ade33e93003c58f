import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import { accessibilityFaults, openBrowser, overflow } from './support/browser.ts';
import { inDays, openProgrammeHouse, wish } from './programme-house.ts';
import type { ProgrammeHouse } from './programme-house.ts';

let browser: Browser;
let house: ProgrammeHouse;

beforeAll(async () => {
  [browser, house] = await Promise.all([
    openBrowser(),
    openProgrammeHouse({ manager: 'Mara', trainees: ['Cleo', 'Dan'] }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await house.server.end();
});

const PHONE = { viewport: { width: 360, height: 740 } } as const;
const at = (path: string) => house.server.url + path;

/** Fills in the form as a manager does and leaves it saved. */
async function assign(page: Page, title: string): Promise<void> {
  await page.goto(at('/assignments'));
  await page.getByRole('link', { name: 'New assignment' }).click();
  await page.getByRole('searchbox', { name: 'Search by title or customer' }).fill('renewal line');
  await page.getByRole('checkbox', { name: /^The renewal line/ }).check();
  await page.getByRole('searchbox', { name: 'Search by title or customer' }).fill('');
  await page.getByRole('combobox', { name: 'Customer' }).selectOption('ghost');
  await page.getByRole('checkbox', { name: /^Five berths/ }).check();
  await page.getByRole('switch', { name: 'One after the other' }).check();
  await page.getByRole('button', { name: 'Give it' }).click();
  await page.getByRole('alert').filter({ hasText: 'Give it a title.' }).first().waitFor();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByLabel('Due', { exact: true }).fill(inDays(2));
  await page
    .getByText(/^For everybody in Returns: 2 conversations, one after the other\. Assessed: 60 points/)
    .waitFor();
  await page.getByRole('button', { name: 'Give it' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

describe('an assignment', () => {
  it('is given by a manager, and a trainee sees it due and begins it', async () => {
    const mara = await house.visit(browser, 'Mara', PHONE);
    await assign(mara.page, 'Spring refresher');
    await mara.page.getByText('0 of 2 passed, 2 not started').waitFor();
    expect(await accessibilityFaults(mara.page)).toEqual([]);
    await mara.leave();

    const cleo = await house.visit(browser, 'Cleo', PHONE);
    await cleo.page.goto(at('/'));
    const row = cleo.page.getByRole('listitem').filter({ hasText: 'Spring refresher' });
    await row.getByText(/in 2 days/).waitFor();
    await cleo.page.getByRole('link', { name: /^Due\s*1 due soon$/ }).waitFor();
    expect(await accessibilityFaults(cleo.page)).toEqual([]);
    await row.getByRole('link', { name: /^Begin/ }).click();
    await cleo.page.getByRole('heading', { level: 1, name: 'The renewal line' }).waitFor();
    expect(new URL(cleo.page.url()).pathname).toBe('/assessment/contract-renewal-b');
    await cleo.page.goto(at('/due'));
    await cleo.page.getByText('It opens when you have passed the one before.').waitFor();
    expect(await accessibilityFaults(cleo.page)).toEqual([]);
    await cleo.leave();
  });

  it('that leaves the conversations open chooses them when somebody begins', async () => {
    const request = wish({
      title: 'What helps most',
      content: { what: 'next-best', draw: 2 },
      due: inDays(20),
    });
    expect(
      (
        await house.post('Mara', pathTo('makeAssignment'), {
          ...request,
          id: randomBytes(16).toString('hex'),
        })
      ).status,
    ).toBe(201);
    const dan = await house.visit(browser, 'Dan');
    await dan.page.goto(at('/due'));
    await dan.page.getByRole('button', { name: /^Choose mine/ }).click();
    await dan.page.waitForURL(/\/assessment\/[a-z0-9-]+\?assignment=[0-9a-f]{32}$/);
    await dan.page.goto(at('/due'));
    const card = dan.page.getByRole('region', { name: 'What helps most' });
    await expect.poll(() => card.getByRole('listitem').count()).toBe(2);
    await dan.leave();
  });

  it('is excused by the manager with a reason, and changed as long as it may be', async () => {
    const mara = await house.visit(browser, 'Mara', PHONE);
    await assign(mara.page, 'Late shift');
    await mara.page.getByRole('button', { name: /^Excuse Dan/ }).click();
    const dialog = mara.page.getByRole('dialog', { name: 'Excuse Dan' });
    await dialog.getByRole('button', { name: 'Excuse', exact: true }).click();
    await dialog.getByText('Give a reason.').waitFor();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('On leave.');
    await dialog.getByRole('button', { name: 'Excuse', exact: true }).click();
    await mara.page.getByText('0 of 2 passed, 1 excused, 1 not started').waitFor();
    expect(await overflow(mara.page)).toBe(0);
    await mara.page.getByRole('link', { name: 'Change' }).click();
    await mara.page.getByRole('textbox', { name: 'Title' }).fill('Later shift');
    expect(await overflow(mara.page)).toBe(0);
    expect(await accessibilityFaults(mara.page)).toEqual([]);
    await mara.page.getByRole('button', { name: 'Save the changes' }).click();
    await mara.page.getByRole('heading', { level: 1, name: 'Later shift' }).waitFor();
    await mara.leave();
  });
});
