import type { MapPoint } from '#report';

/** A place of the map at which the conversation stood once or more often. */
export interface Place {
  readonly trust: number;
  readonly ground: number;
  /** Numbers of the turns that led here; 0 is the start. */
  readonly turns: readonly number[];
}

/** The path without its standstills: where the same place came up again, its turns are gathered there. */
export function placesOf(map: readonly MapPoint[]): Place[] {
  const places = new Map<string, Place>();
  for (const [turn, { trust, ground }] of map.entries()) {
    const key = `${trust} ${ground}`;
    places.set(key, { trust, ground, turns: [...(places.get(key)?.turns ?? []), turn] });
  }
  return [...places.values()];
}

/** Letters that two neighbours on the map leave room for. */
const LONGEST = 4;

/** What fits beside a place: "3", "2–4", "2, 7"; of more than that the first and the last. The start has no number. */
export function turnsInShort(turns: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const turn of turns.filter((one) => one > 0)) {
    const last = runs.at(-1);
    if (last && last[1] === turn - 1) last[1] = turn;
    else runs.push([turn, turn]);
  }
  const words = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return words.length <= LONGEST ? words : `${runs[0]?.[0]}…${runs.at(-1)?.[1]}`;
}
