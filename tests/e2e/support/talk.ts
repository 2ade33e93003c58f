import type { Page } from 'playwright-core';
import type { Channel } from '#base';

export interface Way {
  readonly channel: Channel;
  readonly mode?: 'coach' | 'realistic';
  readonly timing?: 'normal' | 'off';
  readonly tempo?: 'natural' | 'at-once';
  readonly sound?: boolean;
}

/** From the brief into the talk, as a trainee goes; the settings are those of somebody who was here before. */
export async function begin(page: Page, url: string, { channel, ...way }: Way) {
  const { mode = 'realistic', timing = 'off', tempo = 'at-once', sound = false } = way;
  await page.goto(`${url}/settings`);
  await page.evaluate(
    ([preferences, conversation]) => {
      localStorage.setItem('poise.1.preferences', preferences);
      localStorage.setItem('poise.1.conversation', conversation);
    },
    [JSON.stringify({ mode, timing, sound }), JSON.stringify({ tempo, voice: false, keys: true })] as const,
  );
  await page.goto(`${url}/scenario/parcel-by-${channel}`);
  await page
    .getByRole('button', { name: /Take the call|Open the chat|Open the mail|Walk over|Join the call|Begin/ })
    .click();
  await page.waitForURL(/\/play\//);
  if (channel === 'phone') await page.getByRole('button', { name: 'Answer' }).click();
}

export const replies = (page: Page) => page.getByRole('region', { name: 'Your reply' }).getByRole('listitem');
export const transcript = (page: Page) => page.getByRole('region', { name: /What was said|Messages|Mails/ });
export const replyThat = (page: Page, words: RegExp) =>
  replies(page).filter({ hasText: words }).getByRole('button');

/** Every play on this device, as the page keeps it. */
export const kept = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => /^poise\.1\.play\.[0-9a-f]{32}\./.test(key))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? 'null')),
  );
