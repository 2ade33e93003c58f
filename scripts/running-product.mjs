import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build } from './build.mjs';

const PATIENCE_MS = 60_000;

/**
 * The product as it is shipped, in a process of its own, on a free port and with an empty data folder of its own.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startProduct() {
  await build();
  const data = mkdtempSync(join(tmpdir(), 'poise-run-'));
  const server = spawn(process.execPath, [join('bin', 'poise.js'), 'serve', '--port', '0'], {
    env: { ...process.env, POISE_DATA: data },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  try {
    return { url: await addressOf(server), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} server
 * @returns {Promise<string>}
 */
function addressOf(server) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error('The server did not say where it is in time.')),
      PATIENCE_MS,
    );
    let said = '';
    server.stdout.on('data', (part) => {
      said += part;
      const [url] = /http:\/\/\S+/.exec(said) ?? [];
      if (!url) return;
      clearTimeout(late);
      resolve(url);
    });
    server.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The server ended with ${code} before it was ready; \`npx poise serve\` says why.`));
    });
  });
}
