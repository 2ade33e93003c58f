import type { Play, Stage } from '#dialogue';
import { score } from '#report';
import type { Log } from '../log.ts';
import type { KeptPlay } from '../store/attempt-store.ts';
import type { Stages } from './stages.ts';

/**
 * The server's own score of a play that has ended. A play is kept even where its score cannot be made: a score can
 * be made later from the log, and a log from nothing. The next request for the play tries again.
 */
export function scorePlay(
  { stages, log }: { readonly stages: Stages; readonly log: Log },
  stage: Stage,
  play: Play,
): KeptPlay['score'] {
  try {
    return score(stages.solved(stage), play);
  } catch (error) {
    const { scenario, hash } = stage.production;
    log.error({ err: error, scenario: scenario.id, hash }, 'a finished play could not be scored');
    return null;
  }
}
