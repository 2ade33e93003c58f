/** Fetches everything that comes after a talk: looking back, the report, what its words mean, and the way on. */
export async function fetchAfterTalk(): Promise<void> {
  const report = import('../debrief/index.ts').then(({ readyForDebrief }) => {
    readyForDebrief();
    return import('./report/play-report-screen.tsx');
  });
  const guide = import('../guide/index.ts').then(({ fetchGuide }) => fetchGuide());
  const path = import('../path/index.ts').then(({ fetchPath }) => fetchPath());
  await Promise.all([report, import('./wrap-up/wrap-up-screen.tsx'), guide, path]);
}
