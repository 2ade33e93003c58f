import { ACCOUNT_ROUTES } from './routes/accounts.ts';
import { ATTEMPT_ROUTES } from './routes/attempts.ts';
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
  ...ACCOUNT_ROUTES,
  ...ATTEMPT_ROUTES,
  ...PROGRAMME_ROUTES,
  ...REVIEW_ROUTES,
  ...STATISTICS_ROUTES,
  ...PUBLISHING_ROUTES,
  ...PRIVACY_ROUTES,
} as const;
export type RouteName = keyof typeof ROUTES;

/** Stands for the profile of whoever asks, so that its id is in no address and so in no proxy's log. */
export const OWN_PROFILE = 'me';

type ParameterOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** What a path needs to be filled in. */
export type PathParameters<Name extends RouteName> = Readonly<
  Record<ParameterOf<(typeof ROUTES)[Name]['path']>, string>
>;

type Arguments<Name extends RouteName> = [ParameterOf<(typeof ROUTES)[Name]['path']>] extends [never]
  ? []
  : [parameters: PathParameters<Name>];

/** The address with its parameters filled in and encoded. */
export function pathTo<Name extends RouteName>(name: Name, ...[parameters]: Arguments<Name>): string {
  const values: Readonly<Record<string, string>> = parameters ?? {};
  return ROUTES[name].path.replace(/:([a-z]+)/g, (_, key: string) => encodeURIComponent(values[key] ?? ''));
}
