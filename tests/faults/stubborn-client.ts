import { request as open } from 'node:http';
import { POISE_HEADER } from '#protocol';
import type { Attempt, AttemptMove, Fault } from '#protocol';
import { attemptBy } from '../server/attempts/assessed.ts';
import type { Ask } from '../server/attempts/assessed.ts';

/** Over one connection for each request, whatever comes back or breaks. */
export function askOver(url: () => string, token: string): Ask {
  return (method, path, body) =>
    new Promise<Response>((resolve, reject) => {
      const text = body === undefined ? '' : JSON.stringify(body);
      const headers = {
        cookie: `poise=${token}`,
        [POISE_HEADER]: '1',
        connection: 'close',
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }),
      };
      const sent = open(new URL(path, url()), { method, headers, agent: false }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          // An answer that broke off is none.
          if (!answer.complete) reject(new Error('The answer broke off.'));
          else resolve(new Response(Buffer.concat(parts).toString(), { status: answer.statusCode ?? 0 }));
        });
        answer.on('aborted', () => reject(new Error('The answer broke off.')));
      });
      sent.on('error', reject);
      sent.setTimeout(PATIENCE, () => void sent.destroy(new Error('Nothing came.')));
      sent.end(text);
    });
}

const PATIENCE = 5_000;
/** A network that fails as often as this is none. */
const TRIES = 400;

/** Sends a request until an answer is heard that says more than "later". */
async function untilHeard(send: () => Promise<Response>): Promise<Response> {
  for (let tries = 0; tries < TRIES; tries++) {
    const response = await send().catch(() => null);
    // What reached the server in pieces is told to be sent anew.
    if (response && response.status < 500 && response.status !== 400) return response;
    if (tries > 20) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('Nothing was ever heard.');
}

/** A move that the server said to have kept, with the place at which it was made. */
export interface Acknowledged {
  readonly seq: number;
  readonly move: AttemptMove;
  readonly after: Attempt;
}

interface Playing {
  readonly ask: Ask;
  readonly id: string;
  readonly scenario: string;
  readonly choose: (view: Attempt) => AttemptMove;
  /** Called before each move; a test may do to the server what it likes. */
  readonly before?: (view: Attempt) => Promise<void>;
}

/** Plays an attempt from its start to its report as a browser does: whatever is not heard is sent again. */
export async function playStubbornly(playing: Playing): Promise<readonly Acknowledged[]> {
  const { ask, choose, before } = playing;
  const heard: Acknowledged[] = [];
  const begun = await begin(playing);
  const attempt = attemptBy(ask, begun.id);
  let { view } = begun;
  while (view.state === 'talking') {
    const { seq } = view;
    const move = choose(view);
    await before?.(view);
    const response = await untilHeard(() => attempt.move(seq, move));
    if (response.status === 200) {
      view = await viewIn(response);
      heard.push({ seq, move, after: view });
    } else {
      view = await viewIn(await untilHeard(() => attempt.view()));
    }
  }
  await untilHeard(() => attempt.wrapUp());
  return heard;
}

const viewIn = async (response: Response): Promise<Attempt> => (await response.json()) as Attempt;

/** Where another tab has one open, this one joins it. */
async function begin({ ask, id, scenario }: Playing): Promise<{ id: string; view: Attempt }> {
  const started = await untilHeard(() => attemptBy(ask, id).start(scenario));
  if (started.status === 200) return { id, view: await viewIn(started) };
  const { error } = (await started.json()) as Fault;
  const other = error.open?.id;
  if (other === undefined) throw new Error(`The start was refused: ${JSON.stringify(error)}`);
  return { id: other, view: await viewIn(await untilHeard(() => attemptBy(ask, other).view())) };
}
