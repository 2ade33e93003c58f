import { writeFileSync } from 'node:fs';
import * as v from 'valibot';
import type { PlayLog } from '#dialogue';
import { moveSchema } from '#protocol';
import { CommandFailure } from './failure.ts';

const playLogSchema = v.object({
  scenario: v.string(),
  hash: v.string(),
  seed: v.pipe(v.number(), v.integer()),
  moves: v.array(moveSchema),
});

/** A play as a file: `{scenario, hash, seed, moves}`; other keys are passed over. */
export function asPlayLog(file: string, text: string): PlayLog {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new CommandFailure(`${file} is no JSON. A play is {"scenario", "hash", "seed", "moves"}.`);
  }
  const parsed = v.safeParse(playLogSchema, data);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue) ?? 'the whole file';
  throw new CommandFailure(`${file} is no play: ${place}: ${issue.message}`);
}

export function writePlayLog(file: string, log: PlayLog): void {
  writeFileSync(file, `${JSON.stringify(log)}\n`);
}
