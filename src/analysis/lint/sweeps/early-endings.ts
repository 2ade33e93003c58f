import { advance, moveFor, opening } from '#dialogue';
import type { Move, Option, Play, Stage } from '#dialogue';

/** An ending that replies alone lead to, without a line crossed for good. */
export interface EarlyEnding {
  readonly beat: string;
  readonly reply: string;
  readonly ending: string;
  readonly decisions: number;
  readonly play: readonly Move[];
}

/** Every reply that can end the conversation as one of the first `few` decisions. */
export function earlyEndings(stage: Stage, few: number): EarlyEnding[] {
  const found = new Map<string, Ended>();
  const seen = new Set<string>();
  const walk = (play: Play, decisions: number): void => {
    // Mood, stance and knowledge decide what can follow; how one came to stand so does not.
    const key = JSON.stringify([play.beat, play.mood, play.stance, play.learnt, play.turn, decisions]);
    if (seen.has(key)) return;
    seen.add(key);
    const open = repliesAt(stage, play);
    const isDecision = open.filter(({ option }) => Object.keys(option.rating).length > 0).length > 1;
    if (isDecision && decisions >= few) return;
    const made = decisions + (isDecision ? 1 : 0);
    for (const { option, after } of open) {
      if (after.ending === null) walk(after, made);
      else if (!found.has(option.line)) found.set(option.line, { option, ending: after.ending, after, made });
    }
  };
  walk(opening(stage, 0), 0);
  return [...found.values()].map(({ option, ending, after, made }) => ({
    beat: after.beat,
    reply: option.id,
    ending,
    decisions: made,
    play: after.moves,
  }));
}

interface Ended {
  readonly option: Option;
  readonly ending: string;
  /** The play after it; its beat is the last one that waited for a move. */
  readonly after: Play;
  readonly made: number;
}

function repliesAt(stage: Stage, play: Play): { option: Option; after: Play }[] {
  return [...(stage.beats.get(play.beat)?.replies.values() ?? [])].flatMap(({ option }) => {
    const step = advance(stage, play, moveFor(option));
    return step.ok && !option.hardStop ? { option, after: step.value.play } : [];
  });
}
