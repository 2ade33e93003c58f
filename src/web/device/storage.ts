/** Everything that this product keeps in the browser lies under this prefix; the number is the format's. */
const PREFIX = 'poise.1.';

// What the browser would not keep (storage full, forbidden or private) lives as long as the page.
const unkept = new Map<string, string>();

/** True when the text will still be there after the page is closed. */
export function keep(key: string, text: string): boolean {
  try {
    localStorage.setItem(PREFIX + key, text);
    unkept.delete(key);
    return true;
  } catch {
    unkept.set(key, text);
    return false;
  }
}

export function kept(key: string): string | null {
  const inPage = unkept.get(key);
  if (inPage !== undefined) return inPage;
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function discard(key: string): void {
  unkept.delete(key);
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Storage is forbidden: then nothing was kept either.
  }
}

/** The keys that begin so, from the page and from the browser. */
export function keptKeys(beginning: string): string[] {
  const keys = new Set([...unkept.keys()].filter((key) => key.startsWith(beginning)));
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      if (key?.startsWith(PREFIX + beginning)) keys.add(key.slice(PREFIX.length));
    }
  } catch {
    // Storage is forbidden: only the page's own are left.
  }
  return [...keys];
}

/** Calls when another tab changed something that begins so. */
export function onKeptElsewhere(beginning: string, changed: (key: string) => void): () => void {
  const hear = (event: StorageEvent) => {
    if (event.key === null) changed('');
    else if (event.key.startsWith(PREFIX + beginning)) changed(event.key.slice(PREFIX.length));
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}

/** A JSON value that was kept, or null where it is missing or unreadable. */
export function keptJson(key: string): unknown {
  const text = kept(key);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
