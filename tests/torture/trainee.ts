import { draw } from '#base';
import type { Move } from '#dialogue';
import { pathTo, POISE_HEADER } from '#protocol';
import type { Attempt, Play } from '#protocol';
import { attemptBy, attemptIn, chooser } from '../server/attempts/assessed.ts';
import { GOOD, parcel } from '../server/fixture/parcel.ts';
import { fakeRequest } from '../server/fixture/try-out.ts';
import { faultIn } from './history.ts';
import type { Subject } from './history.ts';
import type { Victim } from './victim.ts';

const WAIT: Move = { do: 'silence' };
const LONG: readonly Move[] = [WAIT, WAIT, WAIT, WAIT, ...GOOD];
const LONGEST_ATTEMPT = 30;
const PAUSE = 25;

/** What all trainees have done and heard together. */
export interface Notes {
  readonly subjects: Subject[];
  readonly faults: string[];
  acknowledged: number;
  /** Requests whose answer never came, or that were told to try again. */
  unanswered: number;
  over: boolean;
}

export const newNotes = (): Notes => ({
  subjects: [],
  faults: [],
  acknowledged: 0,
  unanswered: 0,
  over: false,
});

export interface TraineeOptions {
  readonly victim: Victim;
  /** Of an open session. */
  readonly token: string;
  readonly seed: number;
  readonly notes: Notes;
}

class Over extends Error {}

/** Somebody who plays one play after the other, and sends again whatever was not answered, as the browser does. */
export class Trainee {
  readonly #victim: Victim;
  readonly #token: string;
  readonly #seed: number;
  readonly #notes: Notes;
  #plays = 0;

  constructor({ victim, token, seed, notes }: TraineeOptions) {
    this.#victim = victim;
    this.#token = token;
    this.#seed = seed;
    this.#notes = notes;
  }

  /** Until it is over. */
  async work(): Promise<void> {
    try {
      for (;;) {
        await this.#practise();
        await this.#beAssessed();
      }
    } catch (error) {
      if (!(error instanceof Over)) this.#notes.faults.push(String(error));
    }
  }

  #begin(kind: Subject['kind']): Subject {
    this.#plays += 1;
    const part = (n: number) =>
      draw(this.#seed, `play ${this.#plays}, part ${n}`).toString(16).padStart(8, '0');
    const subject: Subject = { id: [0, 1, 2, 3].map(part).join(''), kind, sent: [], acknowledged: 0 };
    this.#notes.subjects.push(subject);
    return subject;
  }

  async #practise(): Promise<void> {
    const subject = this.#begin('practice');
    const path = pathTo('play', { play: subject.id });
    for (const [place, move] of LONG.entries()) {
      subject.sent.push(move.do);
      const request = fakeRequest(parcel(), { moves: LONG.slice(0, place + 1) });
      const play = (await (await this.#insist(subject, ['PUT', path, request])).json()) as Play;
      this.#acknowledge(subject, play.moves.length);
    }
  }

  async #beAssessed(): Promise<void> {
    const subject = this.#begin('assessed');
    const attempt = attemptBy((...request) => this.#insist(subject, request), subject.id);
    const choose = chooser(draw(this.#seed, subject.id));
    let view = await attemptIn(await attempt.start(parcel().scenario.id));
    while (view.state === 'talking' && view.seq < LONGEST_ATTEMPT) {
      const move = choose(view);
      subject.sent.push(move.do);
      view = await attemptIn(await attempt.move(view.seq, move));
      this.#acknowledge(subject, view.seq);
    }
    await (view.state === 'talking' ? attempt.abandon() : attempt.wrapUp());
  }

  #acknowledge(subject: Subject, moves: number): void {
    if (moves !== subject.sent.length) {
      this.#notes.faults.push(`${subject.id} was acknowledged with ${moves} moves of ${subject.sent.length}`);
    }
    subject.acknowledged = subject.sent.length;
    this.#notes.acknowledged += 1;
  }

  /** The answer of a server that could keep it; before anything is sent again, what was acknowledged must be there. */
  async #insist(subject: Subject, request: AskedFor): Promise<Response> {
    for (;;) {
      const answer = await this.#send(request);
      if (answer?.status === 200) return answer;
      if (answer && answer.status !== 503) {
        throw new Error(`${request[0]} ${request[1]} gave ${answer.status}: ${await answer.text()}`);
      }
      this.#notes.unanswered += 1;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      await this.#lookAfter(subject);
    }
  }

  async #lookAfter(subject: Subject): Promise<void> {
    const { id, kind } = subject;
    const path = kind === 'practice' ? pathTo('play', { play: id }) : pathTo('attempt', { attempt: id });
    const answer = await this.#send(['GET', path]);
    if (!answer || answer.status === 503) return;
    const kept = answer.status === 404 ? [] : keptIn(kind, await answer.json());
    const fault = faultIn(subject, kept);
    if (fault !== null) this.#notes.faults.push(fault);
  }

  /** Null where no answer came. */
  async #send([method, path, body]: AskedFor): Promise<Response | null> {
    const url = await this.#victim.url;
    if (this.#notes.over) throw new Over();
    const headers = {
      cookie: `poise=${this.#token}`,
      [POISE_HEADER]: '1',
      'content-type': 'application/json',
    };
    try {
      const answer = await fetch(url + path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      // An answer counts once all of it is here.
      return new Response(await answer.text(), { status: answer.status });
    } catch {
      return null;
    }
  }
}

type AskedFor = readonly [method: string, path: string, body?: unknown];

/** Kinds of the moves in an answer about a play. */
function keptIn(kind: Subject['kind'], body: unknown): Move['do'][] {
  if (kind === 'practice') return (body as Play).moves.map((move) => move.do);
  return (body as Attempt).transcript.flatMap(({ did }) => did ?? []);
}
