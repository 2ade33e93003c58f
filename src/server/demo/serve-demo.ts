import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '../library/library.ts';
import { serve } from '../serve.ts';
import type { ServeOptions, Serving } from '../serve.ts';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { furnish } from './furnish.ts';
import type { Furnished, Furnishing } from './furnish.ts';
import { iso } from './calendar.ts';

export type DemoOptions = Omit<
  ServeOptions,
  'dataFolder' | 'databaseUrl' | 'demo' | 'sso' | 'secret' | 'library' | 'mail'
> &
  Pick<Furnishing, 'productions' | 'size' | 'onProgress'> &
  Pick<Library, 'path'>;

/**
 * Serves a demo in a folder of its own, which is gone once the server has stopped, or could not start, or the process
 * is told to end while the demo is being made, or told twice.
 */
export async function serveDemo(options: DemoOptions): Promise<Serving & Furnished> {
  const folder = mkdtempSync(join(tmpdir(), 'poise-demo-'));
  const guard = new FolderGuard(folder);
  try {
    const furnished = await furnishFolder(folder, options);
    const library = { productions: options.productions, path: options.path };
    const kept = {
      library,
      dataFolder: folder,
      databaseUrl: null,
      secret: null,
      mail: null,
      demo: true,
    } as const;
    const serving = await serve({ ...options, ...kept });
    guard.letStop();
    const stopped = serving.stopped.finally(() => guard.remove());
    const close = async () => {
      await serving.close();
      guard.remove();
    };
    return { ...serving, ...furnished, stopped, close };
  } catch (error) {
    guard.remove();
    throw error;
  }
}

/**
 * Sees to it that the folder goes with the process. A signal while the server runs stops it in peace, as it does
 * without a demo; a further one, such as npm and a terminal send at the same moment, ends the process.
 */
class FolderGuard {
  readonly #folder: string;
  #signalsToPass = 0;

  constructor(folder: string) {
    this.#folder = folder;
    process.on('SIGINT', this.#onSignal).on('SIGTERM', this.#onSignal);
  }

  /** From now on whoever runs the server sees to the first signal. */
  letStop(): void {
    this.#signalsToPass = 1;
  }

  remove(): void {
    process.off('SIGINT', this.#onSignal).off('SIGTERM', this.#onSignal);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  readonly #onSignal = (): void => {
    this.#signalsToPass -= 1;
    if (this.#signalsToPass >= 0) return;
    this.remove();
    process.exit(1);
  };
}

async function furnishFolder(folder: string, options: DemoOptions): Promise<Furnished> {
  const now = options.clock.now();
  const { database } = await openSqlite({ folder, now: iso(now) });
  try {
    return await furnish(database, { ...options, now });
  } finally {
    await database.close();
  }
}
