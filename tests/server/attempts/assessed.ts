import { randomStream } from '#base';
import { pathTo } from '#protocol';
import type { Attempt, AttemptMove, Fault } from '#protocol';

/** How somebody asks the server: signed in, over whatever network. */
export type Ask = (method: string, path: string, body?: unknown) => Promise<Response>;

/** The id of the n-th attempt of a test. */
export const attemptId = (n: number): string => `a77e${n.toString(16).padStart(28, '0')}`;

export const attemptIn = async (response: Response): Promise<Attempt> => (await response.json()) as Attempt;
export const faultIn = async (response: Response): Promise<Fault['error']> =>
  ((await response.json()) as Fault).error;

/** The requests of an attempt, one by one. */
export const attemptBy = (ask: Ask, id: string) => ({
  start: (scenario: string, assignment?: string) =>
    ask('POST', pathTo('startAttempt'), { id, scenario, ...(assignment !== undefined && { assignment }) }),
  view: () => ask('GET', pathTo('attempt', { attempt: id })),
  move: (seq: number, move: AttemptMove) =>
    ask('POST', pathTo('moveInAttempt', { attempt: id }), { seq, move }),
  wrapUp: (body: unknown = { wrapUp: {} }) => ask('PUT', pathTo('wrapUpAttempt', { attempt: id }), body),
  abandon: () => ask('POST', pathTo('abandonAttempt', { attempt: id })),
});
export type AttemptBy = ReturnType<typeof attemptBy>;

/** Everything that can be done as the view shows it. */
function movesIn(view: Attempt): AttemptMove[] {
  if (view.state !== 'talking') return [];
  return [
    ...view.replies.map(({ choice }): AttemptMove => ({ do: 'reply', choice })),
    { do: 'silence' },
    ...(view.canHold ? [{ do: 'hold' } as const] : []),
    ...view.desk.flatMap(({ card, content }) => (content ? [] : [{ do: 'open' as const, card }])),
  ];
}

/** Somebody who decides by chance: mostly replies, now and then something else. */
export function chooser(seed: number): (view: Attempt) => AttemptMove {
  const next = randomStream(seed);
  return (view) => {
    const all = movesIn(view);
    const replies = all.filter((move) => move.do === 'reply');
    const from = replies.length > 0 && next() < 0.8 ? replies : all;
    const move = from[Math.floor(next() * from.length)];
    if (!move) throw new Error('Nothing can be done in this view.');
    return move;
  };
}

/** Plays from this view to the end of the conversation; gives the last view. */
export async function playOn(
  attempt: Pick<AttemptBy, 'move'>,
  view: Attempt,
  choose: (view: Attempt) => AttemptMove,
): Promise<Attempt> {
  let now = view;
  while (now.state === 'talking') now = await attemptIn(await attempt.move(now.seq, choose(now)));
  return now;
}
