import type { LibraryPath } from '#scenario';
import { inOrder, type Attempt } from '../attempt.ts';
import type { OutcomeBand } from '../outcome.ts';
import type { Met } from './visits.ts';

/**
 * How the placement stands: to be had or left out, played and waiting for its score, or played with what it says.
 * There is none where somebody began without it, or where the path has none.
 */
export type Placement =
  | { readonly state: 'none' }
  | { readonly state: 'open'; readonly scenario: string }
  | { readonly state: 'waiting'; readonly scenario: string }
  | {
      readonly state: 'played';
      readonly scenario: string;
      /** The stage that it proposes to begin with. */
      readonly stage: number;
      readonly band: OutcomeBand;
      /** Whether a line was crossed for good. */
      readonly crossed: boolean;
    };

/** One talk measures almost nothing, so it moves nobody beyond the third stage. */
const BEGINS: Readonly<Record<OutcomeBand, number>> = {
  'solved-well': 2,
  workable: 1,
  unresolved: 0,
  damage: 0,
};

/** Only a placement talk that was the very first says where to begin; later it is a talk like any other. */
export function placementOf(
  { placement, stages }: LibraryPath,
  visits: readonly Met[],
  history: readonly Attempt[],
): Placement {
  if (placement === null) return { state: 'none' };
  const [first] = visits;
  // One that somebody is still to be assessed on stands in no stage of theirs.
  const canBeHeld = stages.some(({ scenarios }) => scenarios.includes(placement));
  if (!first) return canBeHeld ? { state: 'open', scenario: placement } : { state: 'none' };
  if (first.scenario !== placement) return { state: 'none' };
  const [scored] = inOrder(history);
  if (scored?.score.scenario !== placement) return { state: 'waiting', scenario: placement };
  const { outcome, hardStop } = scored.score;
  const stage = hardStop === null ? Math.min(BEGINS[outcome.band], stages.length - 1) : 0;
  return { state: 'played', scenario: placement, stage, band: outcome.band, crossed: hardStop !== null };
}
