import type { Move, Play, Production } from '#dialogue';
import type { Judgement, Tip } from './judge.ts';

/** What the page asks a coach; the answers come when the scenario is solved. */
export type Question =
  | { readonly ask: 'meet'; readonly production: Production }
  | { readonly ask: 'judge'; readonly id: number; readonly play: Play; readonly move: Move }
  | { readonly ask: 'tip'; readonly id: number; readonly play: Play };

export type Answer =
  | { readonly to: 'judge'; readonly id: number; readonly judgement: Judgement | null }
  | { readonly to: 'tip'; readonly id: number; readonly tip: Tip };

/** A coach beside the conversation. Never in its way: an answer that does not come is simply not shown. */
export interface Coach {
  judge(play: Play, move: Move): Promise<Judgement | null>;
  tip(play: Play): Promise<Tip | null>;
  close(): void;
}

/** The part of a worker that is needed here. */
export interface CoachRoom {
  postMessage(question: Question): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/** A coach in a room of its own, so that solving a scenario never makes the page stutter. */
export function coachIn(room: CoachRoom, production: Production): Coach {
  const waiting = new Map<number, (answer: Answer | null) => void>();
  let count = 0;
  let gone = false;

  const dismiss = () => {
    gone = true;
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  };

  const ask = (question: (id: number) => Question): Promise<Answer | null> => {
    if (gone) return Promise.resolve(null);
    const id = count++;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      room.postMessage(question(id));
    });
  };

  room.addEventListener('message', ({ data }) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  room.addEventListener('error', dismiss);
  room.postMessage({ ask: 'meet', production });

  return {
    async judge(play, move) {
      const answer = await ask((id) => ({ ask: 'judge', id, play, move }));
      return answer?.to === 'judge' ? answer.judgement : null;
    },
    async tip(play) {
      const answer = await ask((id) => ({ ask: 'tip', id, play }));
      return answer?.to === 'tip' ? answer.tip : null;
    },
    close() {
      dismiss();
      room.terminate();
    },
  };
}

/** Nobody. The conversation is the same without a coach. */
const noCoach: Coach = {
  judge: () => Promise.resolve(null),
  tip: () => Promise.resolve(null),
  close: () => undefined,
};

/** The coach in a worker of the browser; nobody, where a browser has no workers. */
export function browserCoach(production: Production): Coach {
  if (typeof Worker === 'undefined') return noCoach;
  const room = new Worker(new URL('./coach-worker.ts', import.meta.url), { type: 'module', name: 'coach' });
  return coachIn(room, production);
}
