import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Makes what is out of date, in a process of its own: made inside a test it would carry React's development version. */
export function build(...parts: readonly string[]): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', ...parts], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The product could not be built:\n${stderr}`);
}
