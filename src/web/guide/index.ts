export { GuideWord } from './guide-word.tsx';

/** The guide as a page, fetched when it is called. */
export const guideScreen = async () => ({ default: (await import('./guide-screen.tsx')).GuideScreen });

/** Fetches all of it, so that things can be looked up without a connection. */
export const fetchGuide = (): Promise<unknown> => Promise.all([import('./entry-dialog.tsx'), guideScreen()]);
