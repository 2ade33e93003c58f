import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const HOUSE = resolve(import.meta.dirname, '../..');

/**
 * A throw-away house with the real one's tool settings and the given sources. The tools run in it with the very
 * files that judge `src/`, so a setting that silently stops matching is seen.
 */
export function smallHouse(sources: Readonly<Record<string, string>>): string {
  const house = mkdtempSync(join(tmpdir(), 'poise-house-'));
  const rooms = readdirSync(join(HOUSE, 'src')).map((room) => join('src', room, 'tsconfig.json'));
  for (const file of ['package.json', '.oxlintrc.json', 'tsconfig.base.json', ...rooms]) {
    if (existsSync(join(HOUSE, file))) cpSync(join(HOUSE, file), join(house, file));
  }
  symlinkSync(join(HOUSE, 'node_modules'), join(house, 'node_modules'));
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  return house;
}
