import { expect } from 'vitest';
import { fixtureScenario } from '../../web/conversation/fixture-scenario.ts';
import { SCENARIO } from './world.ts';
import type { World } from './world.ts';

const TEXT = fixtureScenario('chat')
  .trimStart()
  .replace(/^id: .*$/m, 'id: our-parcel')
  .replace(/^title: .*$/m, `title: ${SCENARIO}`);
const BROKEN = TEXT.replace(/^channel: .*$/m, 'channel: carrier-pigeon');
const LINE = BROKEN.split('\n').findIndex((line) => line.startsWith('channel:')) + 1;
/** A program of its own works out every way through the scenario; it gives up after fifteen seconds. */
const CHECKED = { timeout: 40_000 };

/** Brings a file with a mistake, is told where it is, mends it there and publishes it. */
export async function publishes({ trainer: { page }, at }: World): Promise<void> {
  await page.goto(at('/'));
  await page.getByRole('link', { name: 'Scenarios', exact: true }).click();
  await page.getByRole('heading', { name: 'Nothing was published here yet' }).waitFor();
  const file = { name: 'our-parcel.yaml', mimeType: 'text/yaml', buffer: Buffer.from(BROKEN) };
  await page.setInputFiles('input[type=file]', file);
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByRole('heading', { name: /mend first/ }).waitFor(CHECKED);
  await page
    .getByText(/“?carrier-pigeon/)
    .last()
    .waitFor();
  await page.getByRole('button', { name: new RegExp(`^Line ${LINE}, column`) }).click();
  const text = page.getByLabel('Text of the scenario');
  expect(await text.evaluate((area) => document.activeElement === area)).toBe(true);
  await text.fill(TEXT);
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByRole('heading', { name: `“${SCENARIO}” can be published` }).waitFor(CHECKED);
  await page.getByRole('button', { name: /^Publish/ }).click();
  await page.getByText('In the library', { exact: true }).waitFor(CHECKED);
  expect(await text.inputValue()).toBe('');
}

/** Out of the library and into it again; the library of everybody follows. */
export async function withdrawsAndPutsBack({ trainer: { page }, trainee, at }: World): Promise<void> {
  const card = trainee.page.getByRole('article').filter({ hasText: SCENARIO });
  await trainee.page.goto(at('/'));
  await card.waitFor();
  await page.getByRole('button', { name: `Withdraw ${SCENARIO}` }).click();
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await page.getByText(/^Withdrawn /).waitFor();
  await trainee.page.reload();
  await trainee.page.getByRole('article').first().waitFor();
  expect(await card.count()).toBe(0);
  await page.getByRole('button', { name: `Put back ${SCENARIO}` }).click();
  await page.getByText('In the library', { exact: true }).waitFor();
  await trainee.page.reload();
  await card.waitFor();
}

/** An administrator sees what was published, and may only take it out. */
export async function administratorWithdraws({ administrator, trainer, at }: World): Promise<void> {
  const { page } = administrator;
  await page.goto(at('/scenarios'));
  await page.getByRole('button', { name: `Withdraw ${SCENARIO}` }).click();
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await page.getByText(/^Withdrawn /).waitFor();
  expect(await page.getByRole('button', { name: /^Put back/ }).count()).toBe(0);
  await trainer.page.reload();
  await trainer.page.getByRole('button', { name: `Put back ${SCENARIO}` }).click();
  await trainer.page.getByText('In the library', { exact: true }).waitFor();
}

/** How many first attempts there are, in the list and on the page of the scenario, which judges nothing by so few. */
export async function readsFigures({ trainer: { page }, at }: World, attempts: number): Promise<void> {
  await page.goto(at('/statistics'));
  const row = page.getByRole('row').filter({ hasText: SCENARIO });
  await row.waitFor();
  const [told] = await row.getByRole('cell').allInnerTexts();
  expect(told).toBe(String(attempts));
  await row.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: SCENARIO }).waitFor();
}
