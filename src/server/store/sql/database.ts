import type { Kysely } from 'kysely';
import { StoreError } from '../store-error.ts';
import type { Engine } from './engine.ts';
import { GroupCommit } from './group-commit.ts';
import type { Tables } from './tables.ts';

/** Work on the tables: queries on whatever connection it is handed. */
export type Work<T> = (tables: Kysely<Tables>) => Promise<T>;

/** An open connection whose schema is up to date, as an engine brings it. */
export interface Connection {
  readonly engine: Engine;
  readonly writer: Kysely<Tables>;
  /** Reads of what one moment of the database held; sees only what is committed. */
  read<T>(work: Work<T>): Promise<T>;
  /** The same of now, query by query, without holding a moment still. */
  look<T>(work: Work<T>): Promise<T>;
  /** What an error of the engine means to the server; errors of the program itself pass through. */
  errorOf(error: unknown): unknown;
  close(): Promise<void>;
}

/**
 * Where everything is kept, on either engine. A promise that is fulfilled is a promise kept: what `write` reports
 * survives the end of the process at any later moment. A rejection is a `StoreError` or the work's own error, and
 * nothing of that work was kept.
 */
export interface Database {
  readonly engine: Engine;
  /** Queries that see the same moment. */
  read<T>(work: Work<T>): Promise<T>;
  /** A single query, or several that need not agree: cheaper where a moment would have to be held for it. */
  look<T>(work: Work<T>): Promise<T>;
  /** One transaction: all of the work is kept, or nothing. */
  write<T>(work: Work<T>): Promise<T>;
  /** Finishes what was begun. Nothing may be called afterwards. */
  close(): Promise<void>;
}

/** The database on a connection; `onBroken` is told once when it can no longer be trusted. */
export function databaseOn(
  connection: Connection,
  onBroken: (error: StoreError) => void = () => undefined,
): Database {
  const group = new GroupCommit<Tables>(connection.writer, connection.engine);
  let closing: Promise<void> | null = null;
  let told = false;

  const rethrow = (cause: unknown): never => {
    const error = connection.errorOf(cause);
    if (error instanceof StoreError && error.failure === 'broken' && !told) {
      told = true;
      onBroken(error);
    }
    throw error;
  };
  const whileOpen = <T>(read: () => Promise<T>): Promise<T> => {
    if (closing) throw new StoreError('closed', 'The store is closed.');
    return read().catch(rethrow);
  };
  const shut = async (): Promise<void> => {
    await group.close();
    await connection.close();
  };

  return {
    engine: connection.engine,
    async read(work) {
      return whileOpen(() => connection.read(work));
    },
    async look(work) {
      return whileOpen(() => connection.look(work));
    },
    write: (work) => group.write(work).catch(rethrow),
    close: () => (closing ??= shut()),
  };
}
