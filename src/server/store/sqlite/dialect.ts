import type Database from 'better-sqlite3';
import { SqliteDialect } from 'kysely';
import { LeastRecentlyUsed } from '../../least-recently-used.ts';

const STATEMENTS_KEPT = 100;

/**
 * Kysely over one connection, with its statements kept: preparing one costs almost as much as running it. None can
 * be in use twice, because the engine runs each to its end before anything else may run.
 */
export function dialectOn(raw: Database.Database): SqliteDialect {
  const statements = new LeastRecentlyUsed<string, Database.Statement<unknown[]>>(STATEMENTS_KEPT);
  const prepare = (sql: string): Database.Statement<unknown[]> => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = raw.prepare<unknown[]>(sql);
    statements.set(sql, statement);
    return statement;
  };
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
