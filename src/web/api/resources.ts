/** What a screen knows of something it asked for. Old data stays while it is asked for again. */
export interface Resource<Data> {
  readonly data: Data | null;
  /** Why the last request brought nothing; null once one did. */
  readonly error: Error | null;
  readonly loading: boolean;
}

interface Entry<Data> {
  resource: Resource<Data>;
  /** When the data came, in the clock's milliseconds; null for never, or no longer to be trusted. */
  since: number | null;
  readonly listeners: Set<() => void>;
}

export interface Resources<Data> {
  read(key: string): Resource<Data>;
  subscribe(key: string, listener: () => void): () => void;
  /** Asks, unless it is being asked already or the data is still fresh. */
  want(key: string): void;
  /** Asks again, however fresh. */
  refresh(key: string): void;
  /** What is known may no longer hold: asks again where somebody is looking, else when somebody looks. */
  stale(key: string): void;
  /** Forgets everything, for the next person at this device. */
  clear(): void;
}

export interface ResourceOptions {
  /** How long data counts as fresh; `Infinity` for what never changes. */
  readonly freshMs: number;
  readonly now?: () => number;
}

const NOTHING = { data: null, error: null, loading: false } as const;

/** Shared memory for answers, by key: two screens that want the same ask once, and going back shows it at once. */
export function createResources<Data>(
  load: (key: string) => Promise<Data>,
  { freshMs, now = () => performance.now() }: ResourceOptions,
): Resources<Data> {
  const memory = new Memory<Data>();

  const refresh = (key: string) => {
    const entry = memory.entry(key);
    if (entry.resource.loading) return;
    put(entry, { loading: true });
    const { era } = memory;
    void load(key).then(
      (data) => {
        if (era !== memory.era) return;
        entry.since = now();
        put(entry, { data, error: null, loading: false });
      },
      (error: unknown) => {
        if (era === memory.era) put(entry, { error: asError(error), loading: false });
      },
    );
  };

  return {
    read: (key) => memory.entry(key).resource,
    subscribe(key, listener) {
      const { listeners } = memory.entry(key);
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    want(key) {
      const { since } = memory.entry(key);
      // What never came is not fresh, not even where freshness lasts for ever.
      if (since === null || now() - since > freshMs) refresh(key);
    },
    refresh,
    stale(key) {
      const entry = memory.entry(key);
      entry.since = null;
      if (entry.listeners.size > 0) refresh(key);
    },
    clear: () => memory.forget(),
  };
}

class Memory<Data> {
  /** Counts how often everything was forgotten: the answer to a question from before belongs to somebody else. */
  era = 0;
  readonly #entries = new Map<string, Entry<Data>>();

  entry(key: string): Entry<Data> {
    const known = this.#entries.get(key);
    if (known) return known;
    const made: Entry<Data> = { resource: NOTHING, since: null, listeners: new Set() };
    this.#entries.set(key, made);
    return made;
  }

  forget(): void {
    this.era += 1;
    for (const entry of this.#entries.values()) {
      entry.since = null;
      put(entry, NOTHING);
    }
  }
}

function put<Data>(entry: Entry<Data>, changes: Partial<Resource<Data>>): void {
  entry.resource = { ...entry.resource, ...changes };
  for (const listener of entry.listeners) listener();
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));
