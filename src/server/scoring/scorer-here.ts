import type { PlayLog, Stage } from '#dialogue';
import type { Lesson, Score } from '#report';
import type { Scorer } from './scorer.ts';
import { Solutions } from './solutions.ts';

/** Solves in this thread, which does nothing else meanwhile. */
export class ScorerHere implements Scorer {
  readonly #solutions = new Solutions();

  foresee(): void {
    // Solving now would keep everybody waiting now, and not only whoever asks.
  }

  async score(stage: Stage, log: PlayLog): Promise<Score> {
    return this.#solutions.score(stage, log);
  }

  async lesson(stage: Stage, log: PlayLog): Promise<Lesson | null> {
    return this.#solutions.lesson(stage, log);
  }

  async close(): Promise<void> {
    // It holds nothing but memory.
  }
}
