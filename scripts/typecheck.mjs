/**
 * Checks the types of every room with the room's own tsconfig, so that each sees only what it may know:
 * the pure rooms no DOM and no Node, the server no DOM, the web no Node. Two at a time, incremental.
 * `npm run typecheck -- dialogue web` checks only these.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const AT_ONCE = 2;
const TSC = join('node_modules', 'typescript', 'bin', 'tsc');

/** The projects by name; a room without a source file yet is left out, since tsc calls it an error. */
function projects() {
  const rooms = readdirSync('src').map((room) => ({ name: room, folder: join('src', room) }));
  const rest = [
    { name: 'tests', folder: 'tests' },
    { name: 'house', folder: '.' },
  ];
  return [...rooms, ...rest].filter(({ name, folder }) => name === 'house' || hasSources(folder));
}

/** @param {string} folder */
function hasSources(folder) {
  if (!existsSync(join(folder, 'tsconfig.json'))) return false;
  return readdirSync(folder, { recursive: true }).some((name) => /[.]tsx?$/.test(String(name)));
}

/**
 * @param {{ name: string, folder: string }} project
 * @returns {Promise<{ ok: boolean, report: string }>}
 */
function check({ name, folder }) {
  const started = Date.now();
  return new Promise((resolve) => {
    const tsc = spawn(process.execPath, [TSC, '-p', folder, '--pretty', 'false']);
    let report = '';
    tsc.stdout.on('data', (part) => (report += part));
    tsc.stderr.on('data', (part) => (report += part));
    tsc.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      resolve({ ok: code === 0, report: `${code === 0 ? 'ok  ' : 'FAIL'} ${name} ${seconds} s\n${report}` });
    });
  });
}

const wanted = process.argv.slice(2);
const queue = projects().filter(({ name }) => wanted.length === 0 || wanted.includes(name));
let failed = false;

async function worker() {
  for (let project = queue.shift(); project; project = queue.shift()) {
    const { ok, report } = await check(project);
    process.stdout.write(report);
    failed ||= !ok;
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, worker));
process.exitCode = failed ? 1 : 0;
