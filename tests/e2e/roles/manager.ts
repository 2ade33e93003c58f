import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFaults } from '../support/browser.ts';
import { addressOf, ASHA, ASSIGNMENT, COLLEAGUES, FORMULA, recall, SCENARIO, TEAM } from './world.ts';
import type { World } from './world.ts';

const DAY = 86_400_000;
const PLAN = [
  'Ask',
  'Read the moment aloud',
  'Compare two lines',
  'Say why',
  'Take one sentence along',
  'Close',
];

/** Gives the published scenario to the team and sees who has not started. */
export async function assigns({ manager: { page }, at, known }: World): Promise<void> {
  await page.goto(at('/assignments'));
  await page.getByRole('link', { name: 'New assignment' }).click();
  await page.getByRole('searchbox', { name: 'Search by title or customer' }).fill(SCENARIO);
  await page.getByRole('checkbox', { name: new RegExp(`^${SCENARIO}`) }).check();
  await page.getByRole('button', { name: 'Give it' }).click();
  await page.getByRole('alert').filter({ hasText: 'Give it a title.' }).first().waitFor();
  await page.getByRole('textbox', { name: 'Title' }).fill(ASSIGNMENT);
  const due = new Date(Date.now() + 2 * DAY).toISOString().slice(0, 10);
  await page.getByLabel('Due', { exact: true }).fill(due);
  await page.getByText(new RegExp(`^For everybody in ${TEAM}: .*Assessed: 60 points`)).waitFor();
  await page.getByRole('button', { name: 'Give it' }).click();
  await page.getByRole('heading', { level: 1, name: ASSIGNMENT }).waitFor();
  known.set('assignment', new URL(page.url()).pathname.split('/').at(-1) ?? '');
  const everybody = COLLEAGUES.length + 1;
  await page.getByText(`0 of ${everybody} passed, ${everybody} not started`).waitFor();
  await page.getByRole('listitem').filter({ hasText: ASHA.name }).getByText('Not started').first().waitFor();
}

/** Team, person, attempt, reply: three clicks from the team to the words that somebody said. */
export async function reviews(world: World): Promise<void> {
  const { manager, known } = world;
  const { page } = manager;
  await page.getByRole('link', { name: 'Team', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: TEAM }).waitFor();
  await page.getByRole('link', { name: ASHA.name }).first().click();
  await page.getByRole('heading', { level: 1, name: ASHA.name }).waitFor();
  known.set('page of Asha', addressOf(page));
  await page.getByRole('region', { name: 'Assessed attempts' }).getByRole('link').first().click();
  const talk = page.getByRole('region', { name: 'The whole talk' });
  await talk.getByRole('button', { name: /^Comment.*turn 1$/ }).click();
  known.set('attempt under review', addressOf(page));
  await page.getByRole('textbox', { name: 'Your comment' }).fill('What did you hear?\n<b>really</b>');
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  await talk.getByText('<b>really</b>').waitFor();
  await overrides(page);
}

/** A link that names a turn opens the attempt there. */
export async function opensAtTurn(world: World): Promise<void> {
  const { page } = world.manager;
  await page.goto(world.at('/'));
  await page.goto(`${world.at(recall(world, 'attempt under review'))}#turn-1`);
  const turn = page.locator('#turn-1');
  await turn.waitFor();
  await expect.poll(() => turn.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(400);
  await page.getByRole('button', { name: 'Give a second reading' }).click();
  await page.getByRole('heading', { name: 'A second reading' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
}

/** Rates a reply otherwise than the key, with a reason in words. */
async function overrides(page: Page): Promise<void> {
  const talk = page.getByRole('region', { name: 'The whole talk' });
  await talk.getByRole('button', { name: /^Rate it otherwise.*turn 1$/ }).click();
  const dialog = page.getByRole('dialog');
  const before = await dialog.getByRole('slider').inputValue();
  await dialog.getByRole('slider').press(before === '2' ? 'ArrowLeft' : 'ArrowRight');
  await dialog.getByRole('combobox', { name: 'Why' }).selectOption('local-policy');
  await dialog.getByRole('textbox').fill('Our handbook asks for this sentence.');
  await dialog.getByRole('button', { name: /^Rate it/ }).click();
  await talk.getByRole('region', { name: 'Rated otherwise' }).getByText('Our handbook').waitFor();
}

/** Reads where somebody sees it differently, and settles it. */
export async function answersContest(world: World): Promise<void> {
  const { page } = world.manager;
  await page.goto(world.at(recall(world, 'page of Asha')));
  await page
    .getByRole('region', { name: `${ASHA.name} sees it differently` })
    .getByRole('link')
    .click();
  const thread = page.getByRole('region', { name: 'Seen differently' });
  await thread.getByRole('button', { name: 'Settle it' }).click();
  await thread.getByRole('textbox').fill('Fair. It is in the policy, and I show you where.');
  await thread.getByRole('button', { name: 'Settle it' }).click();
  await thread.getByText('Settled it').waitFor();
}

/** From the team to the moment most lose points at, and from there to ten minutes on one sheet of paper. */
export async function printsHuddle(world: World): Promise<void> {
  const { manager, at, known } = world;
  const { page } = manager;
  await page.goto(at(`/team/${recall(world, TEAM)}`));
  await page.getByRole('link', { name: 'Where the group goes wrong' }).click();
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await page.getByRole('heading', { name: 'What they chose' }).waitFor();
  known.set('decision', addressOf(page));
  await page.getByText('Show as table').click();
  await page.getByRole('rowheader').first().waitFor();
  await page.getByRole('link', { name: 'Ten-minute plan' }).click();
  await page.getByRole('heading', { level: 2, name: 'Read the moment aloud' }).waitFor();
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(PLAN);
  known.set('huddle', addressOf(page));
  const words = await page.getByRole('main').innerText();
  for (const { name } of [ASHA, ...COLLEAGUES]) expect(words).not.toContain(name);
  const paper = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
}

/** The figures as a file, in which a name that is a formula is text. */
export async function exports(world: World): Promise<void> {
  const { page } = world.manager;
  await page.goto(world.at(`/team/${recall(world, TEAM)}`));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^team-\d{4}-\d\d-\d\d\.csv$/);
  const rows = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(rows.filter((row) => row.includes(ASHA.name)).length).toBeGreaterThan(0);
  const [formula] = rows.filter((row) => row.includes('HYPERLINK'));
  expect(formula).toContain(`,"'${FORMULA.name.replaceAll('"', '""')}",`);
}

/** That somebody practised, and nothing of how: neither on their page nor under the address of the talk. */
export async function seesOnlyThatPracticeWas(world: World): Promise<void> {
  const { page } = world.manager;
  await page.goto(world.at(recall(world, 'page of Asha')));
  await page.getByText(/^Practised once, last on .*own business\.$/).waitFor();
  await page.goto(world.at(`/team/attempts/${recall(world, 'practice')}`));
  await page
    .getByText(/is not here|nothing here|not one of yours|Nobody of your teams/i)
    .first()
    .waitFor();
}
