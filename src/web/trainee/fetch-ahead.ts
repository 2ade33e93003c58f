/** The talk itself comes first. */
const AFTER_MS = 2000;

/**
 * Fetches, a little later, what comes after a talk: a connection that is lost meanwhile must not keep anybody from
 * looking back on it. Gives back how to call it off.
 */
export function fetchAhead(): () => void {
  const timer = setTimeout(() => {
    // Without a network this brings nothing; the pages ask again when they are wanted.
    import('./after-talk.ts').then(({ fetchAfterTalk }) => fetchAfterTalk()).catch(() => undefined);
  }, AFTER_MS);
  return () => clearTimeout(timer);
}
