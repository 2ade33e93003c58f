import { createApp } from './http/app.ts';
import type { WallClock } from './http/environment.ts';
import { Limits } from './http/limits/limits.ts';
import { RATES } from './http/limits/rates.ts';
import type { Rates } from './http/limits/rates.ts';
import { NO_PROXIES } from './http/trusted-proxies.ts';
import type { TrustedProxies } from './http/trusted-proxies.ts';
import { openWebFiles } from './http/web-files.ts';
import { shortOfSpace } from './data-folder/free-space.ts';
import { keepSecret } from './data-folder/keep-secret.ts';
import { Catalogue } from './library/catalogue.ts';
import { freezeLibrary } from './library/freeze-library.ts';
import { Guesses } from './library/guesses.ts';
import type { Guessing } from './library/guesses.ts';
import type { Library } from './library/library.ts';
import { listen, PATIENCE } from './listen.ts';
import type { Listening, Patience } from './listen.ts';
import type { Log } from './log.ts';
import { Stages } from './plays/stages.ts';
import type { Scorer } from './scoring/scorer.ts';
import { ScorerHere } from './scoring/scorer-here.ts';
import { ScorerInThread } from './scoring/scorer-in-thread.ts';
import type { KeepingSending } from './mail/keep-sending.ts';
import { mailOut } from './mail/mail-out.ts';
import type { MailSettings } from './mail/mail-settings.ts';
import { House } from './people/house.ts';
import { offerSetUp } from './people/set-up.ts';
import { Provider } from './sso/provider.ts';
import type { SsoSettings } from './sso/sso-settings.ts';
import { purgeDaily } from './privacy/purge-daily.ts';
import type { Purging } from './privacy/purge-daily.ts';
import { openPostgres } from './store/postgres/open-postgres.ts';
import type { Database } from './store/sql/database.ts';
import { storeOn } from './store/sql/sql-store.ts';
import { openSqlite } from './store/sqlite/open-sqlite.ts';
import type { StoreError } from './store/store-error.ts';

export interface ServeOptions {
  /** 0 takes any port that is free. */
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** Address of a PostgreSQL database; null keeps the data in SQLite in the data folder. */
  readonly databaseUrl: string | null;
  readonly library: Pick<Library, 'productions' | 'path'>;
  /** Folder of the built web app; null or a folder without one serves the interface for programs only. */
  readonly webFolder: string | null;
  readonly log: Log;
  readonly clock: WallClock;
  /** Origin under which people reach the server; null to go by each request. */
  readonly baseUrl: string | null;
  /** Whose word about a client's address is taken; nobody's where there is no proxy. */
  readonly proxies?: TrustedProxies;
  /** Checks a draft that a trainer brings, in a process of its own; null where none is to be brought. */
  readonly draftProgram?: readonly string[] | null;
  /** How far replies can be guessed without the conversation; absent to leave it unknown. */
  readonly guessing?: Guessing;
  /** File of the thread that scores; null to score in this one, which answers nobody meanwhile. */
  readonly scorerProgram?: string | null;
  /** Null to use the one of the data folder, which is made on the first run. */
  readonly secret: string | null;
  /** The provider that people may sign in with. */
  readonly sso?: SsoSettings | null;
  /** The mail server that takes mails; they need a `baseUrl` for their links. Without it none are written. */
  readonly mail?: MailSettings | null;
  /** Tells the pages that everything is made up. */
  readonly demo?: boolean;
  /** Of this program, for its administrators to see. */
  readonly version?: string;
  /** How often somebody may ask; only tests and measurements, where few do what many would, give other ones. */
  readonly rates?: Rates;
  /** Only a test of slow clients gives another one. */
  readonly patience?: Patience;
}

export interface Serving {
  readonly url: string;
  /** Path of the link to set the house up, for the operator's eyes alone; null once it is set up. */
  readonly setUp: string | null;
  /** Finishes the requests under way, then the writes, then lets go of the data folder. May be called twice. */
  close(): Promise<void>;
  /** Fulfilled once the server has closed: null when asked to, else the fault of the database that forced it. */
  readonly stopped: Promise<Error | null>;
}

/**
 * Puts the parts together and serves. Rejects with `DatabaseRefused` where the data folder cannot be used, having
 * changed nothing in it. A database that fails later stops the server: what it has acknowledged is safe, and what
 * it could not keep, it did not acknowledge.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { log } = options;
  let onBroken: (error: StoreError) => void = () => undefined;
  const { database, created } = await open(options, (error) => onBroken(error));
  const place = options.databaseUrl === null ? options.dataFolder : 'PostgreSQL';
  if (created) log.warn({ place }, 'there was no database, so a new one was made');
  try {
    return await serveFrom(database, options, (told) => {
      onBroken = told;
    });
  } catch (error) {
    await database.close();
    throw error;
  }
}

type Tell = (error: StoreError) => void;

function open({ clock, log, dataFolder, databaseUrl }: ServeOptions, onBroken: Tell) {
  const now = new Date(clock.now()).toISOString();
  if (databaseUrl === null) return openSqlite({ folder: dataFolder, now, onBroken });
  const onLostConnection = (error: Error) => log.warn({ err: error }, 'a connection to the database broke');
  return openPostgres({ url: databaseUrl, now, onLostConnection, onBroken });
}

async function serveFrom(
  database: Database,
  options: ServeOptions,
  whenBroken: (tell: Tell) => void,
): Promise<Serving> {
  const { library, log, clock, baseUrl } = options;
  const end = promiseOfEnd();
  const scorer = scorerOf(options);
  let listening: Listening | null = null;
  let purging: Purging | null = null;
  let sending: KeepingSending | null = null;
  let stopping = false;
  const stop = async (why: Error | null): Promise<void> => {
    if (stopping) {
      await end.reached;
      return;
    }
    stopping = true;
    await listening?.close();
    await purging?.end();
    await sending?.end();
    await scorer.close();
    await database.close().catch((error: unknown) => {
      log.error({ err: error }, 'the database did not close cleanly');
    });
    end.reach(why);
  };
  whenBroken((error) => {
    log.fatal({ err: error }, 'the database failed, so the server stops');
    void stop(error);
  });
  const store = storeOn(database);
  await freezeLibrary(store, library.productions, log);
  const catalogue = new Catalogue(database, library.productions);
  await catalogue.refresh();
  const given = fromOptions(options);
  const out = mailOut(options, given.secret);
  const app = createApp({
    ...given,
    database,
    house: new House(database),
    store,
    stages: new Stages(store),
    scorer,
    catalogue,
    path: library.path,
    guesses: new Guesses(options.guessing ?? { kept: [], program: null }, database, log),
    log,
    clock,
    origin: baseUrl,
    mail: out?.mail ?? null,
    running: { version: options.version ?? null, since: new Date(clock.now()).toISOString() },
    unready: () => (stopping ? 'The server is stopping.' : roomless(options)),
  });
  listening = await listen(app, { ...options, patience: options.patience ?? PATIENCE });
  const setUp = await offerSetUp(database, clock.now());
  purging = purgeDaily({ database, clock, log });
  sending = out?.begin({ database, clock, log }) ?? null;
  return { url: listening.url, setUp, close: () => stop(null), stopped: end.reached };
}

/** What the parts take of the options, with what is left open filled in. */
const fromOptions = (options: ServeOptions) => ({
  draftProgram: options.draftProgram ?? null,
  web: options.webFolder === null ? null : openWebFiles(options.webFolder),
  proxies: options.proxies ?? NO_PROXIES,
  limits: new Limits(options.rates ?? RATES),
  secret: options.secret ?? keepSecret(options.dataFolder),
  sso: options.sso ? new Provider(options.sso) : null,
  demo: options.demo ?? false,
});

const scorerOf = ({ scorerProgram = null }: ServeOptions): Scorer =>
  scorerProgram === null ? new ScorerHere() : new ScorerInThread(scorerProgram);

/** The disk of PostgreSQL is looked after where it is. */
const roomless = ({ databaseUrl, dataFolder }: ServeOptions): string | null =>
  databaseUrl === null ? shortOfSpace(dataFolder) : null;

function promiseOfEnd(): { reached: Promise<Error | null>; reach: (why: Error | null) => void } {
  let reach: (why: Error | null) => void = () => undefined;
  const reached = new Promise<Error | null>((resolve) => {
    reach = resolve;
  });
  return { reached, reach };
}
