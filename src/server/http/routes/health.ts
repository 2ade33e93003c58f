import type { Hono } from 'hono';
import { RequestRefused } from '../../request-refused.ts';
import type { Environment, Parts } from '../environment.ts';
import { routesOn } from '../route.ts';

/** Whether the process lives, and whether it can take and keep work: for whatever watches over it. */
export function healthRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { unready } = parts;
  const probe = nowAndThen(parts);
  route('health', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json({ status: 'alive' });
  });
  route('ready', async (c) => {
    const why = unready();
    if (why !== null) throw new RequestRefused({ code: 'not-ready', message: why });
    await probe();
    c.header('Cache-Control', 'no-store');
    return c.json({ status: 'ready' });
  });
}

/** Whoever asks more often hears the last answer: a probe writes, and anybody may ask. */
const PROBE_EVERY = 2_000;

function nowAndThen({ store, clock }: Parts): () => Promise<void> {
  let due = -Infinity;
  let last: Promise<void> = Promise.resolve();
  return () => {
    const now = clock.now();
    if (now >= due || now < due - PROBE_EVERY) {
      due = now + PROBE_EVERY;
      last = store.probe();
      // Each of those who ask hears of a failure; that nobody may ask again is no mistake.
      last.catch(() => undefined);
    }
    return last;
  };
}
