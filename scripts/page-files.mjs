import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const WEB = join('dist', 'web');

/** @typedef {{ file: string, css?: string[], imports?: string[] }} Chunk */

/**
 * The built files that a browser loads for these sources: they themselves and whatever they import statically,
 * scripts and styles. What is loaded later on demand does not count. Sources are named by folder or file.
 * @param {readonly string[]} sources
 */
export function filesOfPage(sources) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(WEB, '.vite', 'manifest.json'), 'utf8'));
  /** @type {Set<string>} */
  const seen = new Set();
  const visit = (/** @type {string} */ name) => {
    if (seen.has(name)) return;
    seen.add(name);
    manifest[name]?.imports?.forEach(visit);
  };
  for (const source of sources) {
    const entries = Object.keys(manifest).filter((name) => name === source || name.startsWith(`${source}/`));
    // A page that was renamed must not weigh nothing.
    if (entries.length === 0) throw new Error(`The built app has no page made from "src/web/${source}".`);
    entries.forEach(visit);
  }
  const files = [...seen].flatMap((name) => [manifest[name]?.file ?? [], manifest[name]?.css ?? []].flat());
  return [...new Set(files)].map((file) => join(WEB, file));
}
