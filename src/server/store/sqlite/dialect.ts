import type Database from 'better-sqlite3';
import { SqliteAdapter, SqliteDialect, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';
import { LeastRecentlyUsed } from '../../least-recently-used.ts';

const STATEMENTS_KEPT = 100;

/**
 * Statements that stay prepared, since preparing one costs as much as running it. None can be in use twice: the
 * engine runs each to its end before anything else may run.
 */
function statementsOf(raw: Database.Database): (sql: string) => Database.Statement<unknown[]> {
  const statements = new LeastRecentlyUsed<string, Database.Statement<unknown[]>>(STATEMENTS_KEPT);
  return (sql) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = raw.prepare<unknown[]>(sql);
    statements.set(sql, statement);
    return statement;
  };
}

/** Kysely over a connection that one after the other may use, for whoever needs transactions. */
export function writingDialect(raw: Database.Database): Dialect {
  const prepare = statementsOf(raw);
  return new SqliteDialect({
    database: {
      close: () => void raw.close(),
      prepare: (sql) => {
        const statement = prepare(sql);
        return {
          reader: statement.reader,
          all: (parameters) => statement.all(...parameters),
          run: (parameters) => statement.run(...parameters),
          iterate: (parameters) => statement.iterate(...parameters),
        };
      },
    },
  });
}

/**
 * Kysely over a connection that all may use at once, for single reads. Kysely's own driver hands its connection
 * from one to the next, and under load the newest comer gets it first: some requests waited for seconds.
 */
export function readingDialect(raw: Database.Database): Dialect {
  return {
    createDriver: () => new ReadingDriver(raw),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (database) => new SqliteIntrospector(database),
  };
}

class ReadingDriver implements Driver {
  readonly #raw: Database.Database;
  readonly #connection: DatabaseConnection;

  constructor(raw: Database.Database) {
    const prepare = statementsOf(raw);
    this.#raw = raw;
    this.#connection = {
      executeQuery: async <Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
        // Kysely knows the shape of the rows from the query that it compiled.
        return { rows: prepare(sql).all(...parameters) as Row[] };
      },
      streamQuery: () => {
        throw new Error('This connection reads whole results; nothing here is large enough to stream.');
      },
    };
  }

  async init(): Promise<void> {
    this.#raw.pragma('query_only = ON');
  }
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  async releaseConnection(): Promise<void> {
    // It is shared, so there is nothing to give back.
  }
  async destroy(): Promise<void> {
    this.#raw.close();
  }
  beginTransaction = noTransaction;
  commitTransaction = noTransaction;
  rollbackTransaction = noTransaction;
}

function noTransaction(): Promise<never> {
  return Promise.reject(
    new Error('Transactions belong to the connection that writes; use the group commit.'),
  );
}
