/** Bundles bench/main.ts and runs it: `npm run bench -- --json`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';

// Under node_modules, so that the packages left out of the bundle are found.
const outfile = join('node_modules', '.cache', 'bench', 'main.mjs');

await build({
  entryPoints: [join('bench', 'main.ts')],
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
