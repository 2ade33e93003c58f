import type { Place } from './map-places.ts';

/** Where a word beside a place may stand, in the order in which one looks. */
const SIDES = {
  below: { trust: 0, ground: -1 },
  above: { trust: 0, ground: 1 },
  right: { trust: 1, ground: 0 },
  left: { trust: -1, ground: 0 },
} as const;
export type Side = keyof typeof SIDES;

const LOOKED: readonly Side[] = ['below', 'above', 'right', 'left'];

/** The first side on which no other place would cover the word; below where all are taken. */
export function flagSide(
  place: Place,
  { places, taken }: { readonly places: readonly Place[]; readonly taken: readonly Side[] },
): Side {
  const free = LOOKED.filter((side) => !taken.includes(side) && isFree(place, side, places));
  return free[0] ?? 'below';
}

function isFree(place: Place, side: Side, places: readonly Place[]): boolean {
  const { trust, ground } = SIDES[side];
  const at = { trust: place.trust + trust, ground: place.ground + ground };
  if (at.trust < 0 || at.trust > 10 || at.ground < 0 || at.ground > 10) return false;
  // A word is about two steps wide, so above and below its neighbours count too.
  const reach = side === 'left' || side === 'right' ? 0.5 : 1;
  return !places.some(
    (other) =>
      other !== place &&
      Math.abs(other.trust - at.trust) <= reach &&
      Math.abs(other.ground - at.ground) < 0.5,
  );
}
