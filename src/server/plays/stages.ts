import { prepare } from '#dialogue';
import type { Production, Stage } from '#dialogue';
import type { AttemptStore } from '../store/attempt-store.ts';
import { LeastRecentlyUsed } from '../least-recently-used.ts';

const STAGES_KEPT = 128;

/** Every version of every scenario that was ever served, ready to be played, by its hash. */
export class Stages {
  readonly #store: AttemptStore;
  readonly #stages = new LeastRecentlyUsed<string, Stage>(STAGES_KEPT);

  constructor(store: AttemptStore) {
    this.#store = store;
  }

  /** Null for a version that this server never had. */
  async stage(hash: string): Promise<Stage | null> {
    const known = this.#stages.get(hash);
    if (known) return known;
    const frozen = await this.#store.production(hash);
    if (!frozen) return null;
    // A class that begins at once asks for it many times before the first answer is here.
    const meanwhile = this.#stages.get(hash);
    if (meanwhile) return meanwhile;
    // It was checked before it was frozen, and the hash in the table is that of its content.
    const stage = prepare(JSON.parse(frozen.content) as Production);
    this.#stages.set(hash, stage);
    return stage;
  }
}
