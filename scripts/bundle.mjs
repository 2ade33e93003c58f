import { spawnSync } from 'node:child_process';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';

/**
 * Bundles a TypeScript program of this house for Node and gives the file, which belongs to this process alone. It lies
 * under node_modules, so that the packages left out of the bundle are found. Paths are those of the folder in which the
 * process stands, since a bundled program bundles, too.
 * @param {string} entry
 */
export async function bundle(entry) {
  const name = `${basename(entry, '.ts')}-${process.pid}.mjs`;
  const outfile = resolve(join('node_modules', '.cache', 'poise', name));
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
  return outfile;
}

/**
 * Bundles a program and runs it with the arguments of this process, whose exit code becomes its own.
 * @param {string} entry
 */
export async function runBundled(entry) {
  const program = await bundle(entry);
  const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
