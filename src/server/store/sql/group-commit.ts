import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { StoreError } from '../store-error.ts';
import type { Engine } from './engine.ts';

/** One piece of work: all of it is kept, or nothing. */
type Work<Tables, T> = (transaction: Kysely<Tables>) => Promise<T>;

interface Waiting<Tables> {
  readonly work: Work<Tables, unknown>;
  readonly settle: (outcome: Outcome) => void;
}
type Outcome =
  { readonly done: true; readonly value: unknown } | { readonly done: false; readonly error: unknown };

const TRIES = 3;

/** The engine ended a conflict with another process at the cost of this group. */
class Sacrificed extends Error {}

/**
 * Puts all writes that arrive in one turn of the event loop into one transaction, because the disk takes as long
 * to make one of them safe as a hundred. Each caller hears of success only after the commit that holds its work.
 * A piece that fails takes back itself alone; a commit that fails fails every piece in it.
 */
export class GroupCommit<Tables> {
  readonly #database: Kysely<Tables>;
  readonly #engine: Engine;
  #waiting: Waiting<Tables>[] = [];
  #running: Promise<void> | null = null;
  #closed = false;

  constructor(database: Kysely<Tables>, engine: Engine) {
    this.#database = database;
    this.#engine = engine;
  }

  write<T>(work: Work<Tables, T>): Promise<T> {
    if (this.#closed) return Promise.reject(new StoreError('closed', 'The store is closed.'));
    return new Promise<T>((resolve, reject) => {
      const settle = (outcome: Outcome) => {
        // The value is what this very work returned; the list that it waited in holds works of all kinds.
        if (outcome.done) resolve(outcome.value as T);
        else reject(outcome.error instanceof Error ? outcome.error : new Error(String(outcome.error)));
      };
      this.#waiting.push({ work, settle });
      this.#running ??= this.#runAll();
    });
  }

  /** Refuses new work and waits for what is under way. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  async #runAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      const group = this.#waiting;
      this.#waiting = [];
      await this.#commit(group);
    }
    this.#running = null;
  }

  async #commit(group: readonly Waiting<Tables>[]): Promise<void> {
    if (group.length === 1) {
      await this.#oneByOne(group);
      return;
    }
    try {
      const outcomes = await this.#inTransaction(async (transaction) => {
        const all: Outcome[] = [];
        for (const { work } of group) all.push(this.#unless(await attempt(transaction, work)));
        return all;
      });
      for (const [place, outcome] of outcomes.entries()) group[place]?.settle(outcome);
    } catch (error) {
      if (error instanceof Sacrificed) await this.#oneByOne(group);
      else for (const { settle } of group) settle({ done: false, error });
    }
  }

  /** The pieces before it hold locks, too, that another process may wait for: all of the group begins anew. */
  #unless(outcome: Outcome): Outcome {
    if (!outcome.done && this.#engine.sacrificed(outcome.error)) throw new Sacrificed();
    return outcome;
  }

  async #oneByOne(group: readonly Waiting<Tables>[]): Promise<void> {
    for (const piece of group) {
      for (let tries = 1; ; tries++) {
        const outcome = await this.#alone(piece.work);
        const again = !outcome.done && this.#engine.sacrificed(outcome.error) && tries < TRIES;
        if (!again) {
          piece.settle(outcome);
          break;
        }
      }
    }
  }

  async #alone(work: Work<Tables, unknown>): Promise<Outcome> {
    try {
      return { done: true, value: await this.#inTransaction(work) };
    } catch (error) {
      return { done: false, error };
    }
  }

  /**
   * Kysely's own transaction would hide the error behind that of a rollback that has nothing left to roll back:
   * on a full disk the engine has done it already.
   */
  #inTransaction<T>(work: Work<Tables, T>): Promise<T> {
    return this.#database.connection().execute(async (connection) => {
      await this.#engine.begin.execute(connection);
      try {
        const value = await work(connection);
        await sql`commit`.execute(connection);
        return value;
      } catch (error) {
        await sql`rollback`.execute(connection).catch(() => undefined);
        throw error;
      }
    });
  }
}

async function attempt<Tables>(transaction: Kysely<Tables>, work: Work<Tables, unknown>): Promise<Outcome> {
  await sql`savepoint piece`.execute(transaction);
  try {
    const value = await work(transaction);
    await sql`release piece`.execute(transaction);
    return { done: true, value };
  } catch (error) {
    await takeBack(transaction, error);
    return { done: false, error };
  }
}

/** Undoes one piece. Where the engine has ended the whole transaction (a full disk), the piece's error stands for all. */
async function takeBack<Tables>(transaction: Kysely<Tables>, cause: unknown): Promise<void> {
  try {
    await sql`rollback to piece`.execute(transaction);
    await sql`release piece`.execute(transaction);
  } catch {
    throw cause;
  }
}
