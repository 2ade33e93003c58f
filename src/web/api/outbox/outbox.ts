import type { Clock } from '#base';
import type { Play, PlayRequest } from '#protocol';
import { ApiError } from '../api-error.ts';
import type { SavedPlay } from './saved-play.ts';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/** Where plays come from and where the server's answers go. */
export interface OutboxShelf {
  readonly plays: () => readonly SavedPlay[];
  readonly acknowledge: (sent: SavedPlay, answer: Play) => void;
  readonly takeOver: (id: string, play: Play) => void;
  readonly refuse: (sent: SavedPlay, why: string) => void;
}

export interface OutboxWorld {
  readonly shelf: OutboxShelf;
  readonly put: (id: string, request: PlayRequest) => Promise<Play>;
  /** Makes the profile known to the server, which takes plays only from those it has met. */
  readonly introduce: () => Promise<unknown>;
  readonly clock: Clock;
  /** In [0, 1): spreads the attempts of many browsers that came back at once. */
  readonly chance: () => number;
}

export interface Outbox {
  /** There may be something to send, or the network may be back: tries at once. */
  wake(): void;
  /** Resolves when everything is sent that can be sent now. */
  settled(): Promise<void>;
  stop(): void;
}

/** `parked`: nobody is signed in, so nothing is tried again before somebody wakes it. */
type Delivery = 'done' | 'later' | 'parked';

/**
 * Sends pending plays one after the other, oldest first, since a play may stand on an older one. Every request
 * says the whole play, so sending twice does what sending once does; what fails is tried again for ever,
 * after half a second at first and every half a minute at last. Where nobody is signed in, it waits for that.
 */
export function createOutbox(world: OutboxWorld): Outbox {
  const { shelf, clock, chance } = world;
  let running: Promise<void> | null = null;
  let timer: unknown = null;
  let failures = 0;
  let parked = false;
  let stopped = false;

  const next = () => shelf.plays().find((play) => play.pending && play.refused === null);

  const run = async () => {
    for (let play = next(); play && !stopped; play = next()) {
      const delivery = await deliver(play, world);
      if (delivery === 'later') return later();
      if (delivery === 'parked') {
        parked = true;
        return;
      }
      failures = 0;
    }
  };

  const later = () => {
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures++);
    timer = clock.setTimeout(wake, wait * (0.5 + chance() / 2));
  };

  const wake = () => {
    if (running || stopped) return;
    if (timer !== null) clock.clearTimeout(timer);
    timer = null;
    parked = false;
    running = run().finally(() => {
      running = null;
      // A play may have been shelved after the last look and before this line.
      if (timer === null && !parked && next()) wake();
    });
  };

  return {
    wake,
    settled: () => running ?? Promise.resolve(),
    stop() {
      stopped = true;
      if (timer !== null) clock.clearTimeout(timer);
    },
  };
}

async function deliver(play: SavedPlay, { shelf, put, introduce }: OutboxWorld): Promise<Delivery> {
  const send = () => put(play.id, play.request);
  try {
    shelf.acknowledge(play, await introduced(send, introduce));
    return 'done';
  } catch (error) {
    // What is no answer at all is treated like no network: a fault of ours must not stop the post for ever.
    if (!(error instanceof ApiError)) return 'later';
    if (error.shutOut) return 'parked';
    if (error.fault?.play) shelf.takeOver(play.id, error.fault.play);
    else if (error.passing || error.is('unknown-profile')) return 'later';
    else shelf.refuse(play, error.message);
    return 'done';
  }
}

async function introduced(send: () => Promise<Play>, introduce: () => Promise<unknown>): Promise<Play> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof ApiError && error.is('unknown-profile'))) throw error;
    await introduce();
    return await send();
  }
}
