import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';

/** To read one's own is nobody else's business; to open another's, turn its page and come back is one reading. */
export const READ = 'attempt.read';

const ONE_READING_MS = 10 * 60_000;

interface Reading {
  readonly reader: string;
  readonly attempt: string;
  /** Whose attempt it is. */
  readonly person: string;
  readonly at: string;
}

/** Whether a reading by them was noted only minutes ago. */
export async function hasJustRead(
  tables: Kysely<Tables>,
  { reader, attempt, person, at }: Reading,
): Promise<boolean> {
  const last = await tables
    .selectFrom('audit')
    .select('audit.seq')
    .where('audit.subject', '=', person)
    .where('audit.actor', '=', reader)
    .where('audit.object', '=', attempt)
    .where('audit.action', '=', READ)
    .where('audit.outcome', '=', 'done')
    .where('audit.at', '>', new Date(Date.parse(at) - ONE_READING_MS).toISOString())
    .limit(1)
    .executeTakeFirst();
  return last !== undefined;
}
