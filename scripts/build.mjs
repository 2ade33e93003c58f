/**
 * Builds what has changed: the web app into dist/web, the command line into dist/cli, and our own scenarios, checked,
 * into dist/library.json, with how far their replies can be guessed in dist/guesses.json.
 * `node scripts/build.mjs [web] [cli] [library] [guesses] [--force]`; nothing is written to standard output.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { fingerprint, isStamped, writeStamp } from './fingerprint.mjs';

const HOUSE = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const at = (/** @type {string[]} */ ...parts) => join(HOUSE, ...parts);

const ALWAYS = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'scripts'].map((path) => at(path));
const PURE_ROOMS = ['base', 'dialogue', 'scenario', 'analysis', 'report', 'protocol'].map((room) =>
  at('src', room),
);

/** @typedef {{ entry: string, out: string, inputs: readonly string[], make: () => Promise<void> }} Part */

/** @type {Readonly<Record<string, Part>>} */
const PARTS = {
  web: {
    entry: at('src', 'web', 'index.html'),
    out: at('dist', 'web'),
    inputs: [...PURE_ROOMS, at('src', 'web'), at('public'), at('vite.config.ts'), ...ALWAYS],
    make: makeWeb,
  },
  cli: {
    entry: at('src', 'cli', 'main.ts'),
    out: at('dist', 'cli'),
    inputs: [...PURE_ROOMS, at('src', 'server'), at('src', 'cli'), ...ALWAYS],
    make: makeCli,
  },
  library: {
    entry: at('dist', 'cli', 'press-library-process.js'),
    out: at('dist', 'library.json'),
    inputs: [at('scenarios'), at('dist', 'cli')],
    make: pressLibrary,
  },
  guesses: {
    entry: at('dist', 'cli', 'press-guesses-process.js'),
    out: at('dist', 'guesses.json'),
    // Not the whole command: what it takes seconds to work out depends on these alone.
    inputs: [
      at('scenarios'),
      ...['base', 'dialogue', 'scenario', 'analysis'].map((room) => at('src', room)),
      at('src', 'server', 'library', 'press-guesses.ts'),
    ],
    make: pressGuesses,
  },
};

async function makeWeb() {
  const { build } = await import('vite');
  await build({ configFile: at('vite.config.ts'), root: at('src', 'web'), logLevel: 'warn' });
}

/** The command and every file of its rooms that is run as a process or thread of its own. */
function cliEntries() {
  const own = ['server', 'cli', 'scenario'].flatMap((room) =>
    readdirSync(at('src', room), { recursive: true })
      .map(String)
      .filter((name) => /-(process|worker)[.]ts$/.test(name))
      .map((name) => at('src', room, name)),
  );
  return [
    { in: at('src', 'cli', 'main.ts'), out: 'poise' },
    ...own.map((file) => ({ in: file, out: basename(file, '.ts') })),
  ];
}

async function makeCli() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: HOUSE,
    entryPoints: cliEntries(),
    outdir: at('dist', 'cli'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
    write: false,
  });
  mkdirSync(at('dist', 'cli'), { recursive: true });
  for (const { path, contents } of outputFiles) {
    // Renamed into place, so that a command started meanwhile never reads half a file.
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
}

async function pressLibrary() {
  await promisify(execFile)(process.execPath, [at('dist', 'cli', 'press-library-process.js')]);
}

async function pressGuesses() {
  await promisify(execFile)(process.execPath, [at('dist', 'cli', 'press-guesses-process.js')]);
}

/**
 * Makes the named parts that are out of date; a part whose sources are missing is passed over with a word.
 * @param {readonly string[]} names
 * @param {{ force?: boolean, quiet?: boolean }} [options]
 */
export async function build(names = Object.keys(PARTS), { force = false, quiet = false } = {}) {
  for (const name of names) {
    const part = PARTS[name];
    if (!part)
      throw new Error(
        `There is nothing called "${name}" to build; there are: ${Object.keys(PARTS).join(', ')}.`,
      );
    const say = quiet
      ? () => undefined
      : (/** @type {string} */ text) => process.stderr.write(`poise: ${text}\n`);
    await buildPart({ name, ...part }, force, say);
  }
}

/**
 * @param {Part & { name: string }} part
 * @param {boolean} force
 * @param {(text: string) => void} say
 */
async function buildPart({ name, entry, out, inputs, make }, force, say) {
  if (!existsSync(entry)) {
    say(`${entry} is not there, so ${name} is not built`);
    return;
  }
  const stamp = `${out}.built`;
  const current = fingerprint(inputs);
  if (!force && isStamped(stamp, current)) return;
  const started = Date.now();
  rmSync(stamp, { force: true });
  await make();
  writeStamp(stamp, current);
  say(`built ${name} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const words = process.argv.slice(2);
  const names = words.filter((word) => !word.startsWith('-'));
  try {
    await build(names.length > 0 ? names : undefined, { force: words.includes('--force') });
  } catch (error) {
    process.stderr.write(`poise: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
