#!/usr/bin/env node
/**
 * The `poise` command in a checkout: builds what has changed (a moment), then runs it. Talk goes to standard
 * error, so that standard output holds results only.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const house = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const command = join(house, 'dist', 'cli', 'poise.js');

/** An installation without sources or without development tools runs what was built before. */
const canBuild = ['src/cli/main.ts', 'node_modules/esbuild', 'scripts/build.mjs'].every((path) =>
  existsSync(join(house, path)),
);

async function buildWhatChanged() {
  const { build } = await import('../scripts/build.mjs');
  await build(['cli'], { quiet: true });
  if (process.argv[2] === 'serve') await build(['library', 'web']);
}

try {
  if (canBuild) await buildWhatChanged();
  if (!existsSync(command))
    throw new Error('the command is not built; run `npm run build` where its sources are.');
} catch (error) {
  process.stderr.write(`poise: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}

process.argv[1] = command;
await import(pathToFileURL(command).href);
