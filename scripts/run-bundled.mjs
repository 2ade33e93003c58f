import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';

/**
 * Bundles a TypeScript program of this house and runs it with the arguments of this process, whose exit code becomes
 * its own.
 * @param {string} entry
 * @param {string} name
 */
export async function runBundled(entry, name) {
  // Under node_modules, so that the packages left out of the bundle are found.
  const outfile = join('node_modules', '.cache', name, 'main.mjs');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
