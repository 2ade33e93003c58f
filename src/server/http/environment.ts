import type { Context } from 'hono';
import type { Admission } from '#protocol';
import type { LibraryPath } from '#scenario';
import type { Log } from '../log.ts';
import type { Mail } from '../mail/mail.ts';
import type { Stages } from '../plays/stages.ts';
import type { Actor } from '../people/actor.ts';
import type { House } from '../people/house.ts';
import type { Provider } from '../sso/provider.ts';
import type { Scorer } from '../scoring/scorer.ts';
import type { AttemptStore } from '../store/attempt-store.ts';
import type { Database } from '../store/sql/database.ts';
import type { Catalogue } from '../library/catalogue.ts';
import type { Guesses } from '../library/guesses.ts';
import type { Client } from './client.ts';
import type { Limits } from './limits/limits.ts';
import type { TrustedProxies } from './trusted-proxies.ts';
import type { WebFiles } from './web-files.ts';

/** What every route may use; made once, by the composition root or by a test. */
export interface Parts {
  readonly database: Database;
  readonly house: House;
  readonly store: AttemptStore;
  readonly stages: Stages;
  readonly scorer: Scorer;
  readonly catalogue: Catalogue;
  /** The order in which the library is met; null or left out where it has none. */
  readonly path: LibraryPath | null;
  /** How far the replies of each version can be guessed without the conversation; missing where nobody knows. */
  readonly guesses?: Guesses;
  /** File and arguments of the program that checks a draft; null where no drafts are taken. */
  readonly draftProgram: readonly string[] | null;
  /** The built web app; null where there is none. */
  readonly web: WebFiles | null;
  readonly log: Log;
  readonly clock: WallClock;
  /** Origin under which browsers reach the server; null to take the request's own word for it. */
  readonly origin: string | null;
  /** Whose word about a client's address is taken. */
  readonly proxies: TrustedProxies;
  /** How often somebody may ask. */
  readonly limits: Limits;
  /** Key of the pseudonyms in the log. */
  readonly secret: string;
  /** The provider that people may sign in with; null where there is none. */
  readonly sso: Provider | null;
  /** Writes mails; null or left out where none are sent. */
  readonly mail?: Mail | null;
  /** Whether everything here is made up, and gone when the server stops. */
  readonly demo?: boolean;
  /** What this process is and since when it serves; left out where nobody asks. */
  readonly running?: { readonly version: string | null; readonly since: string };
  /** Why no new work is taken at present; null when it is. */
  readonly unready: () => string | null;
}

/** The wall clock, as milliseconds since 1970. */
export interface WallClock {
  now(): number;
}

/** What one request carries along. */
export interface Environment {
  /** What the adaptor knows of the connection; nothing where a test asks without one. */
  Bindings: { readonly incoming?: { readonly socket: { readonly remoteAddress?: string | undefined } } };
  Variables: {
    request: string;
    client: Client;
    /** Who is signed in; null for nobody. */
    actor: Actor | null;
    /** Whom the route admits. */
    admission: Admission;
  };
}

export type Asked = Context<Environment>;

/** The instant as it is kept and sent. */
export const instant = (clock: WallClock): string => new Date(clock.now()).toISOString();
