import type { Kysely } from 'kysely';
import type { ReviewNotes } from '#protocol';
import type { Tables } from '../store/sql/tables.ts';
import { byOf } from './words.ts';

/** Whoever opens a page, goes on and comes back within this time has looked once. */
const ONE_LOOK_MS = 30 * 60_000;
const LOOKS_SHOWN = 50;
const ENTRIES_READ = 500;

/** Who opened somebody's attempt and when, the latest first, as the audit has it. */
export async function readLooks(
  tables: Kysely<Tables>,
  { play, subject }: { readonly play: string; readonly subject: string },
): Promise<ReviewNotes['looks'][number][]> {
  const rows = await tables
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.actor')
    .select(['audit.actor', 'audit.at', 'person.name'])
    .where('audit.subject', '=', subject)
    .where('audit.object', '=', play)
    .where('audit.action', '=', 'attempt.read')
    .where('audit.outcome', '=', 'done')
    .orderBy('audit.seq', 'desc')
    .limit(ENTRIES_READ)
    .execute();
  const since = new Map<string, number>();
  const looks: ReviewNotes['looks'][number][] = [];
  for (const { actor, at, name } of rows) {
    if (actor === null) continue;
    const time = Date.parse(at);
    const later = since.get(actor);
    since.set(actor, time);
    if (later !== undefined && later - time < ONE_LOOK_MS) continue;
    looks.push({ by: byOf({ id: actor, name }, subject), at });
  }
  return looks.slice(0, LOOKS_SHOWN);
}
