import type { Clock } from '#base';
import type { Attempt, AttemptMove, AttemptMoveRequest } from '#protocol';
import { ApiError } from '../api-error.ts';
import { attemptIn } from './attempts.ts';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/**
 * Where the latest answer is. `sending`: it was just given and no try has failed. `waiting`: the server cannot be
 * reached, and the answer is kept on this device. `unsaved`: neither could be done.
 */
export type Delivery = 'saved' | 'sending' | 'waiting' | 'unsaved';

export interface CourierWorld {
  readonly post: (request: AttemptMoveRequest) => Promise<Attempt>;
  /** Keeps what the server does not have yet; false where the browser keeps nothing. */
  readonly keep: (moves: readonly AttemptMoveRequest[]) => boolean;
  readonly clock: Clock;
  /** In [0, 1): spreads the tries of many browsers that came back at once. */
  readonly chance: () => number;
  /** The server has the move, and this is how the attempt stands after it. */
  readonly taken: (attempt: Attempt) => void;
  /** The attempt stands elsewhere: what was to be sent is void, and this is where it goes on. */
  readonly overtaken: (attempt: Attempt) => void;
  /** The server will never take it. What was to be sent is void. */
  readonly refused: (error: Error) => void;
  readonly changed: () => void;
}

/**
 * Brings moves to the server, one after the other, and tries for ever: after half a second at first, every half a
 * minute at last. Each has its place in the log, so what is sent twice is kept once.
 */
export class Courier {
  readonly #world: CourierWorld;
  #moves: readonly AttemptMoveRequest[];
  #delivery: Delivery = 'saved';
  #failures = 0;
  #busy = false;
  #timer: unknown = null;
  #closed = false;

  /** With the moves that an earlier page could not bring. */
  constructor(world: CourierWorld, moves: readonly AttemptMoveRequest[]) {
    this.#world = world;
    this.#moves = moves;
    if (moves.length > 0) this.#delivery = 'sending';
  }

  delivery(): Delivery {
    return this.#delivery;
  }

  /** Moves that the server does not have yet. */
  pending(): readonly AttemptMoveRequest[] {
    return this.#moves;
  }

  /** Sends a move to be kept at this place, behind those that are on their way. */
  send(move: AttemptMove, seq: number): void {
    this.#moves = [...this.#moves, { seq: (this.#moves.at(-1)?.seq ?? seq - 1) + 1, move }];
    this.#keep();
    this.#say(this.#failures > 0 ? this.#waiting() : 'sending');
    this.wake();
  }

  /** The network may be back, or somebody has signed in: tries at once. */
  readonly wake = (): void => {
    if (this.#busy || this.#closed || this.#moves.length === 0) return;
    this.#stopTimer();
    this.#busy = true;
    void this.#bringAll().finally(() => {
      this.#busy = false;
    });
  };

  close(): void {
    this.#closed = true;
    this.#stopTimer();
  }

  async #bringAll(): Promise<void> {
    for (let next = this.#moves[0]; next && !this.#closed; next = this.#moves[0]) {
      if (!(await this.#bring(next))) return;
    }
  }

  /** Whether to go on with the next. */
  async #bring(request: AttemptMoveRequest): Promise<boolean> {
    let attempt: Attempt;
    try {
      attempt = await this.#world.post(request);
    } catch (error) {
      if (!this.#closed) this.#failed(error instanceof Error ? error : new Error(String(error)));
      return false;
    }
    this.#failures = 0;
    this.#moves = this.#moves.slice(1);
    this.#keep();
    if (this.#closed) return false;
    this.#say(this.#moves.length > 0 ? 'sending' : 'saved');
    this.#world.taken(attempt);
    return true;
  }

  #failed(error: Error): void {
    const attempt = attemptIn(error);
    if (attempt) {
      this.#drop();
      this.#world.overtaken(attempt);
    } else if (isPassing(error)) {
      this.#later(error);
    } else {
      this.#drop();
      this.#world.refused(error);
    }
  }

  #drop(): void {
    this.#moves = [];
    this.#failures = 0;
    this.#keep();
    this.#say('saved');
  }

  #later(error: Error): void {
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#failures++);
    const wanted = error instanceof ApiError ? (error.waitSeconds ?? 0) * 1000 : 0;
    this.#stopTimer();
    this.#timer = this.#world.clock.setTimeout(
      this.wake,
      Math.max(wanted, wait * (0.5 + this.#world.chance() / 2)),
    );
    // A server that asks for a moment is there: the network is not what is waited for.
    this.#say(this.#waiting(isHurried(error) ? 'sending' : 'waiting'));
  }

  #waiting(where: Delivery = 'waiting'): Delivery {
    return this.#keep() ? where : 'unsaved';
  }

  #keep(): boolean {
    return this.#world.keep(this.#moves);
  }

  #say(delivery: Delivery): void {
    if (delivery === this.#delivery) return;
    this.#delivery = delivery;
    this.#world.changed();
  }

  #stopTimer(): void {
    if (this.#timer !== null) this.#world.clock.clearTimeout(this.#timer);
    this.#timer = null;
  }
}

/** Nobody answered, the server is in trouble, or somebody has to sign in first: the same may be taken later. */
const isPassing = (error: Error): boolean => !(error instanceof ApiError) || error.passing || error.shutOut;

const isHurried = (error: Error): boolean => error instanceof ApiError && error.is('too-many-requests');
