import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../serve.ts';
import type { ServeOptions, Serving } from '../serve.ts';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { furnish } from './furnish.ts';
import type { Furnished, Furnishing } from './furnish.ts';
import { iso } from './calendar.ts';

export type DemoOptions = Omit<
  ServeOptions,
  'dataFolder' | 'databaseUrl' | 'demo' | 'sso' | 'secret' | 'library'
> &
  Pick<Furnishing, 'productions' | 'size' | 'onProgress'>;

/**
 * Serves a demo in a folder of its own, which is gone once the server has stopped, or could not start, or the process
 * is told to end while the demo is being made.
 */
export async function serveDemo(options: DemoOptions): Promise<Serving & Furnished> {
  const folder = mkdtempSync(join(tmpdir(), 'poise-demo-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const end = () => {
    remove();
    process.exit(1);
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    const furnished = await furnishFolder(folder, options);
    const library = { productions: options.productions };
    const serving = await serve({
      ...options,
      library,
      dataFolder: folder,
      databaseUrl: null,
      secret: null,
      demo: true,
    });
    const stopped = serving.stopped.finally(remove);
    const close = async () => {
      await serving.close();
      remove();
    };
    return { ...serving, ...furnished, stopped, close };
  } catch (error) {
    remove();
    throw error;
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
  }
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
