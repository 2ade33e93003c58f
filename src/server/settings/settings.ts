import { fail, ok } from '#base';
import type { Result } from '#base';
import { NO_PROXIES, trustedProxies } from '../http/trusted-proxies.ts';
import type { Place } from './place.ts';
import { readMail } from '../mail/mail-settings.ts';
import type { MailSettings } from '../mail/mail-settings.ts';
import { readSso } from '../sso/sso-settings.ts';
import type { SsoSettings } from '../sso/sso-settings.ts';
import type { TrustedProxies } from '../http/trusted-proxies.ts';

/** What an operator may set. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** Origin under which people reach the server; null to go by each request. */
  readonly baseUrl: string | null;
  /** Whose word about a client's address is taken. */
  readonly proxies: TrustedProxies;
  /** Address of a PostgreSQL database; null for SQLite in the data folder. */
  readonly databaseUrl: string | null;
  /** Null: made on the first run and kept in the data folder. Never null beside a database address. */
  readonly secret: string | null;
  /** The provider that people may sign in with; null for none. */
  readonly sso: SsoSettings | null;
  /** The mail server that takes our mails; null where none are sent. */
  readonly mail: MailSettings | null;
}

type Variables = Readonly<Record<string, string | undefined>>;

const SECRET_LENGTH = 32;
const DEFAULT_FOLDER = './data';

/**
 * Reads the settings from the environment; a variable that is empty counts as not set. All mistakes are told at
 * once, each in a sentence that names the variable, what is wrong and what would be right.
 */
export function readSettings(variables: Variables): Result<Settings, readonly string[]> {
  const given = (name: string): string | null => variables[name]?.trim() || null;
  const read = {
    port: portOf(given('PORT') ?? '4100'),
    baseUrl: originOf(given('BASE_URL')),
    secret: secretOf(given('SECRET'), { shared: given('DATABASE_URL') !== null }),
    databaseUrl: databaseOf(given('DATABASE_URL')),
    proxies: proxiesOf(given('TRUSTED_PROXY')),
  };
  const services = servicesIn(given);
  const mistakes = [...Object.values(read), services].flatMap(mistakesIn);
  const { port, baseUrl, databaseUrl, secret, proxies } = read;
  if (!port.ok || !baseUrl.ok || !databaseUrl.ok || !secret.ok || !proxies.ok || !services.ok)
    return fail(mistakes);
  return ok({
    port: port.value,
    host: given('HOST') ?? '127.0.0.1',
    dataFolder: given('POISE_DATA') ?? DEFAULT_FOLDER,
    baseUrl: baseUrl.value,
    proxies: proxies.value,
    databaseUrl: databaseUrl.value,
    secret: secret.value,
    ...services.value,
  });
}

/** Other servers that this one may ask. */
function servicesIn(
  given: (name: string) => string | null,
): Result<Pick<Settings, 'sso' | 'mail'>, readonly string[]> {
  const [sso, mail] = [readSso(given), readMail(given)];
  if (sso.ok && mail.ok) return ok({ sso: sso.value, mail: mail.value });
  return fail([sso, mail].flatMap(mistakesIn));
}

const mistakesIn = (read: Result<unknown, string | readonly string[]>): string | readonly string[] =>
  read.ok ? [] : read.error;

/** Where the data are, for whoever needs to know nothing else. */
export function readPlace(variables: Variables): Result<Place, readonly string[]> {
  const url = databaseOf(variables['DATABASE_URL']?.trim() || null);
  if (!url.ok) return fail([url.error]);
  if (url.value !== null) return ok({ engine: 'postgres', url: url.value });
  return ok({ engine: 'sqlite', folder: variables['POISE_DATA']?.trim() || DEFAULT_FOLDER });
}

function secretOf(text: string | null, { shared }: { shared: boolean }): Result<string | null, string> {
  if (text === null && shared) return fail(NO_SHARED_SECRET);
  return text !== null && text.length < SECRET_LENGTH ? fail(SHORT_SECRET) : ok(text);
}

const NO_SHARED_SECRET =
  'SECRET must be set beside DATABASE_URL: all processes on one database share it, and it must outlive each of them.';
const SHORT_SECRET = `SECRET must have at least ${SECRET_LENGTH} characters. Leave it out to have one made.`;

/** The address itself is never repeated: it may hold a password. */
const BAD_DATABASE =
  'DATABASE_URL must be like postgres://user:password@host:5432/poise. Leave it out to keep the data in SQLite.';

function databaseOf(text: string | null): Result<string | null, string> {
  if (text === null) return ok(null);
  if (!URL.canParse(text)) return fail(BAD_DATABASE);
  const { protocol, pathname, hostname } = new URL(text);
  const complete = /^postgres(?:ql)?:$/.test(protocol) && pathname.length > 1 && hostname !== '';
  return complete ? ok(text) : fail(BAD_DATABASE);
}

function proxiesOf(text: string | null): Result<TrustedProxies, string> {
  if (text === null) return ok(NO_PROXIES);
  const read = trustedProxies(text);
  if (read.ok) return read;
  return fail(
    `TRUSTED_PROXY must be a list of addresses or ranges like 127.0.0.1, 10.0.0.0/8, but has "${read.error}".`,
  );
}

function portOf(text: string): Result<number, string> {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return ok(port);
  return fail(`PORT must be a whole number from 0 to 65535, but is "${text}".`);
}

function originOf(text: string | null): Result<string | null, string> {
  if (text === null) return ok(null);
  const mistake = `BASE_URL must be like https://poise.example.com, without a path, but is "${text}".`;
  if (!URL.canParse(text)) return fail(mistake);
  const url = new URL(text);
  const plain =
    /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '';
  return plain && url.username === '' ? ok(url.origin) : fail(mistake);
}
