import { METERS } from '#dialogue';
import type { Meter } from '#dialogue';
import { METER_NAMES } from '#report';
import type { MapPoint } from '#report';

/** One sentence on the three meters: where each began, where it ended. */
export function moodInWords(map: readonly MapPoint[]): string {
  const [start, end] = [map[0], map.at(-1)];
  if (!start || !end) return 'Nothing was said.';
  const ways = METERS.map((meter) => wayOf(meter, start[meter], end[meter]));
  const [first = '', ...rest] = ways;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}, ${rest.join(' and ')}.`;
}

function wayOf(meter: Meter, from: number, to: number): string {
  const name = METER_NAMES[meter].name.toLowerCase();
  if (from === to) return `${name} ended where it began, at ${to}`;
  return `${name} ${to > from ? 'rose' : 'fell'} from ${from} to ${to}`;
}

/** What a meter shows, to the person who played or, where somebody else reads, about them. */
export function meterMeans(meter: Meter, person: string | null): string {
  if (person === null || meter === 'tension') return METER_NAMES[meter].means;
  return meter === 'trust'
    ? `How far the customer believes in ${person}.`
    : `How much of ${person}’s own position still stands.`;
}
