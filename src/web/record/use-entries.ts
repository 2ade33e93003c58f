import { useState } from 'react';
import { auditPageSchema } from '#protocol';
import type { AuditEntry, AuditPage } from '#protocol';
import { ask, createResources, useResource } from '../api/index.ts';
import type { Resource } from '../api/index.ts';
import { useDoing } from '../forms/index.ts';

/** By address: the newest page of a record. */
const newest = createResources((path) => ask({ path, answer: auditPageSchema }), { freshMs: 0 });

export interface Entries extends Resource<readonly AuditEntry[]> {
  readonly retry: () => void;
  /** Fetches what is older; null where there is nothing older. */
  readonly more: (() => void) | null;
  readonly fetchingMore: boolean;
  readonly moreError: unknown;
}

/** A record, newest first, as far back as its reader went. */
export function useEntries(path: string): Entries {
  const { data, ...first } = useResource(newest, path);
  const [older, setOlder] = useState<readonly AuditPage[]>([]);
  const { busy, error, run } = useDoing();
  const pages = data ? [data, ...older] : [];
  const before = pages.at(-1)?.next ?? null;
  const fetchMore = async () => {
    const page = await ask({ path: `${path}?before=${before}`, answer: auditPageSchema });
    setOlder([...older, page]);
  };
  return {
    ...first,
    data: data && pages.flatMap(({ entries }) => entries),
    more: before === null ? null : () => void run(fetchMore),
    // While the newest page is asked for anew, it is not known where the next one begins.
    fetchingMore: busy || (first.loading && before !== null),
    moreError: error,
  };
}
