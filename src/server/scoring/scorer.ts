import type { PlayLog, Stage } from '#dialogue';
import type { Lesson, Score } from '#report';

/** Answers what only an exact solution tells. The first question about a version waits until that is solved. */
export interface Scorer {
  /** Begins to solve a version about which there will be questions. */
  foresee(stage: Stage): void;
  /** The score of a log that has come to an end. Rejects where none can be made. */
  score(stage: Stage, log: PlayLog): Promise<Score>;
  /** What the last move of a log teaches, if it does. */
  lesson(stage: Stage, log: PlayLog): Promise<Lesson | null>;
  close(): Promise<void>;
}
