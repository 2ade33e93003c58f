import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { fixtureLibrary } from '../web/conversation/fixture-scenario.ts';
import { focused, openBrowser, visitor } from './support/browser.ts';
import type { Visitor } from './support/browser.ts';
import { startRealServer } from './support/real-server.ts';
import type { RealServer } from './support/real-server.ts';
import { begin, kept, replies, replyThat, transcript } from './support/talk.ts';

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

describe('a conversation by keyboard alone', () => {
  it('goes from the ringing phone to the report without a mouse', async () => {
    const { page } = trainee;
    await begin(page, server.url, { channel: 'phone' });
    await replies(page).first().waitFor();
    await page.keyboard.press('1');
    await transcript(page).getByText('Since you ask').waitFor();
    await page.keyboard.press('2');
    await page.getByRole('heading', { name: 'The call has ended' }).waitFor();
    expect(await focused(page)).toBe('The call has ended');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Look back on it');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/wrap-up$/);
    for (const step of [1, 2, 3]) {
      await page.getByText(`Step ${step} of 4`).waitFor();
      await page.getByRole('button', { name: 'Next' }).focus();
      await page.keyboard.press('Enter');
    }
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'See how it went' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/report$/);
    await expect
      .poll(async () => (await kept(page))[0])
      .toMatchObject({
        pending: false,
        refused: null,
        request: { finished: true, wrapUp: {}, turningPoint: { move: 0, sure: null } },
      });
  });

  it('reaches each reply with Tab and takes it with Enter', async () => {
    const { page } = trainee;
    await begin(page, server.url, { channel: 'chat' });
    await replies(page).first().waitFor();
    const second = await replies(page).nth(1).getByRole('button').innerText();
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab');
      if ((await focused(page)).includes(second.split('\n').at(-1) ?? '?')) break;
    }
    await page.keyboard.press('Enter');
    await transcript(page)
      .getByText(second.split('\n').at(-1) ?? '?')
      .waitFor();
    // The reply is gone with its turn; the focus stays in the place of the replies.
    await expect.poll(() => focused(page)).toBe('Your reply');
  });

  it('keeps number keys to itself while somebody writes or has switched them off', async () => {
    const { page } = trainee;
    await begin(page, server.url, { channel: 'chat' });
    await replies(page).first().waitFor();
    await page.getByRole('button', { name: 'Options' }).click();
    await page.getByRole('switch', { name: 'Number keys' }).click();
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'Back to the talk' }).click();
    await page.keyboard.press('1');
    expect((await kept(page))[0].request.moves).toEqual([]);
  });
});

describe('a conversation that is interrupted', () => {
  it('goes on after the page was closed, with everything that was said', async () => {
    const { page } = trainee;
    await begin(page, server.url, { channel: 'phone' });
    await replyThat(page, /Days ago/).click();
    await transcript(page).getByText('Since you ask').waitFor();
    const before = await transcript(page).innerText();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByRole('button', { name: 'Go on' }).click();
    await replies(page).first().waitFor();
    expect(await transcript(page).innerText()).toBe(before);
  });

  it('goes on through a lost connection and brings every move to the server later', async () => {
    const { page } = trainee;
    await begin(page, server.url, { channel: 'in-person' });
    await replies(page).first().waitFor();
    await server.stop();
    await replyThat(page, /Days ago/).click();
    await page.getByText('No connection').waitFor();
    await replyThat(page, /I can open a search/).click();
    await page.getByRole('heading', { name: 'The conversation is over' }).waitFor();
    expect((await kept(page))[0]).toMatchObject({ pending: true });
    await server.startAgain();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect.poll(async () => (await kept(page))[0].pending, { timeout: 20_000 }).toBe(false);
    await page.getByText('No connection').waitFor({ state: 'detached' });
  });

  it('says so where there is no such play', async () => {
    const { page } = trainee;
    await page.goto(`${server.url}/play/${'0'.repeat(32)}`);
    await expect
      .poll(() => page.getByRole('heading', { name: 'This conversation is not here' }).count())
      .toBeGreaterThan(0);
  });

  it('stands still while it is paused', async () => {
    const { page } = trainee;
    await begin(page, server.url, { channel: 'phone', tempo: 'natural', timing: 'normal' });
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.waitForTimeout(4500);
    await page.getByRole('button', { name: 'Go on' }).click();
    expect(await replies(page).count()).toBe(0);
    await page.keyboard.press('Space');
    await replies(page).first().waitFor();
    expect((await kept(page))[0].request.moves).toEqual([]);
  });
});

describe('silence, holds and the desk', () => {
  it('lets days pass in a mail thread', async () => {
    const { page } = trainee;
    await begin(page, server.url, { channel: 'email' });
    await page.getByRole('button', { name: 'Wait 2 days' }).click();
    await transcript(page).getByText('2 days pass').waitFor();
    await expect.poll(() => page.getByText('Day 3').count()).toBeGreaterThan(0);
  });

  it('puts somebody on hold on the phone, and nobody in a chat', async () => {
    const { page } = trainee;
    await begin(page, server.url, { channel: 'phone' });
    await replies(page).first().waitFor();
    await page.getByRole('button', { name: 'Hold' }).click();
    await transcript(page).getByText('On hold for').waitFor();
    await begin(page, server.url, { channel: 'chat' });
    await replies(page).first().waitFor();
    expect(await page.getByRole('button', { name: 'Hold' }).count()).toBe(0);
  });

  it('opens a reply that only what stands on the desk makes possible', async () => {
    const { page } = trainee;
    await begin(page, server.url, { channel: 'chat' });
    await replyThat(page, /Days ago/).click();
    await transcript(page).getByText('Since you ask').waitFor();
    await expect.poll(() => replies(page).count()).toBe(2);
    await page.getByRole('button', { name: /Tracking/ }).click();
    await expect.poll(() => replies(page).count()).toBe(3);
    await page.getByRole('heading', { name: 'What you found out' }).waitFor();
    expect((await kept(page))[0].request.moves.at(-1)).toEqual({ do: 'open', id: 'tracking' });
  });

  it('takes up the play from an earlier line as a play of its own', async () => {
    const { page } = trainee;
    await begin(page, server.url, { channel: 'chat' });
    await replyThat(page, /Days ago/).click();
    await replyThat(page, /another team/).click();
    await page.getByRole('heading', { name: 'The chat is over' }).waitFor();
    const first = page.url();
    await page.getByRole('button', { name: 'Try from here' }).last().click();
    await expect.poll(() => page.url()).not.toBe(first);
    await page.getByRole('button', { name: 'Go on' }).click();
    await replyThat(page, /I can open a search/).click();
    await page.getByRole('heading', { name: 'The chat is over' }).waitFor();
    await expect
      .poll(async () => (await kept(page)).map(({ request }) => [request.kind, request.moves.length]))
      .toEqual(
        expect.arrayContaining([
          ['first', 2],
          ['from-here', 2],
        ]),
      );
  });
});

describe('the coach', () => {
  it('says how a reply landed and marks the words that decide', async () => {
    const { page } = trainee;
    await begin(page, server.url, { channel: 'phone', mode: 'coach' });
    await page.getByRole('button', { name: 'Hint' }).click();
    await page.getByText('Listen again to').waitFor();
    await page.getByText('Give back the fact, then move.').waitFor();
    await replyThat(page, /completely understand/).click();
    const coach = page.getByRole('region', { name: 'Coach' });
    await coach.getByText('Could stand under any complaint.').waitFor();
    await expect.poll(() => coach.getByText(/Slip|Costly|Breaking point/).count()).toBe(1);
  });

  it('keeps out of a realistic talk altogether', async () => {
    const { page } = trainee;
    await begin(page, server.url, { channel: 'phone' });
    await replyThat(page, /completely understand/).click();
    await transcript(page).getByText('Since you ask').waitFor();
    expect(await page.getByRole('region', { name: 'Coach' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Hint' }).count()).toBe(0);
    expect(await page.getByRole('img').count()).toBe(0);
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(scripts.filter((name) => name.includes('coach-worker'))).toEqual([]);
  });
});
