import { fail, ok } from '#base';
import type { Result } from '#base';

/** The OpenID provider that people may sign in with. */
export interface SsoSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button calls it. */
  readonly name: string;
  /** Whether whoever the provider knows comes in as a trainee; else only with an invitation. */
  readonly openTo: 'invited' | 'trainees';
}

type Given = (name: string) => string | null;

const NAMES = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
const LONGEST_NAME = 40;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

const ALL = [...NAMES, 'OIDC_NAME', 'OIDC_SIGN_UP'];

/** The settings of single sign-on; null where none is set. */
export function readSso(given: Given): Result<SsoSettings | null, readonly string[]> {
  if (ALL.every((variable) => given(variable) === null)) return ok(null);
  const mistakes = mistakesOf(given);
  if (mistakes.length > 0) return fail(mistakes);
  const [issuer = '', clientId = '', clientSecret = ''] = NAMES.map((variable) => given(variable) ?? '');
  const openTo = given('OIDC_SIGN_UP') === null ? 'invited' : 'trainees';
  return ok({ issuer, clientId, clientSecret, name: given('OIDC_NAME') ?? UNNAMED, openTo });
}

const UNNAMED = 'your company account';

function mistakesOf(given: Given): readonly string[] {
  const missing = NAMES.filter((variable) => given(variable) === null);
  const [issuer, signUp] = [given('OIDC_ISSUER'), given('OIDC_SIGN_UP')];
  const mistakes = missing.map(
    (variable) => `${variable} must be set, too, for single sign-on; or leave out all of OIDC_….`,
  );
  if (issuer !== null) mistakes.push(...mistakesOfIssuer(issuer));
  if (given('BASE_URL') === null) {
    // The provider sends people back to one address, which it was told beforehand.
    mistakes.push('BASE_URL must be set beside OIDC_ISSUER: the provider sends people back there.');
  }
  if ((given('OIDC_NAME') ?? '').length > LONGEST_NAME) {
    mistakes.push(`OIDC_NAME must have ${LONGEST_NAME} characters at most.`);
  }
  if (signUp !== null && signUp !== 'trainee') {
    mistakes.push(
      `OIDC_SIGN_UP must be "trainee", or left out to let in only who was invited, but is "${signUp}".`,
    );
  }
  return mistakes;
}

function mistakesOfIssuer(text: string): readonly string[] {
  const mistake = [`OIDC_ISSUER must be like https://login.example.com/tenant, but is "${text}".`];
  if (!URL.canParse(text)) return mistake;
  const { protocol, hostname, search, hash, username } = new URL(text);
  if (search !== '' || hash !== '' || username !== '') return mistake;
  if (protocol === 'https:') return [];
  if (protocol !== 'http:') return mistake;
  if (LOOPBACK.test(hostname)) return [];
  return [`OIDC_ISSUER must begin with https:// unless the provider runs on this machine, but is "${text}".`];
}
