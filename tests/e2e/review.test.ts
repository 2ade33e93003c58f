import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { accessibilityFaults, openBrowser, overflow } from './support/browser.ts';
import type { Visitor, VisitorOptions } from './support/browser.ts';
import { openReviewHouse } from './review-house.ts';
import type { ReviewHouse } from './review-house.ts';

let house: ReviewHouse;
let browser: Browser;
let attempt: string;
const there: Visitor[] = [];

beforeAll(async () => {
  [house, browser] = await Promise.all([
    openReviewHouse({ Ada: ['trainee'], Mia: ['manager'] }),
    openBrowser(),
  ]);
  const [, second, third] = house.server.library.productions;
  attempt = await house.play('Ada', second?.scenario.id ?? '', ({ seq }) => seq + 1);
  await house.play('Ada', third?.scenario.id ?? '', () => 0);
});
afterAll(async () => {
  await browser?.close();
  await house?.server.end();
});
afterEach(async () => {
  for (const one of there.splice(0)) await one.leave();
});

async function visit(name: string, options?: VisitorOptions) {
  const come = await house.visit(browser, name, options);
  there.push(come);
  return come.page;
}

describe('the review', () => {
  it('goes from the person to the attempt to the reply, and the word comes back', async () => {
    const mia = await visit('Mia');
    await mia.goto(`${house.server.url}/team/people/${house.idOf('Ada')}`);
    await mia.getByRole('heading', { level: 1, name: 'Ada' }).waitFor();
    await mia.getByRole('region', { name: 'What to talk about' }).getByText('Take away').first().waitFor();
    const attempts = mia.getByRole('region', { name: 'Assessed attempts' });
    await attempts.locator(`a[href$="${attempt}"]`).click();
    const talk = mia.getByRole('region', { name: 'The whole talk' });
    await talk.waitFor();
    await talk.getByRole('button', { name: /^Comment.*turn 1$/ }).click();
    await mia
      .getByRole('textbox', { name: 'Your comment' })
      .fill('What did you hear her ask for?\n<b>really</b>');
    await mia.getByRole('button', { name: 'Comment', exact: true }).click();
    await talk.getByText('<b>really</b>').waitFor();
    await talk.getByRole('button', { name: /^Rate it otherwise.*turn 1$/ }).click();
    const dialog = mia.getByRole('dialog');
    const before = await dialog.getByRole('slider').inputValue();
    await dialog.getByRole('slider').press(before === '2' ? 'ArrowLeft' : 'ArrowRight');
    await dialog.getByRole('combobox', { name: 'Why' }).selectOption('local-policy');
    await dialog.getByRole('textbox').fill('Our handbook asks for this sentence.');
    await dialog.getByRole('button', { name: /^Rate it/ }).click();
    await talk.getByRole('region', { name: 'Rated otherwise' }).getByText('Our handbook').waitFor();

    const ada = await visit('Ada');
    await ada.goto(`${house.server.url}/attempt/${attempt}/report`);
    const own = ada.getByRole('region', { name: 'The whole talk' });
    await own.getByText('What did you hear her ask for?').waitFor();
    await own.getByText('Our handbook asks for this sentence.').waitFor();
    await own.getByRole('button', { name: 'Answer' }).click();
    await ada.getByRole('textbox', { name: 'Your answer' }).fill('A date, now that I read it again.');
    await ada.getByRole('button', { name: 'Answer', exact: true }).click();
    await own.getByText('A date, now that I read it again.').waitFor();
    await own.getByRole('button', { name: /^I see it differently.*turn 2$/ }).click();
    await ada.getByRole('textbox', { name: 'How do you see it?' }).fill('Nobody told me that.');
    await ada.getByRole('button', { name: 'Say so' }).click();
    await own.getByText('Waiting for an answer', { exact: false }).waitFor();
    const looks = ada.getByRole('region', { name: 'What was said about it' });
    expect(await looks.getByRole('listitem').filter({ hasText: 'Mia' }).count()).toBe(1);
    expect(await accessibilityFaults(ada)).toEqual([]);

    await mia.goto(`${house.server.url}/team/people/${house.idOf('Ada')}`);
    await mia.getByRole('region', { name: 'Ada sees it differently' }).getByRole('link').click();
    await mia.getByRole('region', { name: 'The whole talk' }).getByText('A date, now that').waitFor();
    const thread = mia.getByRole('region', { name: 'Seen differently' });
    await thread.getByRole('button', { name: 'Settle it' }).click();
    await thread.getByRole('textbox').fill('Fair. It is in the policy, and I show you where.');
    await thread.getByRole('button', { name: 'Settle it' }).click();
    await thread.getByText('Settled it').waitFor();
    expect(await accessibilityFaults(mia)).toEqual([]);
  });

  it.each([
    ['a wide window', { viewport: { width: 1440, height: 900 } }],
    ['a phone', { viewport: { width: 360, height: 740 } }],
    ['the dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' as const }],
  ])('reads well in %s', async (_, options) => {
    const page = await visit('Mia', options);
    await page.goto(`${house.server.url}/team/people/${house.idOf('Ada')}`);
    await page.getByText('Take away').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.goto(`${house.server.url}/team/attempts/${attempt}`);
    await page.getByRole('region', { name: 'The whole talk' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Give a second reading' }).click();
    await page.getByRole('heading', { name: 'A second reading' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  it('opens an attempt at the turn that a link names', async () => {
    const page = await visit('Mia');
    await page.goto(`${house.server.url}/team/attempts/${attempt}#turn-1`);
    const turn = page.locator('#turn-1');
    await turn.waitFor();
    await expect
      .poll(() => turn.evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(400);
  });
});
