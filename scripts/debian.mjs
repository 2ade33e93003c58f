import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import process from 'node:process';

/** @param {string} file */
export function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
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

/**
 * Installs Debian packages, and says whether that went well; false also where there is no apt.
 * @param {readonly string[]} packages
 */
export const installFromDebian = (packages) =>
  canRun('/usr/bin/apt-get') &&
  run(['apt-get', 'update', '-qq']) &&
  run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages]);
