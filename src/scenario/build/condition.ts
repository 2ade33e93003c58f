import { METERS, MOOD_MAX } from '#dialogue';
import type { Condition, Meter } from '#dialogue';
import type { AuthoredCondition } from '../format/condition-shape.ts';
import { listed } from '../rules/walk.ts';

/** "≥ 7", "≤ 3", "4..6" or a number as an inclusive range. The text has the form already. */
function rangeOf(band: number | string): readonly [number, number] {
  if (typeof band === 'number') return [band, band];
  const [first = 0, second = first] = (band.match(/\d+/g) ?? []).map(Number);
  if (band.startsWith('>')) return [first, MOOD_MAX];
  if (band.startsWith('<')) return [0, first];
  return [first, second];
}

/** A condition as the kernel judges it: only the parts that were written. */
export function conditionOf(authored: AuthoredCondition): Condition {
  const meters: Partial<Record<Meter, readonly [number, number]>> = {};
  for (const meter of METERS) {
    const band = authored[meter];
    if (band !== undefined) meters[meter] = rangeOf(band);
  }
  const { stance, knows, 'knows-not': knowsNot } = authored;
  return {
    ...meters,
    ...(stance === undefined ? {} : { stances: listed(stance) }),
    ...(knows === undefined ? {} : { knows: listed(knows) }),
    ...(knowsNot === undefined ? {} : { knowsNot: listed(knowsNot) }),
  };
}

/** No condition where none, or an empty one, was written. */
export const whenOf = (authored: AuthoredCondition | undefined): Condition | null =>
  authored === undefined ? null : conditionOf(authored);
