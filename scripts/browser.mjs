/**
 * The browser that drives the tests: any Chromium that is installed, never a downloaded one.
 * `node scripts/browser.mjs` makes sure that there is one and prints where; on Debian it installs the package.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const OTHER_PLACES = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const HOW_TO = 'Install Chromium or Google Chrome, or set CHROMIUM_PATH to its executable.';

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where an installed browser is, or null. CHROMIUM_PATH comes first, then the PATH.
 * @returns {string | null}
 */
export function findBrowser() {
  const told = process.env['CHROMIUM_PATH'];
  if (told) {
    if (!canRun(told)) throw new Error(`CHROMIUM_PATH is ${told}, which cannot be run. ${HOW_TO}`);
    return told;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...OTHER_PLACES].find(canRun) ?? null;
}

/** @param {string[]} command */
function run(command) {
  const asRoot = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
  process.stderr.write(`$ ${asRoot.join(' ')}\n`);
  const [program = '', ...args] = asRoot;
  const { status } = spawnSync(program, args, {
    // Its talk goes to standard error; it must not ask anything.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function install() {
  process.stderr.write(
    'No Chromium found; installing the Debian package "chromium" for the browser tests.\n',
  );
  return (
    canRun('/usr/bin/apt-get') &&
    run(['apt-get', 'update', '-qq']) &&
    run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'])
  );
}

/** Where the browser is, after installing it if need be. */
export function ensureBrowser() {
  const browser = findBrowser() ?? (install() ? findBrowser() : null);
  if (!browser) throw new Error(`No browser for the tests. ${HOW_TO}`);
  return browser;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.stderr.write(`Browser for the tests: ${ensureBrowser()}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
