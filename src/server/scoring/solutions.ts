import { solve } from '#analysis';
import { replay } from '#dialogue';
import type { PlayLog, Stage } from '#dialogue';
import { lessonOfLastMove, score } from '#report';
import type { Lesson, Score, Solved } from '#report';
import { LeastRecentlyUsed } from '../least-recently-used.ts';

/** More than a library holds, since each that is forgotten is solved again: about 4 MB and 50 ms for each. */
const SOLUTIONS_KEPT = 64;

/** Exact solutions of versions, each made when it is first asked for. */
export class Solutions {
  readonly #solved = new LeastRecentlyUsed<string, Solved>(SOLUTIONS_KEPT);

  of(stage: Stage): Solved {
    const { hash } = stage.production;
    const known = this.#solved.get(hash);
    if (known) return known;
    const solved = { stage, solution: solve(stage) };
    this.#solved.set(hash, solved);
    return solved;
  }

  score(stage: Stage, log: PlayLog): Score {
    const played = replay(stage, log);
    if (!played.ok) throw new Error(`The log of a play does not fit its version: ${played.error.message}`);
    return score(this.of(stage), played.value);
  }

  lesson(stage: Stage, log: PlayLog): Lesson | null {
    return lessonOfLastMove(this.of(stage), log);
  }
}
