/**
 * The browser that drives the tests: any Chromium that is installed, never a downloaded one.
 * `node scripts/browser.mjs` makes sure that there is one and prints where; on Debian it installs the package.
 */
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { canRun, installFromDebian } from './debian.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const OTHER_PLACES = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const HOW_TO = 'Install Chromium or Google Chrome, or set CHROMIUM_PATH to its executable.';

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

function install() {
  process.stderr.write(
    'No Chromium found; installing the Debian package "chromium" for the browser tests.\n',
  );
  return installFromDebian(['chromium', 'fonts-liberation']);
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
