import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { IDToken, UserInfoResponse } from 'openid-client';
import type { SsoSettings } from './sso-settings.ts';

const SECONDS_FOR_AN_ANSWER = 10;

/** What has to be remembered between sending somebody to the provider and their coming back. */
export interface Journey {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who somebody is by the word of the provider. */
export interface Known {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  /** Null also where the provider says that it does not know whether the address is theirs. */
  readonly email: string | null;
}

/** The OpenID provider: authorisation code with PKCE, state and nonce. */
export class Provider {
  readonly settings: SsoSettings;
  #configuration: Promise<Configuration> | null = null;

  constructor(settings: SsoSettings) {
    this.settings = settings;
  }

  /** Where to send somebody, and what to remember of it. */
  async begin(redirect: string): Promise<{ readonly url: string; readonly journey: Journey }> {
    const configuration = await this.#configured();
    const journey = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: redirect,
      scope: 'openid profile email',
      code_challenge: await calculatePKCECodeChallenge(journey.verifier),
      code_challenge_method: 'S256',
      state: journey.state,
      nonce: journey.nonce,
    });
    return { url: url.href, journey };
  }

  /** Who came back to this address. Rejects where the answer is not one to this journey. */
  async finish(address: URL, { state, nonce, verifier }: Journey): Promise<Known> {
    const configuration = await this.#configured();
    const tokens = await authorizationCodeGrant(configuration, address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('The provider sent no ID token.');
    if (claims['name'] !== undefined && claims['email'] !== undefined) return knownBy(claims, claims);
    // Many providers tell the name and the address only when asked for them.
    if (configuration.serverMetadata().userinfo_endpoint === undefined) return knownBy(claims, claims);
    const told = await fetchUserInfo(configuration, tokens.access_token, claims.sub);
    return knownBy(claims, { ...claims, ...told });
  }

  /** Asked for when the first person needs it, and again until the provider has answered. */
  #configured(): Promise<Configuration> {
    this.#configuration ??= discover(this.settings).catch((error: unknown) => {
      this.#configuration = null;
      throw error;
    });
    return this.#configuration;
  }
}

async function discover({ issuer, clientId, clientSecret }: SsoSettings): Promise<Configuration> {
  const server = new URL(issuer);
  // The settings allow plain HTTP on this machine only.
  const local = server.protocol === 'http:';
  const found = await discovery(server, clientId, clientSecret, undefined, {
    timeout: SECONDS_FOR_AN_ANSWER,
    ...(local ? { execute: [allowInsecureRequests] } : {}),
  });
  const metadata = found.serverMetadata();
  // Basic is what the standard assumes where the provider does not say.
  const ways = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const byBasic = ways.includes('client_secret_basic');
  const way = byBasic ? ClientSecretBasic(clientSecret) : ClientSecretPost(clientSecret);
  const configuration = new Configuration(metadata, clientId, clientSecret, way);
  configuration.timeout = SECONDS_FOR_AN_ANSWER;
  if (local) allowInsecureRequests(configuration);
  enableNonRepudiationChecks(configuration);
  return configuration;
}

function knownBy({ iss, sub }: IDToken, told: IDToken | UserInfoResponse): Known {
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  return {
    issuer: iss,
    subject: sub,
    name: text(told['name']) ?? text(told['preferred_username']),
    email: told['email_verified'] === false ? null : text(told['email']),
  };
}
