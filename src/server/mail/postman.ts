import type { WallClock } from '../http/environment.ts';
import type { Log } from '../log.ts';
import type { Database } from '../store/sql/database.ts';
import { letterOf } from './letters/letter-of.ts';
import type { Mail } from './mail.ts';
import { claim, end, fail, waiting } from './outbox.ts';
import type { Claimed } from './outbox.ts';
import { lookForReminders } from './reminders/look.ts';
import type { Letter, Send } from './send.ts';

export interface PostmanParts {
  readonly database: Database;
  readonly clock: WallClock;
  readonly log: Log;
  readonly mail: Mail;
  readonly send: Send;
}

/** Mails that one process has in hand at a time. */
const AT_ONCE = 4;
/** After a failure that would befall every mail. */
const PAUSE = 60_000;

/**
 * Brings what is in the outbox to the mail server. Each mail is in the hand of one process at a time; one that was
 * taken by the mail server just before the process died is brought again, under the same Message-ID.
 */
export class Postman {
  readonly #parts: PostmanParts;
  readonly #stop = new AbortController();
  #pausedUntil = 0;
  #goingHome = false;

  constructor(parts: PostmanParts) {
    this.#parts = parts;
  }

  /** One round: looks for reminders, and brings a few of the mails whose turn it is. Tells how many it had in hand. */
  async round(): Promise<number> {
    const { database, clock, mail } = this.#parts;
    const now = clock.now();
    await lookForReminders({ database, mail, now });
    if (now < this.#pausedUntil) return 0;
    const ids = await database.read((tables) => waiting(tables, { now, limit: AT_ONCE }));
    const brought = await Promise.all(ids.map((id) => this.#bring(id)));
    return brought.filter(Boolean).length;
  }

  /** Begins nothing more; what is under way may be finished. */
  goHome(): void {
    this.#goingHome = true;
  }

  /** Drops what is under way. It stays in the outbox and is brought by whoever comes next. */
  dropEverything(): void {
    this.goHome();
    this.#stop.abort();
  }

  async #bring(id: string): Promise<boolean> {
    const { database, clock, mail } = this.#parts;
    if (this.#goingHome) return false;
    const now = clock.now();
    const row = await database.write((tables) => claim(tables, id, now));
    if (!row) return false;
    const letter = await database.read((tables) => letterOf(tables, { mail, row, now }));
    if (letter) await this.#send(row, letter);
    else await database.write((tables) => end(tables, row, { state: 'dropped', now }));
    return true;
  }

  async #send(row: Claimed, letter: Letter): Promise<void> {
    const { database, clock, log, send } = this.#parts;
    const failure = await send(letter, this.#stop.signal);
    const now = clock.now();
    if (failure === null) {
      await database.write((tables) => end(tables, row, { state: 'sent', now }));
      return;
    }
    // Nobody failed but ourselves; the claim runs out by itself.
    if (this.#stop.signal.aborted) return;
    if (failure.everybody) this.#pausedUntil = now + PAUSE;
    const then = await database.write((tables) => fail(tables, row, { failure, now }));
    const told = { kind: row.kind, failure: failure.code, tries: row.tries };
    if (then === 'given-up') log.error(told, 'a mail was given up');
    else log.warn(told, 'a mail was not taken and is tried again later');
  }
}
