/** The page of the path, fetched when it is called. */
export const pathScreen = async () => ({ default: (await import('./path-screen.tsx')).PathScreen });

/** The next talk of the path, for the page above the library. */
export const nextAtHome = async () => ({ default: (await import('./next-at-home.tsx')).NextAtHome });

/** The way on after a report. */
export const nextAfterReport = async () => ({
  default: (await import('./next-after-report.tsx')).NextAfterReport,
});

/** Fetches what the way on after a report needs, so that it is there without a connection. */
export const fetchPath = async (): Promise<void> => {
  const [{ learning }] = await Promise.all([import('./use-path.ts'), nextAfterReport()]);
  learning.want('');
};
