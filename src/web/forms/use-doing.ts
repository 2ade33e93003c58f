import { useState } from 'react';

export interface Doing {
  readonly busy: boolean;
  /** Why the last try failed; null while one is under way, and after one that did not. */
  readonly error: unknown;
  /** Does it and tells whether it was done. A second press while it is under way does nothing. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
  readonly forgive: () => void;
}

/** Something that takes a moment and may fail. */
export function useDoing(): Doing {
  const [{ busy, error }, set] = useState<Pick<Doing, 'busy' | 'error'>>({ busy: false, error: null });
  const run = async (work: () => Promise<void>) => {
    if (busy) return false;
    set({ busy: true, error: null });
    try {
      await work();
      set({ busy: false, error: null });
      return true;
    } catch (cause) {
      set({ busy: false, error: cause });
      return false;
    }
  };
  return { busy, error, run, forgive: () => set({ busy, error: null }) };
}
