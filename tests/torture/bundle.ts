import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Bundles a program of the tests where it finds the packages of the house. */
export async function bundle(entry: string): Promise<string> {
  const folder = join('node_modules', '.cache', 'poise-tests');
  mkdirSync(folder, { recursive: true });
  const name = entry.replace(/^.*\//, '').replace(/\.ts$/, '');
  const outfile = join(folder, `${name}-${process.pid}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return outfile;
}
