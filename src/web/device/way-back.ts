const KEY = 'poise.1.way-back';

/** Remembers where one is, over a way that leads through another site. For this tab alone. */
export function keepWayBack(): void {
  try {
    sessionStorage.setItem(KEY, location.pathname + location.search);
  } catch {
    // Then one arrives at the first page.
  }
}

/** Where one was before, once. */
export function takeWayBack(): string | null {
  try {
    const address = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return address;
  } catch {
    return null;
  }
}
