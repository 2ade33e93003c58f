import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} path @returns {string[]} */
function filesAt(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesAt(join(path, name)));
}

/**
 * What a build depends on, as text: every file with its size and time. Comparing all of it, not just the newest
 * time, also sees a file that was deleted or put back from an older state.
 * @param {readonly string[]} paths
 */
export function fingerprint(paths) {
  const files = paths.flatMap(filesAt).sort();
  return files
    .map((file) => {
      const { size, mtimeMs } = statSync(file);
      return `${file} ${size} ${Math.round(mtimeMs)}\n`;
    })
    .join('');
}

/** @param {string} stamp @param {string} current */
export const isStamped = (stamp, current) => existsSync(stamp) && readFileSync(stamp, 'utf8') === current;

/** @param {string} stamp @param {string} current */
export const writeStamp = (stamp, current) => writeFileSync(stamp, current);
