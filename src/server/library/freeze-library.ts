import type { Production } from '#dialogue';
import type { Log } from '../log.ts';
import type { AttemptStore } from '../store/attempt-store.ts';

/**
 * Keeps every version that the library offers before anyone can play it: a play that was begun can then be
 * finished, replayed and scored even after its file was changed or deleted.
 */
export async function freezeLibrary(
  store: AttemptStore,
  productions: readonly Production[],
  log: Log,
): Promise<void> {
  const known = await store.frozen(productions.map(({ hash }) => hash));
  const fresh = productions.filter(({ hash }) => !known.has(hash));
  if (fresh.length === 0) return;
  const frozen = fresh.map((production) => ({
    hash: production.hash,
    scenario: production.scenario.id,
    content: JSON.stringify(production),
  }));
  log.info({ versions: await store.freeze(frozen) }, 'new versions of scenarios are kept');
}
