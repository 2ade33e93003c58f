import type { Stage } from '#dialogue';
import type { Sitting } from './sitting.ts';

/** An attempt of the demo that managers look at. */
export interface ToReview {
  readonly sitting: Sitting;
  readonly stage: Stage;
  /** Those who look after the team; the first reviews, and a second one rates, too. */
  readonly managers: readonly string[];
  /** One of the latest, which are commented on; in the others only a rating may be changed. */
  readonly newest: boolean;
}
