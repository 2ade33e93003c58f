import type { Report } from '#report';
import type { SavedPlay } from '../../api/index.ts';

export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/**
 * A report as a file: JSON that begins with the log, so that `poise replay` reads it as it is and comes to the same
 * report. For people there is the print.
 */
export function fileOf({ request, changedAt }: SavedPlay, report: Report): TextFile {
  const { scenario, hash, seed, moves, kind, wrapUp, turningPoint } = request;
  const day = new Date(changedAt).toISOString().slice(0, 10);
  const content = { scenario, hash, seed, moves, kind, wrapUp, turningPoint, day, report };
  return {
    name: `poise-${scenario}-${day}.json`,
    type: 'application/json',
    text: `${JSON.stringify(content, null, 2)}\n`,
  };
}
