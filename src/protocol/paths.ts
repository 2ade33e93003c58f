/** Every address of the server, once: the server routes by it, the browser fetches and links by it. */
export const PATHS = {
  /** GET: the process lives. */
  health: '/healthz',
  /** GET: the process can take and keep work. */
  ready: '/readyz',
  /** GET: the library, one card for each scenario. */
  scenarios: '/api/scenarios',
  /** GET: the production that a new play of this scenario uses. */
  scenario: '/api/scenarios/:scenario',
  /** GET: one frozen production, for ever the same. */
  production: '/api/productions/:hash',
  /** PUT: the name of a profile. */
  profile: '/api/profiles/:profile',
  /** GET: the plays of a profile, newest first. */
  profilePlays: '/api/profiles/:profile/plays',
  /** PUT, GET: one play. */
  play: '/api/plays/:play',
} as const;
export type PathName = keyof typeof PATHS;

/** Stands for the profile in the header, so that its id is in no address and so in no proxy's log. */
export const OWN_PROFILE = 'me';

type ParameterOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** What a path needs to be filled in. */
export type PathParameters<Name extends PathName> = Readonly<
  Record<ParameterOf<(typeof PATHS)[Name]>, string>
>;

type Arguments<Name extends PathName> = [ParameterOf<(typeof PATHS)[Name]>] extends [never]
  ? []
  : [parameters: PathParameters<Name>];

/** The address with its parameters filled in and encoded. */
export function pathTo<Name extends PathName>(name: Name, ...[parameters]: Arguments<Name>): string {
  const values: Readonly<Record<string, string>> = parameters ?? {};
  return PATHS[name].replace(/:([a-z]+)/g, (_, key: string) => encodeURIComponent(values[key] ?? ''));
}
