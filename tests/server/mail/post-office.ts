import { readSettings } from '#server';
import type { SignedIn } from '../fixture/people.ts';
import { person, setUp } from '../fixture/people.ts';
import { mailServer } from '../fixture/mail-server.ts';
import type { MailServer } from '../fixture/mail-server.ts';
import { keptLog, tryOut } from '../fixture/try-out.ts';
import type { TryOut } from '../fixture/try-out.ts';
import type { MailSettings } from '../../../src/server/mail/mail-settings.ts';
import type { Mail } from '../../../src/server/mail/mail.ts';
import { Postman } from '../../../src/server/mail/postman.ts';
import { sealWith } from '../../../src/server/mail/seal.ts';
import { sendBy } from '../../../src/server/mail/send.ts';
import type { Send } from '../../../src/server/mail/send.ts';
import type { Database } from '../../../src/server/store/sql/database.ts';

export const ORIGIN = 'https://poise.example';
const SECRET = 'a secret that only this test knows about';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The mail server of a test, as the settings name it. */
export function settingsFor({ port }: MailServer): MailSettings {
  const read = readSettings({
    BASE_URL: ORIGIN,
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'Poise <poise@example.com>',
  });
  if (!read.ok || !read.value.mail) throw new Error('These settings are right.');
  return read.value.mail;
}

export interface PostOffice {
  readonly world: TryOut;
  readonly server: MailServer;
  readonly mail: Mail;
  readonly clock: { now(): number; at: number };
  readonly lines: readonly string[];
  /** Another process on the same database. */
  postman(send?: Send): Postman;
  /** Rounds until nothing is left whose turn it is. */
  deliver(): Promise<void>;
  readonly boss: SignedIn;
}

/** Sunday 1 March 2026, ten o'clock. */
export const TEN = Date.UTC(2026, 2, 1, 10);

/** A house with mail, a real mail server, and a clock that stands still until a test moves it. */
export async function postOffice({ database }: { readonly database?: Database } = {}): Promise<PostOffice> {
  const server = await mailServer();
  const settings = settingsFor(server);
  const mail: Mail = { from: settings.from, origin: ORIGIN, seal: sealWith(SECRET) };
  const clock = { at: TEN, now: () => clock.at };
  const { log, lines } = keptLog();
  const world = await tryOut({ mail, clock, ...(database && { database }) });
  await setUp(world);
  const boss = await person(world, 'Grace', 'administrator');
  const postman = (send: Send = sendBy({ settings, origin: ORIGIN, deadline: 5_000 })) =>
    new Postman({ database: world.parts.database, clock, log, mail, send });
  const own = postman();
  const deliver = async () => {
    while ((await own.round()) > 0);
  };
  return { world, server, mail, clock, lines, postman, deliver, boss };
}

/** What stands in the outbox. */
export const outboxOf = ({ parts }: TryOut) =>
  parts.database.read((tables) =>
    tables.selectFrom('outbox').selectAll().orderBy('created_at').orderBy('id').execute(),
  );

/** Mails that are sent at once come in any order. */
export const inOrder = (texts: readonly string[]): readonly string[] =>
  texts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
