/**
 * The server over our own scenarios in a process of its own, which tells every second how it fares. Arguments: data
 * folder, port.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join } from 'node:path';
import { loadLibrary, makeLog, serve } from '#server';
import { NO_RATES } from '../server/fixture/no-rates.ts';

export interface Told {
  readonly url?: string;
  /** Bytes of memory. */
  readonly rss: number;
  /** Milliseconds by which the event loop was late in the last second. */
  readonly late: { readonly p99: number; readonly most: number };
}

const MILLION = 1e6;
const [, , dataFolder = '', port = '0'] = process.argv;
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const tell = (url?: string) => {
  const late = { p99: delay.percentile(99) / MILLION, most: delay.max / MILLION };
  process.send?.({
    rss: process.memoryUsage.rss(),
    late,
    ...(url === undefined ? {} : { url }),
  } satisfies Told);
  delay.reset();
};

const serving = await serve({
  port: Number(port),
  host: '127.0.0.1',
  dataFolder,
  library: loadLibrary('scenarios', join('dist', 'library.json')),
  webFolder: null,
  log: makeLog({ write: () => undefined }),
  clock: Date,
  baseUrl: null,
  databaseUrl: process.env['DATABASE_URL'] ?? null,
  secret: process.env['SECRET'] ?? null,
  rates: NO_RATES,
  scorerProgram: join('dist', 'cli', 'scorer-worker.js'),
});
tell(serving.url);
setInterval(tell, 1_000);
process.on('message', () => {
  void serving.close().then(() => process.exit(0));
});
