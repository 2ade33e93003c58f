import { toLog } from '#dialogue';
import type { Play, Stage } from '#dialogue';
import type { Log } from '../log.ts';
import type { Scorer } from '../scoring/scorer.ts';
import type { KeptPlay } from '../store/attempt-store.ts';

/**
 * The server's own score of a play that has ended. A play is kept even where its score cannot be made: a score can
 * be made later from the log, and a log from nothing. The next request for the play tries again.
 */
export async function scorePlay(
  { scorer, log }: { readonly scorer: Scorer; readonly log: Log },
  stage: Stage,
  play: Play,
): Promise<KeptPlay['score']> {
  try {
    return await scorer.score(stage, toLog(stage, play));
  } catch (error) {
    const { scenario, hash } = stage.production;
    log.error({ err: error, scenario: scenario.id, hash }, 'a finished play could not be scored');
    return null;
  }
}
