import { useEffect, useMemo, useRef, useState } from 'react';
import { replay } from '#dialogue';
import type { Play, Stage } from '#dialogue';
import { browserCoach } from './coach.ts';
import type { Coach } from './coach.ts';
import type { Judgement } from './judge.ts';

export interface Coached {
  /** By the move's place in the log. */
  readonly judgements: ReadonlyMap<number, Judgement>;
  /** The rule that fits the strongest option at the present beat, once it has been asked for. */
  readonly rule: string | null;
  /** The present position was asked about. */
  readonly hinted: boolean;
  readonly askHint: () => void;
}

/**
 * The coach's word on every move of a play, earlier ones of a play that was taken up again included. Before it
 * has an answer, there is simply nothing to show.
 */
export function useCoach(stage: Stage, play: Play): Coached {
  const coach = useRef<Coach | null>(null);
  const asked = useRef(new Set<number>());
  const [judgements, setJudgements] = useState<ReadonlyMap<number, Judgement>>(new Map());
  const [hint, setHint] = useState<{ readonly at: number; readonly rule: string | null } | null>(null);
  const { production } = stage;

  useEffect(() => {
    const met = browserCoach(production);
    coach.current = met;
    asked.current = new Set();
    return () => {
      coach.current = null;
      met.close();
    };
  }, [production]);

  useEffect(() => {
    if (!coach.current) return;
    for (const place of play.moves.keys()) {
      if (asked.current.has(place)) continue;
      asked.current.add(place);
      const before = playBefore(stage, play, place);
      if (before) void judge(coach.current, before, place);
    }
    async function judge(from: Coach, before: Play, place: number) {
      const move = play.moves[place];
      const judgement = move ? await from.judge(before, move) : null;
      if (judgement) setJudgements((known) => new Map(known).set(place, judgement));
    }
  }, [stage, play]);

  const made = play.moves.length;
  return useMemo(() => {
    const hinted = hint?.at === made;
    return {
      judgements,
      hinted,
      rule: hinted ? hint.rule : null,
      askHint: () => {
        setHint({ at: made, rule: null });
        void coach.current?.tip(play).then((tip) => setHint({ at: made, rule: tip?.rule ?? null }));
      },
    };
  }, [play, judgements, hint, made]);
}

function playBefore(stage: Stage, play: Play, place: number): Play | null {
  const { hash, scenario } = stage.production;
  const log = { scenario: scenario.id, hash, seed: play.seed, moves: play.moves.slice(0, place) };
  const before = replay(stage, log);
  return before.ok ? before.value : null;
}
