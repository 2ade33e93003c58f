import type { Move } from '#dialogue';

/** One play as its client knows it. */
export interface Subject {
  readonly id: string;
  readonly kind: 'practice' | 'assessed';
  /** Kinds of the moves that were sent, in their order; the last one may not have arrived. */
  readonly sent: Move['do'][];
  /** How many of them were acknowledged. */
  acknowledged: number;
}

/**
 * What is wrong with what is kept of a play: an acknowledged move must be there exactly once, one without an answer
 * at most once, and nothing else, in the order in which they were sent. Null when nothing is.
 */
export function faultIn({ id, sent, acknowledged }: Subject, kept: readonly Move['do'][]): string | null {
  if (kept.length < acknowledged) {
    return `${id} has ${kept.length} moves, and ${acknowledged} were acknowledged`;
  }
  if (kept.length > sent.length) return `${id} has ${kept.length} moves, and only ${sent.length} were sent`;
  const other = kept.findIndex((move, place) => move !== sent[place]);
  return other < 0 ? null : `${id} has another move at ${other} than was sent`;
}
