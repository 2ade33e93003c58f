import type { WallClock } from '../http/environment.ts';
import type { Log } from '../log.ts';
import type { Database } from '../store/sql/database.ts';
import { purge } from './purge.ts';

const DAY = 24 * 60 * 60 * 1000;

interface PurgingParts {
  readonly database: Database;
  readonly clock: WallClock;
  readonly log: Log;
}

export interface Purging {
  /** Waits for what is under way. */
  end(): Promise<void>;
}

/** Deletes what has been kept for long enough, now and once a day; a failure is told and tried again the next day. */
export function purgeDaily({ database, clock, log }: PurgingParts): Purging {
  let running = Promise.resolve();
  const run = () => {
    running = database
      .write((tables) => purge(tables, clock.now()))
      .catch((error: unknown) => log.error({ err: error }, 'what was kept for long enough was not deleted'));
  };
  run();
  const daily = setInterval(run, DAY);
  daily.unref();
  return {
    async end() {
      clearInterval(daily);
      await running;
    },
  };
}
