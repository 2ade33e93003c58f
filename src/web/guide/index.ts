export { GuideWord } from './guide-word.tsx';

/** The guide as a page, fetched when it is called. */
export const guideScreen = async () => ({ default: (await import('./guide-screen.tsx')).GuideScreen });

/** Fetches an entry's page, so that names can be looked up without a connection. */
export const fetchGuide = (): Promise<unknown> => import('./entry-dialog.tsx');
