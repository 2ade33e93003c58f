import { Postman } from './postman.ts';
import type { PostmanParts } from './postman.ts';

/** Between two looks into an empty outbox. */
const EVERY = 3_000;
/** For what is under way when the server stops. */
const LAST_MAILS = 5_000;

export interface KeepingSending {
  /** Begins nothing more, and waits a little for what is under way. */
  end(): Promise<void>;
}

/** Sends mails until it is ended. A failure of the database is told and tried again. */
export function keepSending(parts: PostmanParts): KeepingSending {
  const postman = new Postman(parts);
  let timer: NodeJS.Timeout | null = null;
  let running = Promise.resolve();
  let ended = false;
  const next = (wait: number) => {
    if (ended) return;
    timer = setTimeout(() => {
      running = run();
    }, wait);
    timer.unref();
  };
  const run = async () => {
    const brought = await postman.round().catch((error: unknown) => {
      parts.log.error({ err: error }, 'the outbox could not be worked on');
      return 0;
    });
    next(brought > 0 ? 0 : EVERY);
  };
  next(0);
  return {
    async end() {
      ended = true;
      if (timer) clearTimeout(timer);
      postman.goHome();
      const patience = setTimeout(() => postman.dropEverything(), LAST_MAILS);
      await running;
      clearTimeout(patience);
    },
  };
}
