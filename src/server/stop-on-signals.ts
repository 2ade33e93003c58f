import type { Log } from './log.ts';
import type { Serving } from './serve.ts';

/** What of `process` is needed, so that a test can give its own. */
interface Signals {
  on(signal: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
  off(signal: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
}

/**
 * Closes the server on the first SIGTERM or SIGINT; the signals then have their usual effect again, so a second one
 * ends the process at once, should the first take too long. The process ends by itself once all is closed.
 */
export function stopOnSignals(serving: Serving, signals: Signals, log: Log): void {
  const stop = () => {
    forget();
    log.info('asked to stop');
    void serving.close();
  };
  const forget = () => {
    signals.off('SIGTERM', stop);
    signals.off('SIGINT', stop);
  };
  signals.on('SIGTERM', stop);
  signals.on('SIGINT', stop);
  void serving.stopped.then(forget);
}
