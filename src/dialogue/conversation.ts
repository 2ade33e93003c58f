import { fail, ok, shuffled } from '#base';
import type { Result } from '#base';
import { holds } from './condition.ts';
import { advance, opening } from './kernel.ts';
import { narrate, narrateBeat } from './narrate.ts';
import type { Move, Play, PlayLog, Refusal, Step } from './play.ts';
import type { Option } from './scenario.ts';
import type { Stage, StagedOption } from './stage.ts';

/** The play before the first move, with the customer's first words. */
export function begin(stage: Stage, seed: number): Step {
  const play = opening(stage, seed);
  return { play, effects: narrateBeat(stage, play, { passed: play.clock }) };
}

/** The play after one more move, with everything that is heard; or why the move is not possible. */
export function step(stage: Stage, play: Play, move: Move): Result<Step, Refusal> {
  const advanced = advance(stage, play, move);
  if (!advanced.ok) return advanced;
  return ok({ play: advanced.value.play, effects: narrate(stage, advanced.value) });
}

const isOpen = (play: Play, { option }: StagedOption): boolean => holds(option.when, play);

/** What can be done now, as authored: replies whose condition holds, then the silence, then the hold. */
export function optionsAt(stage: Stage, play: Play): readonly Option[] {
  if (play.ending !== null) return [];
  const options = stage.beats.get(play.beat)?.options ?? [];
  return options.filter((staged) => isOpen(play, staged)).map((staged) => staged.option);
}

/** Whether the author rated it; what is not rated is a consequence and no part of a score. */
export const scores = (option: Option): boolean => Object.keys(option.rating).length > 0;

/** The options that a score compares: k of `scoring.md` F2. */
export const scoredOptions = (stage: Stage, play: Play): readonly Option[] =>
  optionsAt(stage, play).filter(scores);

/** The replies that are open, in the order in which this play shows them. */
export function shownReplies(stage: Stage, play: Play): readonly Option[] {
  const replies = optionsAt(stage, play).filter((option) => option.kind === 'reply');
  return shuffled(replies, play.seed, `order of ${play.beat}`);
}

/** The move that takes an option. */
export const moveFor = (option: Option): Move =>
  option.kind === 'reply' ? { do: 'reply', id: option.id } : { do: option.kind };

/** What is kept of a play. */
export function toLog(stage: Stage, play: Play): PlayLog {
  const { hash, scenario } = stage.production;
  return { scenario: scenario.id, hash, seed: play.seed, moves: play.moves };
}

/** A refused move of a log, by its place in it; −1 when the log belongs to another version. */
export type ReplayRefusal = Omit<Refusal, 'reason'> & {
  readonly reason: Refusal['reason'] | 'other-version';
  readonly index: number;
};

function refuseOtherVersion(stage: Stage, log: PlayLog): ReplayRefusal | null {
  const { hash, scenario } = stage.production;
  if (log.hash === hash && log.scenario === scenario.id) return null;
  const message = `The play belongs to "${log.scenario}" version ${log.hash}, not to "${scenario.id}" version ${hash}.`;
  return { reason: 'other-version', message, index: -1 };
}

/** The play that a log stands for, without words: the same bytes as the live play had. */
export function replay(stage: Stage, log: PlayLog): Result<Play, ReplayRefusal> {
  const other = refuseOtherVersion(stage, log);
  if (other) return fail(other);
  let play = opening(stage, log.seed);
  for (const [index, move] of log.moves.entries()) {
    const advanced = advance(stage, play, move);
    if (!advanced.ok) return fail({ ...advanced.error, index });
    play = advanced.value.play;
  }
  return ok(play);
}

/** Every step of a log with its words, the opening first: one more than the log has moves. */
export function history(stage: Stage, log: PlayLog): Result<readonly Step[], ReplayRefusal> {
  const other = refuseOtherVersion(stage, log);
  if (other) return fail(other);
  let last = begin(stage, log.seed);
  const steps = [last];
  for (const [index, move] of log.moves.entries()) {
    const next = step(stage, last.play, move);
    if (!next.ok) return fail({ ...next.error, index });
    last = next.value;
    steps.push(last);
  }
  return ok(steps);
}
