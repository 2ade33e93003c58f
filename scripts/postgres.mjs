/**
 * A PostgreSQL of the tests' own: made in a folder that goes away with it, on a free port of this machine alone.
 * `node scripts/postgres.mjs` makes sure that its programs are there; on Debian it installs the package.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { canRun, installFromDebian } from './debian.mjs';

const DEBIAN_PLACE = '/usr/lib/postgresql';
const HOW_TO = 'Install PostgreSQL, or set POSTGRES_BIN to the folder of its programs.';
const START_MILLISECONDS = 20_000;

/** The folder with `initdb` and `postgres`, or null. POSTGRES_BIN comes first, then Debian's newest. */
function findPostgres() {
  const told = process.env['POSTGRES_BIN'];
  if (told) {
    if (!canRun(join(told, 'initdb')))
      throw new Error(`POSTGRES_BIN is ${told}, without an initdb. ${HOW_TO}`);
    return told;
  }
  const versions = canRun(DEBIAN_PLACE)
    ? readdirSync(DEBIAN_PLACE)
        .map(Number)
        .sort((a, b) => b - a)
    : [];
  const folders = versions.map((version) => join(DEBIAN_PLACE, String(version), 'bin'));
  return (
    [...folders, '/usr/local/bin', '/opt/homebrew/bin'].find((folder) => canRun(join(folder, 'initdb'))) ??
    null
  );
}

/** Where its programs are, after installing them if need be. */
function ensurePostgres() {
  const found = findPostgres();
  if (found) return found;
  process.stderr.write('No PostgreSQL found; installing the Debian package "postgresql" for the tests.\n');
  const installed = installFromDebian(['postgresql']) ? findPostgres() : null;
  if (!installed) throw new Error(`No PostgreSQL for the tests. ${HOW_TO}`);
  return installed;
}

/** PostgreSQL refuses to run as root, so root lends it the user that its package made. */
function userOfServer() {
  if (process.getuid?.() !== 0) return {};
  const idOf = (/** @type {string} */ flag) => Number(execFileSync('id', [flag, 'postgres']).toString());
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/**
 * @typedef {object} OwnPostgres
 * @property {string} url
 * @property {() => Promise<void>} kill as the machine would: at once, with nothing put in order
 * @property {() => Promise<void>} start again after it was killed, with what it had made safe
 * @property {() => Promise<void>} stop ends it and removes its folder; so does the end of this process
 */

/**
 * Starts a new, empty server. What it acknowledges is safe on the disk, as with anybody's own.
 * @returns {Promise<OwnPostgres>}
 */
export async function startPostgres() {
  const bin = ensurePostgres();
  const user = userOfServer();
  const folder = mkdtempSync(join(tmpdir(), 'poise-postgres-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', folder, '-U', 'poise', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale', 'C.UTF-8'],
    { ...user, cwd: folder },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr.toString()}`);
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=60',
  ];
  const run = () =>
    spawn(join(bin, 'postgres'), ['-D', folder, ...settings.flatMap((one) => ['-c', one])], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  let server = run();
  // Its folder goes away with it, so there is nothing to put in order first.
  const end = () => server.kill('SIGQUIT');
  process.once('exit', end);
  await ready(server);
  const ended = async (/** @type {'SIGQUIT' | 'SIGKILL'} */ signal) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill(signal);
    await once(server, 'exit');
  };
  return {
    url: `postgres://poise@127.0.0.1:${port}/postgres`,
    kill: () => ended('SIGKILL'),
    start: () => startAgain(() => (server = run())),
    async stop() {
      process.off('exit', end);
      await ended('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Its processes that served connections end a moment after the one that was killed; until then it refuses to start.
 * @param {() => import('node:child_process').ChildProcessByStdio<null, null, import('node:stream').Readable>} run
 */
async function startAgain(run) {
  const late = Date.now() + START_MILLISECONDS;
  for (;;) {
    try {
      await ready(run());
      return;
    } catch (error) {
      if (Date.now() > late) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** @param {import('node:child_process').ChildProcessByStdio<null, null, import('node:stream').Readable>} server */
function ready(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(
      () => reject(new Error(`PostgreSQL did not start in time: ${said}`)),
      START_MILLISECONDS,
    );
    server.stderr.on('data', (/** @type {Buffer} */ text) => {
      said = (said + text.toString()).slice(-4000);
      if (!said.includes('ready to accept connections')) return;
      clearTimeout(late);
      resolve(undefined);
    });
    server.once('exit', () => {
      clearTimeout(late);
      reject(new Error(`PostgreSQL ended while starting: ${said}`));
    });
  });
}

// Bundled into another program it is not the one that was called, though it then stands in the same file.
if (basename(process.argv[1] ?? '') === 'postgres.mjs') {
  try {
    process.stderr.write(`PostgreSQL for the tests: ${ensurePostgres()}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
