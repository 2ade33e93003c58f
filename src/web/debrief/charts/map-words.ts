import { QUADRANT_NAMES } from '#report';
import type { MapPoint } from '#report';

/** One sentence for those who do not see the path, and for those who do. */
export function mapInWords(map: readonly MapPoint[], turningPoint: number | null): string {
  const [start, end] = [map[0], map.at(-1)];
  if (!start || !end) return 'Nothing was said, so there is no path.';
  const at = ({ quadrant, trust, ground }: MapPoint) =>
    `“${QUADRANT_NAMES[quadrant].name}” (trust ${trust}, ground ${ground})`;
  const parts = [`The talk began in ${at(start)} and ended in ${at(end)}.`];
  const crossings = map.filter((point, place) => {
    const before = map[place - 1];
    return before !== undefined && before.quadrant !== point.quadrant;
  });
  const first = crossings[0];
  if (!first) parts.push('It never left that quarter.');
  else if (crossings.length === 1) parts.push(`It crossed over with turn ${map.indexOf(first)}.`);
  else parts.push(`On the way it crossed from one quarter into another ${crossings.length} times.`);
  if (turningPoint !== null) parts.push(`The dashed ring is turn ${turningPoint}, with which it turned.`);
  return parts.join(' ');
}
