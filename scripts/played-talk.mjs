/// <reference lib="dom" />
/**
 * Talks through a scenario in a real page, as somebody would who presses keys: from the brief to the report.
 */

/** @typedef {import('playwright-core').Page} Page */

/**
 * Nothing runs by itself, so that every run shows the same.
 * @param {Page} page
 * @param {{ mode?: 'coach' | 'realistic', theme?: 'light' | 'dark' }} [look]
 */
export async function settle(page, look = {}) {
  const preferences = JSON.stringify({ timing: 'off', sound: false, mode: 'realistic', ...look });
  await page.addInitScript((kept) => {
    localStorage.setItem('poise.1.preferences', kept);
    localStorage.setItem('poise.1.conversation', '{"tempo":"at-once"}');
  }, preferences);
}

/**
 * From the brief until the first replies are offered.
 * @param {Page} page
 * @param {string} address of the scenario's brief
 */
export async function openTalk(page, address) {
  await page.goto(address);
  await page
    .getByRole('button', {
      name: /^(Take the call|Open the chat|Open the mail|Walk over|Join the call|Begin)$/,
    })
    .click();
  await page.waitForURL(/\/play\//);
  const answer = page.getByRole('button', { name: 'Answer', exact: true });
  const dock = page.getByRole('region', { name: 'Your reply' });
  await answer.or(dock).first().waitFor();
  if (await answer.isVisible()) await answer.click();
  await replies(page).first().waitFor();
}

/** @param {Page} page */
const replies = (page) => page.getByRole('region', { name: 'Your reply' }).getByRole('listitem');

/** @param {Page} page */
const toWrapUp = (page) => page.getByRole('link', { name: 'Look back on it' });

/**
 * Takes the given replies (counted from 0) and then the first one until it is over.
 * @param {Page} page
 * @param {readonly number[]} [choices]
 */
export async function talkToTheEnd(page, choices = []) {
  for (let turn = 0; turn < 60; turn++) {
    await replies(page).first().or(toWrapUp(page)).first().waitFor();
    if (await toWrapUp(page).isVisible()) return;
    await takeReply(page, choices[turn] ?? 0);
  }
  throw new Error('After 60 replies the talk is still not over.');
}

/**
 * @param {Page} page
 * @param {number} index
 */
export async function takeReply(page, index) {
  const before = await movesMade(page);
  await replies(page).nth(index).getByRole('button').click();
  await page.waitForFunction((count) => {
    const key = Object.keys(localStorage).find((name) =>
      name.includes(location.pathname.split('/')[2] ?? '-'),
    );
    return JSON.parse(localStorage.getItem(key ?? '') ?? 'null')?.request.moves.length > count;
  }, before);
}

/** @param {Page} page @returns {Promise<number>} */
const movesMade = (page) =>
  page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) =>
      name.includes(location.pathname.split('/')[2] ?? '-'),
    );
    return JSON.parse(localStorage.getItem(key ?? '') ?? 'null')?.request.moves.length ?? 0;
  });

/**
 * From the end of the talk to its report, every question left open.
 * @param {Page} page
 */
export async function wrapUp(page) {
  await toWrapUp(page).click();
  const on = page.getByRole('button', { name: /^(Next|See how it went)$/ });
  while (!page.url().endsWith('/report')) {
    const last = (await on.innerText()) === 'See how it went';
    await on.click();
    if (last) await page.waitForURL(/\/report$/);
  }
  await reportIsThere(page);
}

/** The report has been reckoned. @param {Page} page */
export const reportIsThere = (page) => page.getByRole('button', { name: 'Try again' }).waitFor();
