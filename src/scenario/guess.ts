const MOST_EDITS = 3;
const MOST_CANDIDATES = 2500;

/** The candidate that was probably meant, or null when none is near enough to be worth a question. */
export function guess(typed: string, candidates: Iterable<string>): string | null {
  const wanted = plain(typed);
  const limit = Math.min(MOST_EDITS, Math.floor((wanted.length + 1) / 3));
  let best: string | null = null;
  let fewest = limit + 1;
  let left = MOST_CANDIDATES;
  for (const candidate of candidates) {
    if (left-- === 0) break;
    const edits = editsBetween(wanted, plain(candidate), fewest);
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best ?? containing(wanted, candidates);
}

/** Case, underscores and spaces are the commonest slips, so they cost nothing. */
const plain = (name: string): string =>
  name
    .slice(0, 64)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');

/** "listening" for "active-listening": a part that only one candidate has. */
function containing(wanted: string, candidates: Iterable<string>): string | null {
  if (wanted.length < 4) return null;
  let found: string | null = null;
  let left = MOST_CANDIDATES;
  for (const candidate of candidates) {
    if (left-- === 0) break;
    const name = plain(candidate);
    if (!name.includes(wanted) && !(name.length >= 4 && wanted.includes(name))) continue;
    if (found !== null) return null;
    found = candidate;
  }
  return found;
}

/** Insertions, deletions, replacements and swaps of neighbours; `limit` when there are at least as many. */
export function editsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = editsRow({ a, b, i }, rows);
    if (Math.min(...row) >= limit) return limit;
    rows.push(row);
  }
  return Math.min(limit, rows.at(-1)?.[b.length] ?? limit);
}

/** The edits from the first i letters of a to each beginning of b. */
function editsRow({ a, b, i }: { a: string; b: string; i: number }, rows: readonly number[][]): number[] {
  const above = (up: number, j: number): number => rows[i - up]?.[j] ?? Infinity;
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const replaced = above(1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? above(2, j - 2) + 1 : Infinity;
    row.push(Math.min(above(1, j) + 1, (row[j - 1] ?? Infinity) + 1, replaced, swapped));
  }
  return row;
}
