import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { fixtureLibrary } from '../web/conversation/fixture-scenario.ts';
import { accessibilityFaults, openBrowser, overflow, visitor } from './support/browser.ts';
import { withoutHaste } from './support/conversation.ts';
import { startRealServer } from './support/real-server.ts';
import type { RealServer } from './support/real-server.ts';
import { replyThat } from './support/talk.ts';

const CASE = `poise: 1
id: three-letters
title: Three letters
archetype: victim
root-cause: bad-history
channel: phone
customer: { name: Robin Ames }
people: { mika: { name: Mika Torvald, role: shift lead } }
brief: { company: Larkfield Post, role: You answer for deliveries., goal: Decide whether it goes on. }
beats:
  file:
    with: nobody
    happens: Ten minutes before the call. The folder is as thick as a thumb.
    replies:
      a: { text: Read the three letters in the order in which they came., does: [hold-facts], rating: { active-listening: 2 }, because: The folder is thick., to: weighing }
      b: { text: Ring at once., rating: { active-listening: -1 }, because: The folder is thick., to: weighing }
  weighing:
    with: mika
    says: Three letters in the file. What do they come to?
    replies:
      a: { text: Two of them are our own fault., rating: { de-escalation: 2 }, because: It is true., reaction: Hm. Fair., to: call }
      b: { text: He is a difficult man., rating: { de-escalation: -1 }, because: It names a man., to: call }
  call:
    says: And who are you, the fourth?
    replies:
      a: { text: "The fourth, and I have read all three.", rating: { active-listening: 2 }, because: He counts., to: done }
      b: { text: I am your contact., rating: { active-listening: -1 }, because: He counts., to: done }
endings:
  done: { class: solved, utility: 90, title: Read at last, with: mika, says: Good. Go home. }
`;

let folder: string;
let server: RealServer;
let browser: Browser;

beforeAll(async () => {
  folder = fixtureLibrary();
  writeFileSync(join(folder, 'parcel', 'three-letters.yaml'), CASE);
  [server, browser] = await Promise.all([startRealServer({ scenarios: folder }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.end();
  rmSync(folder, { recursive: true, force: true });
});

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const VIEWS = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

describe('a case with scenes away from the customer', () => {
  it('begins with the file, goes on with a colleague, and only then with the call', async () => {
    const { page, leave } = await visitor(browser);
    await withoutHaste(page);
    await page.goto(`${server.url}/scenario/three-letters`);
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await region(page, 'On your own').getByText('as thick as a thumb').waitFor();
    await replyThat(page, /in the order/).click();

    const aside = region(page, 'A word with Mika Torvald');
    await aside.getByText('What do they come to?').waitFor();
    expect(await aside.getByText('as thick as a thumb').count()).toBe(0);
    for (const { colorScheme, viewport } of VIEWS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(viewport);
      expect([await overflow(page), await accessibilityFaults(page)]).toEqual([0, []]);
    }
    await page.reload();
    await page.getByRole('button', { name: 'Go on' }).click();
    await aside.getByText('What do they come to?').waitFor();
    await replyThat(page, /our own fault/).click();

    const call = region(page, 'Call with Robin Ames');
    await call.getByText('the fourth?').waitFor();
    expect(await call.getByText(/come to|own fault|Fair/).count()).toBe(0);
    await replyThat(page, /all three/).click();
    await aside.getByText('Go home').waitFor();
    await page.getByRole('heading', { name: 'The conversation is over' }).waitFor();

    await page.getByRole('link', { name: 'Look back on it' }).click();
    await page.getByRole('button', { name: 'See how it went' }).click();
    const transcript = region(page, 'The whole talk');
    await transcript.getByText('With Mika Torvald, shift lead.').first().waitFor();
    expect(await transcript.getByText('Mika Torvald:').first().isVisible()).toBe(true);
    expect(await transcript.getByText('With Robin Ames.').count()).toBe(1);
    await leave();
  });
});
