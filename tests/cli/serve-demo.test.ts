import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { POISE_HEADER, ROUTES } from '#protocol';

/** On a busy machine everything takes its time. */
const PATIENCE = 240_000;

/** The real command, with a place of its own for temporary folders; `ready` once it says where it is. */
function startDemo() {
  const temporary = mkdtempSync(join(tmpdir(), 'poise-test-'));
  // The runner of the tests has a BASE_URL of its own.
  const own = { TMPDIR: temporary, POISE_DATA: join(temporary, 'never'), BASE_URL: '', DATABASE_URL: '' };
  const env = { ...process.env, ...own };
  const child = spawn(process.execPath, ['bin/poise.js', 'serve', '--demo', '--port', '0'], { env });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let [out, talk] = ['', ''];
  child.stderr.on('data', (part: Buffer) => (talk += String(part)));
  const ready = new Promise<string>((done, failed) => {
    child.stdout.on('data', (part: Buffer) => {
      out += String(part);
      if (out.includes('Poise is ready')) done(out);
    });
    child.on('close', () => failed(new Error(`It ended and said: ${talk}`)));
  });
  return { child, temporary, ended, ready };
}

const foldersIn = (temporary: string) =>
  readdirSync(temporary).filter((name) => name.startsWith('poise-demo-'));

describe('poise serve --demo', { timeout: PATIENCE }, () => {
  it('prints accounts that can sign in, says that it is a demo, and leaves nothing behind', async () => {
    const { child, temporary, ended, ready } = startDemo();
    const out = await ready;
    const url = /ready at (http:\S+) /.exec(out)?.[1] ?? '';
    const password = /Password of everybody: (\S+)/.exec(out)?.[1];
    const email = /Manager.* (\S+@demo\.example)/.exec(out)?.[1];
    for (const role of ['Administrator', 'Trainer', 'Manager', 'Trainee']) expect(out).toContain(role);
    const answer = await fetch(url + ROUTES.signIn.path, {
      method: ROUTES.signIn.method,
      headers: { [POISE_HEADER]: '1', 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    expect(await answer.json()).toMatchObject({
      demo: true,
      organisation: expect.stringMatching(/^Demo: /),
      person: { roles: ['trainee', 'manager'] },
    });
    expect(foldersIn(temporary)).toHaveLength(1);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(foldersIn(temporary)).toEqual([]);
    expect(existsSync(join(temporary, 'never'))).toBe(false);
  });

  it('leaves nothing behind when it is told to end while the demo is being made', async () => {
    const { child, temporary, ended, ready } = startDemo();
    await expect.poll(() => foldersIn(temporary), { timeout: PATIENCE, interval: 50 }).toHaveLength(1);
    child.kill('SIGINT');
    expect(await ended).toBe(1);
    await expect(ready).rejects.toThrow('It ended');
    expect(foldersIn(temporary)).toEqual([]);
  });
});
