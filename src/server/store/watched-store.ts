import { StoreError } from './attempt-store.ts';
import type { AttemptStore } from './attempt-store.ts';

/** The same store, which tells once when it can no longer be trusted. */
export function watched(store: AttemptStore, onBroken: (error: StoreError) => void): AttemptStore {
  let told = false;
  const watch = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof StoreError && error.failure === 'broken' && !told) {
        told = true;
        onBroken(error);
      }
      throw error;
    }
  };
  return {
    freeze: (productions) => watch(store.freeze(productions)),
    production: (hash) => watch(store.production(hash)),
    frozen: (hashes) => watch(store.frozen(hashes)),
    saveProfile: (profile) => watch(store.saveProfile(profile)),
    profile: (key) => watch(store.profile(key)),
    play: (id) => watch(store.play(id)),
    plays: (profile, page) => watch(store.plays(profile, page)),
    save: (play) => watch(store.save(play)),
    probe: () => watch(store.probe()),
    close: () => store.close(),
  };
}
