import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { AUDIO_PROMISES } from '../web/audio/audio-out-contract.ts';
import { fixtureLibrary } from '../web/conversation/fixture-scenario.ts';
import { openBrowser, visitor } from './support/browser.ts';
import type { Visitor } from './support/browser.ts';
import { startRealServer } from './support/real-server.ts';
import type { RealServer } from './support/real-server.ts';
import { begin, replies, replyThat } from './support/talk.ts';

let folder: string;
let server: RealServer;
let browser: Browser;
let trainee: Visitor;

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
  trainee = await visitor(browser, { expected: /Failed to load resource|AudioContext/ });
});
afterEach(() => trainee.leave());

/** The adapter and its contract as one script for a page. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { howlerAudio } from './src/web/audio/howler.ts';
        import { AUDIO_PROMISES } from './tests/web/audio/audio-out-contract.ts';
        globalThis.kept = AUDIO_PROMISES.map(({ sentence, broken }) => [sentence, broken(howlerAudio)]);`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'import.meta.env.BASE_URL': '"/"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** Names of the sounds that the page has fetched. */
function heardOn(page: Page): Set<string> {
  const heard = new Set<string>();
  page.on('request', (request) => {
    const name = /\/sounds\/([a-z-]+)\.wav$/.exec(request.url())?.[1];
    if (name) heard.add(name);
  });
  return heard;
}

describe('sound in a real browser', () => {
  it('keeps every promise of the port through Howler', async () => {
    const { page } = trainee;
    await page.goto(server.url);
    await page.evaluate(await bundled());
    const kept = await page.evaluate(
      () => (globalThis as unknown as { kept: [string, string | null][] }).kept,
    );
    expect(kept).toEqual(AUDIO_PROMISES.map(({ sentence }) => [sentence, null]));
  });

  it('rings, lifts the receiver, plays music on hold and lays it down again', async () => {
    const { page } = trainee;
    const heard = heardOn(page);
    await begin(page, server.url, { channel: 'phone', sound: true });
    await replies(page).first().waitFor();
    await expect.poll(() => [...heard]).toEqual(expect.arrayContaining(['ring', 'pick-up', 'room']));
    await page.getByRole('button', { name: 'Hold' }).click();
    await expect.poll(() => heard.has('hold')).toBe(true);
    await replyThat(page, /Days ago/).click();
    await replyThat(page, /another team/).click();
    await expect.poll(() => heard.has('hang-up')).toBe(true);
  });

  it('fetches no sound for those who want none', async () => {
    const { page } = trainee;
    const heard = heardOn(page);
    await begin(page, server.url, { channel: 'phone', sound: false });
    await replyThat(page, /Days ago/).click();
    await replyThat(page, /another team/).click();
    await page.getByRole('heading', { name: 'The call has ended' }).waitFor();
    expect([...heard]).toEqual([]);
  });
});
