import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadLibrary, makeLog, serve } from '#server';
import type { Library, ServeOptions } from '#server';
import { build } from './build.ts';

export interface RealServer {
  readonly url: string;
  readonly library: Library;
  /** The link that makes the first administrator, as the server prints it; null where the house was furnished. */
  readonly setUpLink: string | null;
  /** Stops it as a signal would: what it has acknowledged stays. */
  stop(): Promise<void>;
  /** Starts again on the same port with the same data, as after a crash or an update. */
  startAgain(): Promise<void>;
  /** Stops it and throws its data away. */
  end(): Promise<void>;
}

export interface RealServerOptions {
  /** Folder of scenarios; the product's own where nothing else is asked for. */
  readonly scenarios?: string;
  /** What stands in the data folder before the server is started for the first time. */
  readonly furnish?: (dataFolder: string) => Promise<void>;
  /** Whether trainers can bring drafts, which a program of its own checks. */
  readonly takesDrafts?: boolean;
  /** For links in mails the address must be known beforehand. */
  readonly settings?: Pick<ServeOptions, 'port' | 'baseUrl' | 'mail'>;
}

/** The product as it is shipped: the built pages, the real library, a database in a folder of its own. */
export async function startRealServer({
  scenarios = 'scenarios',
  furnish,
  takesDrafts = false,
  settings = { port: 0, baseUrl: null },
}: RealServerOptions = {}): Promise<RealServer> {
  build('web', ...(takesDrafts ? ['cli'] : []));
  const dataFolder = mkdtempSync(join(tmpdir(), 'poise-e2e-'));
  await furnish?.(dataFolder);
  const library = loadLibrary(scenarios);
  const run = (port: number) =>
    serve({
      ...settings,
      port,
      host: '127.0.0.1',
      dataFolder,
      library,
      webFolder: 'dist/web',
      log: makeLog({ write: () => undefined }),
      clock: { now: () => Date.now() },
      databaseUrl: null,
      secret: null,
      scorerProgram: resolve('dist/cli/scorer-worker.js'),
      draftProgram: takesDrafts ? [resolve('dist/cli/check-draft-process.js'), resolve(scenarios)] : null,
    });
  let serving = await run(settings.port);
  const { url } = serving;
  return {
    url,
    library,
    setUpLink: serving.setUp === null ? null : url + serving.setUp,
    stop: () => serving.close(),
    async startAgain() {
      serving = await run(Number(new URL(url).port));
    },
    async end() {
      await serving.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
