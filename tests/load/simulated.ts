import { Agent, request as ask } from 'node:http';
import { draw } from '#base';
import { POISE_HEADER } from '#protocol';
import type { Attempt, AttemptMove } from '#protocol';
import { attemptBy, attemptIn, chooser } from '../server/attempts/assessed.ts';
import type { AttemptBy } from '../server/attempts/assessed.ts';

/** What was measured: milliseconds from the wish to the last byte of the answer. */
export interface Measured {
  readonly moves: number[];
  /** Starts of attempts and what follows the talk. */
  readonly others: number[];
  /** Kinds of failures, and how often. */
  readonly errors: Map<string, number>;
}
export const nothingYet = (): Measured => ({ moves: [], others: [], errors: new Map() });

export interface SimulatedOptions {
  readonly url: string;
  readonly token: string;
  readonly seed: number;
  readonly scenarios: readonly string[];
}

/** Somebody who plays one assessed attempt after the other, a request at a time. */
export class Simulated {
  readonly #options: SimulatedOptions;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #choose: (view: Attempt) => AttemptMove = () => ({ do: 'silence' });
  #attempt: AttemptBy | null = null;
  #view: Attempt | null = null;
  #count = 0;

  constructor(options: SimulatedOptions) {
    this.#options = options;
  }

  /** Makes the next move, and before the first and after the last one what belongs there. */
  async act(measured: Measured): Promise<void> {
    try {
      if (!this.#attempt || this.#view?.state !== 'talking') await this.#begin(measured);
      const { attempt, view } = this.#now();
      this.#view = await timed(measured.moves, attempt.move(view.seq, this.#choose(view)));
      if (this.#view.state === 'wrap-up') await timed(measured.others, attempt.wrapUp());
    } catch (error) {
      const kind = error instanceof Error ? error.message : String(error);
      measured.errors.set(kind, (measured.errors.get(kind) ?? 0) + 1);
      await this.#recover();
    }
  }

  /** Starts the next attempt. */
  async #begin(measured: Measured): Promise<void> {
    const { seed, scenarios } = this.#options;
    this.#count += 1;
    const name = `attempt ${this.#count}`;
    const part = (n: number) => draw(seed, `${name} part ${n}`).toString(16).padStart(8, '0');
    const id = [0, 1, 2, 3].map(part).join('');
    this.#choose = chooser(draw(seed, name));
    this.#attempt = attemptBy((method, path, body) => this.#send(method, path, body), id);
    const scenario = scenarios[draw(seed, `scenario of ${name}`) % scenarios.length] ?? '';
    this.#view = await timed(measured.others, this.#attempt.start(scenario));
  }

  #now(): { attempt: AttemptBy; view: Attempt } {
    if (!this.#attempt || !this.#view) throw new Error('There is no attempt.');
    return { attempt: this.#attempt, view: this.#view };
  }

  /** After a failure nobody knows how the attempt stands, so the server is asked. */
  async #recover(): Promise<void> {
    this.#view = await (this.#attempt?.view().then(attemptIn) ?? Promise.resolve(null)).catch(() => null);
  }

  close(): void {
    this.#agent.destroy();
  }

  #send(method: string, path: string, body?: unknown): Promise<Response> {
    const text = body === undefined ? '' : JSON.stringify(body);
    const headers = {
      cookie: `poise=${this.#options.token}`,
      [POISE_HEADER]: '1',
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    };
    return new Promise((resolve, reject) => {
      const sent = ask(this.#options.url + path, { method, headers, agent: this.#agent }, (answer) => {
        let heard = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (heard += part));
        answer.on('error', reject);
        answer.on('end', () => {
          if (answer.statusCode === 200) resolve(new Response(heard));
          else reject(new Error(`${method} gave ${answer.statusCode}`));
        });
      });
      sent.on('error', (error: NodeJS.ErrnoException) => reject(new Error(error.code ?? error.message)));
      sent.end(text);
    });
  }
}

async function timed(into: number[], answer: Promise<Response>): Promise<Attempt> {
  const started = performance.now();
  const response = await answer;
  into.push(performance.now() - started);
  return attemptIn(response);
}
