import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const DOOR = fileURLToPath(new URL('../../src/protocol/index.ts', import.meta.url));
const LIMIT = 16 * 1024;

it('costs a browser at most 16 KiB, were it all loaded at once, library and vocabulary included', async () => {
  const { outputFiles } = await build({
    entryPoints: [DOOR],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const size = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  expect(size).toBeGreaterThan(3_000);
  expect(size).toBeLessThanOrEqual(LIMIT);
});
