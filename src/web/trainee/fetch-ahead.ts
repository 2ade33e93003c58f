/** The talk itself comes first. */
const AFTER_MS = 2000;

/**
 * Fetches, a little later, what comes after a talk: a connection that is lost meanwhile must not keep anybody from
 * looking back on it. Gives back how to call it off.
 */
export function fetchAhead(): () => void {
  const timer = setTimeout(() => {
    const report = import('../debrief/index.ts').then(({ readyForDebrief }) => {
      readyForDebrief();
      return import('./report/play-report-screen.tsx');
    });
    const guide = import('../guide/index.ts').then(({ fetchGuide }) => fetchGuide());
    const path = import('../path/index.ts').then(({ fetchPath }) => fetchPath());
    // Without a network this brings nothing; the pages ask again when they are wanted.
    Promise.all([report, import('./wrap-up/wrap-up-screen.tsx'), guide, path]).catch(() => undefined);
  }, AFTER_MS);
  return () => clearTimeout(timer);
}
