import { solve } from '#analysis';
import type { Behaviour, Counterfeit } from '#base';
import type { Move, Option, Play, Stage } from '#dialogue';
import { labelOf } from '#report';
import type { Label } from '#report';

/** What a coach says of one move. */
export interface Judgement {
  readonly label: Label;
  /** The author's reason for this very option; empty where there is none. */
  readonly because: string;
  /** What the line does, by the names of the field guide. */
  readonly does: readonly Behaviour[];
  readonly counterfeit: Counterfeit | null;
}

/** What a coach says before a move, without saying which one to take. */
export interface Tip {
  /** The author's rule behind the strongest option, or null where none was written. */
  readonly rule: string | null;
}

export interface Judge {
  /** Null for what is no decision: a card was opened. */
  judge(play: Play, move: Move): Judgement | null;
  tip(play: Play): Tip;
}

/** Solves the scenario once; every answer afterwards is a look-up. Heavy: it belongs into a worker. */
export function judgeOf(stage: Stage): Judge {
  const solution = solve(stage);
  const optionFor = (play: Play, id: string): Option | undefined =>
    stage.beats.get(play.beat)?.options.find(({ option }) => option.id === id)?.option;

  return {
    judge(play, move) {
      if (move.do === 'open') return null;
      const id = move.do === 'reply' ? move.id : move.do;
      const option = optionFor(play, id);
      const value = solution.valueAt(play).options.find((one) => one.id === id && one.kind === option?.kind);
      if (!option || !value) return null;
      const { because, does, counterfeit } = option;
      return { label: labelOf(value.loss, option.hardStop !== null), because, does, counterfeit };
    },
    tip(play) {
      const replies = solution.valueAt(play).options.filter(({ kind }) => kind !== 'open');
      const best = replies.toSorted((a, b) => a.loss - b.loss)[0];
      return { rule: (best && optionFor(play, best.id)?.rule) ?? null };
    },
  };
}
