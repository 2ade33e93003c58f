import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../support/browser.ts';
import { replyThat, transcript } from '../support/talk.ts';
import { begin, keptPlay, playToTheEnd } from '../support/conversation.ts';
import { ASHA, ASSIGNMENT, MARA, SCENARIO } from './world.ts';
import type { World } from './world.ts';

const DAYS = /Days ago it should have been there/;
const SEARCH = /I can open a search/;

/** What is due stands above everything else, and leads to the announcement of what it is. */
export async function seesWhatIsDue({ trainee: { page }, at }: World): Promise<void> {
  await page.goto(at('/'));
  const row = page.getByRole('listitem').filter({ hasText: ASSIGNMENT });
  await row.getByText(/in 2 days/).waitFor();
  await page.getByRole('link', { name: /^Due\s*1 due soon$/ }).waitFor();
  await row.getByRole('link', { name: /^Begin/ }).click();
  await page.getByRole('heading', { level: 1, name: SCENARIO }).waitFor();
  await page.getByText('This one counts').waitFor();
  await page.getByText(/whoever manages Returns see your replies and the result/).waitFor();
}

/** Answers while the network is gone; the answer is sent when it is back, and once. */
export async function playsThroughACut({ trainee: { page }, known }: World): Promise<void> {
  await page.getByRole('button', { name: 'Begin the assessment' }).click();
  await page.waitForURL(/\/attempt\/[0-9a-f]{32}$/);
  known.set('attempt', new URL(page.url()).pathname);
  await replyThat(page, DAYS).waitFor();
  await page.context().setOffline(true);
  await replyThat(page, DAYS).click();
  await page
    .getByText(/Waiting for network\. Your answer is kept on this device/)
    .first()
    .waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.context().setOffline(false);
  await replyThat(page, SEARCH).waitFor();
  await page.getByText('Saved on server').first().waitFor();
  await expect.poll(() => transcript(page).getByRole('listitem').count()).toBe(3);
  await replyThat(page, SEARCH).click();
  await page.getByRole('link', { name: 'Look back on it' }).click();
  await looksBack(page);
  await page.getByRole('heading', { name: 'The parcel turns up' }).waitFor();
  await page.getByText('This one counts').waitFor();
}

async function looksBack(page: Page): Promise<void> {
  for (const name of ['Next', 'Next', 'Next', 'See how it went']) {
    await page.getByRole('button', { name, exact: true }).click();
  }
}

/** Reads the manager's word, answers it, and says where the verdict is seen differently. */
export async function contests(world: World): Promise<void> {
  const { page } = world.trainee;
  await page.goto(world.at(`${world.known.get('attempt')}/report`));
  const own = page.getByRole('region', { name: 'The whole talk' });
  await own.getByText('What did you hear?').waitFor();
  await own.getByText('Our handbook asks for this sentence.').waitFor();
  await own.getByRole('button', { name: 'Answer' }).click();
  await page.getByRole('textbox', { name: 'Your answer' }).fill('A date, now that I read it again.');
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await own.getByText('A date, now that I read it again.').waitFor();
  await own.getByRole('button', { name: /^I see it differently.*turn 2$/ }).click();
  await page.getByRole('textbox', { name: 'How do you see it?' }).fill('Nobody told me that.');
  await page.getByRole('button', { name: 'Say so' }).click();
  await own.getByText('Waiting for an answer', { exact: false }).waitFor();
}

/** The answer stands at the turn; who opened it, on the page about one's own data. */
export async function readsAnswerAndWhoLooked({ trainee: { page }, at }: World): Promise<void> {
  await page.reload();
  await page.getByText('I show you where').first().waitFor();
  await page.goto(at('/account/data'));
  const looked = page.getByRole('region', { name: 'Who looked' });
  for (const deed of [`opened your attempt at “${SCENARIO}”`, 'opened the page about you']) {
    await looked.getByText(`${MARA.name} ${deed}`).first().waitFor();
  }
}

/** Everything that is kept about oneself, as a file. */
export async function takesOwnData({ trainee: { page }, at }: World): Promise<void> {
  await page.goto(at('/account/data'));
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download everything' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('poise-my-data.json');
  expect(readFileSync(await saved.path(), 'utf8')).toContain('Nobody told me that.');
}

export async function getsCertificate({ trainee: { page }, at }: World): Promise<void> {
  await page.goto(at('/due'));
  await page.getByRole('link', { name: new RegExp(`^Certificate.*${ASSIGNMENT}`) }).click();
  const paper = page.getByRole('article', { name: `Certificate for ${ASHA.name}` });
  await paper.getByText('Northwind Support').waitFor();
  await paper.getByRole('cell', { name: SCENARIO }).waitFor();
}

/** The same conversation once more, for nobody but oneself. */
export async function practises({ trainee: { page }, at, known }: World): Promise<void> {
  await page.goto(at('/scenario/our-parcel'));
  await begin(page);
  await playToTheEnd(page);
  known.set('practice', (await keptPlay(page)).id);
}
