/** Three meters, integers from 0 to 10, that say how the conversation stands. */
export const METERS = ['tension', 'trust', 'ground'] as const;
export type Meter = (typeof METERS)[number];

export interface Mood {
  /** How heated the customer is. */
  readonly tension: number;
  /** How far the customer believes in the person they talk to. */
  readonly trust: number;
  /** How much of the company's and one's own position still stands. */
  readonly ground: number;
}

export const MOOD_MAX = 10;
/** Nobody's mood turns faster than this in one turn, unless a line was crossed for good. */
export const MOOD_STEP = 3;
