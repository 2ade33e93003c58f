import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Told } from './watched-process.ts';

export interface Watched {
  readonly url: string;
  /** What it told since the last time it was asked. */
  fared(): readonly Told[];
  stop(): Promise<void>;
}

/** Starts a server that tells how it fares. */
export async function startWatched(
  program: string,
  dataFolder: string,
  settings: Readonly<Record<string, string>>,
): Promise<Watched> {
  const child = fork(program, [dataFolder, '0'], { env: { ...process.env, ...settings } });
  const ended = once(child, 'exit');
  let told: Told[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    child.on('message', (message) => {
      // Only `tell` of that process sends any.
      const one = message as Told;
      told.push(one);
      if (one.url !== undefined) resolve(one.url);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  return {
    url,
    fared() {
      const all = told;
      told = [];
      return all;
    },
    async stop() {
      child.send('stop');
      await ended;
    },
  };
}
