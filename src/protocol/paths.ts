import { ACCOUNT_ROUTES } from './routes/accounts.ts';
import { ATTEMPT_ROUTES } from './routes/attempts.ts';
import { MAIL_ROUTES } from './routes/mail.ts';
import { PATH_ROUTES } from './routes/path.ts';
import { pathsOf } from './routes/paths-of.ts';
import type { ParametersOf } from './routes/paths-of.ts';
import { PRACTICE_ROUTES } from './routes/practice.ts';
import { PRIVACY_ROUTES } from './routes/privacy.ts';
import { PROGRAMME_ROUTES } from './routes/programme.ts';
import { PUBLISHING_ROUTES } from './routes/publishing.ts';
import { REVIEW_ROUTES } from './routes/review.ts';
import { STATISTICS_ROUTES } from './routes/statistics.ts';

/**
 * Every method on every address of the server, once, with who may call it: the server routes by it, the browser
 * fetches by it, and a test calls each as everybody.
 */
export const ROUTES = {
  ...PRACTICE_ROUTES,
  ...PATH_ROUTES,
  ...ACCOUNT_ROUTES,
  ...ATTEMPT_ROUTES,
  ...PROGRAMME_ROUTES,
  ...REVIEW_ROUTES,
  ...STATISTICS_ROUTES,
  ...PUBLISHING_ROUTES,
  ...PRIVACY_ROUTES,
  ...MAIL_ROUTES,
} as const;
export type RouteName = keyof typeof ROUTES;

/** Stands for the profile of whoever asks, so that its id is in no address and so in no proxy's log. */
export const OWN_PROFILE = 'me';

/** What a path needs to be filled in. */
export type PathParameters<Name extends RouteName> = ParametersOf<(typeof ROUTES)[Name]['path']>;

/** The address of any route with its parameters filled in and encoded. */
export const pathTo = /* @__PURE__ */ pathsOf(ROUTES);
