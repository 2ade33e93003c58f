import type { AttemptKind } from '#report';
import type { KeptPlay } from '../store/attempt-store.ts';

/** An assessed play that has just ended. */
export interface FinishedAttempt {
  /** The play as it is kept, with its score, its moves and when it ended. */
  readonly play: Pick<KeptPlay, 'id' | 'seed' | 'moves' | 'score' | 'finishedAt'>;
  readonly person: string;
  /** The team that the person was trained in at that time. */
  readonly team: string | null;
  readonly scenario: string;
  readonly hash: string;
  readonly archetype: string;
  /** Only a `first` says something about skill; all are counted. */
  readonly kind: AttemptKind;
  /** Seconds that each move took, by its place in the log; null or absent where nobody measured. */
  readonly seconds?: readonly (number | null)[] | null;
}
