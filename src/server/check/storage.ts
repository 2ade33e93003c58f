import { sql } from 'kysely';
import { SQLITE } from '../store/sql/engine.ts';
import type { Subject } from './subject.ts';

const MOST = 100;

/** Whether every page of the file can be read. PostgreSQL looks after its own pages. */
export async function checkStorage({ snapshot, found }: Subject): Promise<string> {
  if (snapshot.engine !== SQLITE) return 'the storage, which is the business of PostgreSQL';
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(${sql.lit(MOST)})`.execute(
    snapshot.tables,
  );
  for (const row of rows) if (row.quick_check !== 'ok') found(`The file is damaged: ${row.quick_check}.`);
  return 'every page of the file';
}
