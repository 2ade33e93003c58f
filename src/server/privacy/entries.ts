import type { Kysely } from 'kysely';
import type { AuditPage } from '#protocol';
import type { Tables } from '../store/sql/tables.ts';

const PAGE = 100;

/** What one does oneself before anybody is signed in, so that the entry has no actor; signing in and out besides. */
const OWN_DOING = ['person.sign-up', 'provider.connect'];

interface Wanted {
  /** Only what concerns this person and somebody else did, and no signing in; null for everything. */
  readonly about: string | null;
  /** Number of the last entry of the page before. */
  readonly before: number | null;
}

/** A page of the record, newest first, with the names that people have now. */
export async function entries(tables: Kysely<Tables>, { about, before }: Wanted): Promise<AuditPage> {
  let query = tables
    .selectFrom('audit')
    .leftJoin('person as by', 'by.id', 'audit.actor')
    .leftJoin('person as whom', 'whom.id', 'audit.subject')
    .select(['seq', 'at', 'actor', 'action', 'object', 'subject', 'outcome'])
    .select(['by.name as actorName', 'whom.name as subjectName'])
    .orderBy('seq', 'desc')
    .limit(PAGE + 1);
  if (before !== null) query = query.where('seq', '<', before);
  if (about !== null) {
    query = query
      .where('subject', '=', about)
      .where(({ eb, or }) => or([eb('actor', 'is', null), eb('actor', '!=', about)]))
      .where('action', 'not like', 'sign-%')
      .where('action', 'not in', OWN_DOING);
  }
  const rows = await query.execute();
  const named = (id: string | null, name: string | null) => (id === null ? null : { id, name });
  const page = rows.slice(0, PAGE).map(({ actorName, subjectName, actor, subject, ...row }) => ({
    ...row,
    actor: named(actor, actorName),
    subject: named(subject, subjectName),
  }));
  return { entries: page, next: rows.length > PAGE ? (page.at(-1)?.seq ?? null) : null };
}
