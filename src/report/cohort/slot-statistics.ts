import type { Answer } from './answers.ts';
import { chiSquareAbove } from './chi-square.ts';

/** Whether the place on the screen decides. */
export interface SlotStatistics {
  /** Choices by place, from the top. */
  readonly counts: readonly number[];
  /** Probability of so uneven counts if the place does not matter. */
  readonly p: number;
}

/**
 * Chi-square over the places of the chosen replies. Each play shuffles them, so that without a habit of the eye
 * every place is chosen alike. Null where nobody had two replies to choose from.
 */
export function slotStatistics(answers: readonly Answer[]): SlotStatistics | null {
  const seen = answers.flatMap(({ decision }) => {
    const slot = decision.options.find((option) => option.id === decision.chosen)?.slot ?? null;
    const places = decision.options.filter((option) => option.slot !== null).length;
    return slot === null || places < 2 ? [] : [{ slot, places }];
  });
  const most = Math.max(0, ...seen.map(({ places }) => places));
  if (most < 2) return null;
  const places = Array.from({ length: most }, (_, place) => place);
  const counts = places.map((place) => seen.filter(({ slot }) => slot === place).length);
  const expected = places.map((place) =>
    seen.reduce((sum, one) => sum + (place < one.places ? 1 / one.places : 0), 0),
  );
  const chiSquare = places.reduce((sum, place) => {
    const due = expected[place] ?? 0;
    return due > 0 ? sum + ((counts[place] ?? 0) - due) ** 2 / due : sum;
  }, 0);
  return { counts, p: chiSquareAbove(chiSquare, most - 1) };
}
