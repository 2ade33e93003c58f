import type { AttemptLine } from '#protocol';
import { useMe, useResource } from '../../api/index.ts';
import type { Resources } from '../../api/index.ts';
import { ownAttempts } from './before/standing.ts';

/** Without an account there are no attempts, and nothing is asked for. */
const UNKNOWN = { data: null, error: null, loading: false } as const;
const none: Resources<readonly AttemptLine[]> = {
  ...ownAttempts,
  want: () => undefined,
  read: () => UNKNOWN,
};

/** Which plays are one's own attempts; empty until it is known. */
export function useOwnAttemptIds(): ReadonlySet<string> {
  const { person } = useMe();
  const { data } = useResource<readonly AttemptLine[]>(person ? ownAttempts : none, '');
  return new Set(data?.map(({ id }) => id));
}
