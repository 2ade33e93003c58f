import type { AuditEntry } from '#protocol';

type Somebody = NonNullable<AuditEntry['subject']>;

/** What one person did at once: with one thing, for one or several people. */
export interface Deed {
  /** The latest of its entries. */
  readonly entry: AuditEntry;
  /** Whom it concerns, where that is more than one. */
  readonly people: readonly Somebody[];
}

/**
 * Entries, newest first. Those are drawn together that came in a row within the same minute and differ only in whom
 * they concern: a page that shows fourteen people is written down fourteen times, and was one look.
 */
export function together(entries: readonly AuditEntry[]): readonly Deed[] {
  const runs: [AuditEntry, ...AuditEntry[]][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last && keyOf(last[0]) === keyOf(entry)) last.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run) => {
    const people = [
      ...new Map(run.flatMap(({ subject }) => (subject ? [[subject.id, subject]] : []))).values(),
    ];
    return people.length > 1 ? [{ entry: run[0], people }] : run.map((entry) => ({ entry, people: [] }));
  });
}

const keyOf = ({ at, actor, action, object, outcome }: AuditEntry): string =>
  JSON.stringify([at.slice(0, 'yyyy-mm-ddThh:mm'.length), actor?.id, action, object, outcome]);
