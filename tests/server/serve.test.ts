import { createConnection } from 'node:net';
import { once } from 'node:events';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROUTES, pathTo } from '#protocol';
import { PATIENCE } from '../../src/server/listen.ts';
import { GOOD, parcel } from './fixture/parcel.ts';
import { served } from './fixture/served.ts';
import { temporaryFolder } from './fixture/temporary-folder.ts';
import { asked, fakeRequest, playId, playIn } from './fixture/try-out.ts';

const own = pathTo('profile', { profile: 'me' });
const one = pathTo('play', { play: playId(1) });

describe('a server', () => {
  it('keeps a play over a restart, and its score and version with it', async () => {
    const dataFolder = temporaryFolder();
    const first = await served({ dataFolder });
    await fetch(first.url + own, asked('PUT', { name: 'Ada' }));
    const body = asked('PUT', fakeRequest(parcel(), { moves: GOOD }));
    const kept = await playIn(await fetch(first.url + one, body));
    await first.close();
    const second = await served({ dataFolder });
    expect(await playIn(await fetch(second.url + one, asked('GET')))).toEqual(kept);
    expect(await playIn(await fetch(second.url + one, body))).toEqual(kept);
  });

  it('finishes and scores a play of a scenario whose file has changed since', async () => {
    const dataFolder = temporaryFolder();
    const first = await served({ dataFolder });
    await fetch(first.url + own, asked('PUT', { name: 'Ada' }));
    await fetch(first.url + one, asked('PUT', fakeRequest(parcel(), { moves: GOOD.slice(0, 1) })));
    await first.close();
    const changed = { productions: [parcel({ title: 'Another title' })], path: null };
    const second = await served({ dataFolder, library: changed });
    const response = await fetch(second.url + one, asked('PUT', fakeRequest(parcel(), { moves: GOOD })));
    expect(await playIn(response)).toMatchObject({ ending: 'found', score: { hash: parcel().hash } });
    const now = await fetch(second.url + pathTo('scenario', { scenario: 'late-parcel' }));
    expect(await now.json()).toMatchObject({ scenario: { title: 'Another title' } });
  });

  it('warns that there was no database, once', async () => {
    const dataFolder = temporaryFolder();
    const first = await served({ dataFolder });
    await first.close();
    const second = await served({ dataFolder });
    expect([first, second].map(({ lines }) => lines.join('').includes('a new one was made'))).toEqual([
      true,
      false,
    ]);
  });

  it('says which port is taken, and lets go of the data folder', async () => {
    const dataFolder = temporaryFolder();
    const other = await served();
    const port = Number(new URL(other.url).port);
    await expect(served({ dataFolder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await served({ dataFolder });
  });

  it('may be closed twice, and is then closed', async () => {
    const serving = await served();
    await Promise.all([serving.close(), serving.close()]);
    expect(await serving.stopped).toBeNull();
    await expect(fetch(serving.url + ROUTES.health.path)).rejects.toThrow('fetch failed');
  });

  it('stops when its database breaks, having acknowledged nothing that it could not keep', async () => {
    const dataFolder = temporaryFolder();
    const first = await served({ dataFolder });
    await fetch(first.url + own, asked('PUT', { name: 'Ada' }));
    await first.close();
    const second = await served({ dataFolder });
    const file = join(dataFolder, 'poise.db');
    writeFileSync(file, Buffer.alloc(statSync(file).size - 4096, 0xff), { flag: 'r+' });
    const response = await fetch(second.url + one, asked('PUT', fakeRequest(parcel(), { moves: GOOD })));
    expect(response.status).toBe(503);
    expect(await second.stopped).toMatchObject({ name: 'StoreError', failure: 'broken' });
    expect(second.lines.join('')).toContain('the database failed, so the server stops');
    await expect(served({ dataFolder })).rejects.toMatchObject({
      name: 'DatabaseRefused',
      refusal: 'damaged',
    });
  });

  it('refuses a body that is too large and goes on answering', async () => {
    const { url } = await served();
    const huge = await fetch(url + own, asked('PUT', { name: 'x'.repeat(1_000_000) }));
    expect(huge.status).toBe(413);
    const streamed = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(10_000).fill(120)),
    });
    const endless = await fetch(url + own, {
      ...asked('PUT'),
      body: streamed,
      duplex: 'half',
    } as RequestInit);
    expect(endless.status).toBe(413);
    expect((await fetch(url + ROUTES.health.path)).status).toBe(200);
  });

  it('disconnects whoever sends headers or a body too slowly, and answers others meanwhile', async () => {
    const patience = { headers: 300, request: 600, lookRound: 100, keepAlive: 1_000, stalled: 1_000 };
    const { url } = await served({ patience });
    const started = Date.now();
    const header = 'GET /healthz HTTP/1.1\r\nHost: poise\r\n';
    const body = `PUT ${own} HTTP/1.1\r\nHost: poise\r\nX-Poise: 1\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n`;
    const slow = [header, body].map((text) => drip(url, text));
    expect((await fetch(url + ROUTES.health.path)).status).toBe(200);
    const answers = await Promise.all(slow);
    expect(answers.every((answer) => answer === '' || /^HTTP\/1.1 4\d\d/.test(answer))).toBe(true);
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it('disconnects whoever asks and does not read the answers', async () => {
    const { url } = await served({ patience: { ...PATIENCE, stalled: 500 } });
    const { hostname, port } = new URL(url);
    const socket = createConnection({ host: hostname, port: Number(port) });
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.pause();
    const path = pathTo('production', { hash: parcel().hash });
    socket.write(`GET ${path} HTTP/1.1\r\nHost: poise\r\n\r\n`.repeat(2_000));
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    let bytes = 0;
    socket.on('data', (part) => (bytes += part.length));
    socket.resume();
    await once(socket, 'close');
    expect(bytes).toBeLessThan(2_000 * JSON.stringify(parcel()).length);
  });

  /** Sends a text at once, then a letter now and then, and gives what came back before the connection was cut. */
  async function drip(url: string, text: string): Promise<string> {
    const { hostname, port } = new URL(url);
    const socket = createConnection({ host: hostname, port: Number(port) });
    let answer = '';
    socket.on('data', (part) => (answer += String(part)));
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(text);
    const dripping = setInterval(() => socket.writable && socket.write('x'), 100);
    await once(socket, 'close');
    clearInterval(dripping);
    return answer;
  }
});

describe('the web app', () => {
  const SCRIPT = `console.log(${JSON.stringify('poise '.repeat(500))});`;

  async function withWeb() {
    const webFolder = temporaryFolder();
    for (const folder of ['assets', '.vite']) mkdirSync(join(webFolder, folder));
    writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Poise</title>');
    writeFileSync(join(webFolder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(join(webFolder, 'assets', 'main-a1b2c3.js'), SCRIPT);
    writeFileSync(join(webFolder, 'assets', 'figtree-a1b2c3.woff2'), 'font');
    writeFileSync(join(webFolder, '.vite', 'manifest.json'), '{"secret":true}');
    const { url } = await served({ webFolder });
    return (path: string, headers: Record<string, string> = {}) => fetch(url + path, { headers });
  }

  it.each(['/', '/index.html', '/library', '/play/late-parcel', '/healthzz'])(
    'gives its page at %s, to be asked for each time',
    async (path) => {
      const ask = await withWeb();
      const response = await ask(path);
      expect(await response.text()).toContain('<title>Poise</title>');
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    },
  );

  it('gives files with a hash in their name for ever, and others to be asked for each time', async () => {
    const ask = await withWeb();
    const script = await ask('/assets/main-a1b2c3.js');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await ask('/assets/figtree-a1b2c3.woff2')).headers.get('content-type')).toBe('font/woff2');
    expect((await ask('/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    ['br', 'gzip, deflate, br'],
    ['gzip', 'gzip'],
    ['gzip', 'br;q=0, gzip'],
    [null, 'identity'],
  ])('packs text by %s for a browser that takes %s', async (packed, accepted) => {
    const ask = await withWeb();
    const response = await ask('/assets/main-a1b2c3.js', { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(packed);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(SCRIPT);
  });

  it('gives nothing to a browser that has it already', async () => {
    const ask = await withWeb();
    const etag = (await ask('/')).headers.get('etag') ?? '';
    const again = await ask('/library', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each([
    '/assets/main-old.js',
    '/missing.png',
    '/.vite/manifest.json',
    '/api/library',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/assets/',
  ])('gives no page and no file at %s', async (path) => {
    const ask = await withWeb();
    const response = await ask(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/json']);
  });

  it('says what to do where it was not built', async () => {
    const { url } = await served({ webFolder: temporaryFolder() });
    expect(await (await fetch(url)).json()).toMatchObject({
      error: { code: 'not-found', message: expect.stringContaining('npm run build') },
    });
  });
});
