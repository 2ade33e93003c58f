import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { CHANNELS } from '#base';
import { fixtureLibrary } from '../web/conversation/fixture-scenario.ts';
import { accessibilityFaults, openBrowser, overflow, visitor } from './support/browser.ts';
import type { Visitor } from './support/browser.ts';
import { startRealServer } from './support/real-server.ts';
import type { RealServer } from './support/real-server.ts';
import { begin, replies, replyThat, transcript } from './support/talk.ts';

let folder: string;
let server: RealServer;
let browser: Browser;
let trainee: Visitor;

const LOST = /Failed to load resource|net::ERR/;

beforeAll(async () => {
  folder = fixtureLibrary();
  [server, browser] = await Promise.all([startRealServer({ scenarios: folder }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.end();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  trainee = await visitor(browser, { expected: LOST });
});
afterEach(() => trainee.leave());

describe('for everybody', () => {
  it('reads out what the customer says, each thing once', async () => {
    const { page } = trainee;
    await begin(page, server.url, { channel: 'phone' });
    await replyThat(page, /Days ago/).click();
    await transcript(page).getByText('Since you ask').waitFor();
    const said = await page.locator('[aria-live=polite][aria-relevant=additions] p').allInnerTexts();
    expect(said).toHaveLength(2);
    expect(said[0]).toBe(
      'Robin Ames: It was meant to be here days ago. It is always mine that goes missing.',
    );
    expect(said[1]).toMatch(/^Robin Ames: Since you ask/);
  });

  const VIEWS = [
    { name: 'a wide window', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
    { name: 'a wide window in the dark', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
    { name: 'a phone of 360 px', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
    { name: 'a laptop at 200 % zoom', viewport: { width: 640, height: 400 }, colorScheme: 'dark' },
  ] as const;

  it.each(CHANNELS)('%s has no barrier in any window, light or dark', async (channel) => {
    const { page } = trainee;
    await begin(page, server.url, { channel, mode: 'coach' });
    await replyThat(page, /Days ago/).click();
    await transcript(page).getByText('Since you ask').waitFor();
    await replies(page).first().waitFor();
    for (const { name, viewport, colorScheme } of VIEWS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      // What has just come fades in; colours are judged when it is there.
      await page.waitForTimeout(600);
      const found = { name, overflow: await overflow(page), faults: await accessibilityFaults(page) };
      expect(found).toEqual({ name, overflow: 0, faults: [] });
    }
  });

  it('ends, looks back and shows its dialogs without a barrier', async () => {
    const { page } = trainee;
    await begin(page, server.url, { channel: 'video', mode: 'coach' });
    await replies(page).first().waitFor();
    for (const dialog of ['Your brief', 'Options', 'Pause']) {
      await page.getByRole('button', { name: dialog }).click();
      await page.getByRole('dialog').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await replyThat(page, /Days ago/).click();
    await replyThat(page, /another team/).click();
    await page.getByRole('link', { name: 'Look back on it' }).waitFor();
    await page.waitForTimeout(900);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Look back on it' }).click();
    for (const step of [1, 2, 3, 4]) {
      await page.getByText(`Step ${step} of 4`).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      if (step < 4) await page.getByRole('button', { name: 'Next' }).click();
    }
  });
});
