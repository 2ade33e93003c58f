import type { Clock } from '#base';
import { FAULTS } from '#protocol';
import type { Play, PlayRequest } from '#protocol';
import { ApiError } from '../../../src/web/api/index.ts';
import type { OutboxShelf } from '../../../src/web/api/outbox/outbox.ts';
import type { SavedPlay } from '../../../src/web/api/index.ts';
import { fakeAnswer } from './fake-plays.ts';

/** A clock that stands still until it is told to go on. */
export class HandClock implements Clock {
  #now = 0;
  #next = 1;
  readonly #timers = new Map<number, { at: number; run: () => void }>();

  now = () => this.#now;

  setTimeout(run: () => void, milliseconds: number): number {
    this.#timers.set(this.#next, { at: this.#now + milliseconds, run });
    return this.#next++;
  }

  clearTimeout(handle: unknown): void {
    this.#timers.delete(Number(handle));
  }

  /** The wait until the earliest timer; null when none runs. */
  wait(): number | null {
    const times = [...this.#timers.values()].map(({ at }) => at - this.#now);
    return times.length > 0 ? Math.min(...times) : null;
  }

  /** Goes on to the earliest timer and lets it ring. */
  ring(): void {
    const [first] = [...this.#timers].toSorted(([, a], [, b]) => a.at - b.at);
    if (!first) throw new Error('No timer runs.');
    this.#timers.delete(first[0]);
    this.#now = first[1].at;
    first[1].run();
  }
}

/** A shelf in memory that does with answers what the real one does. */
export class HandShelf implements OutboxShelf {
  readonly #plays = new Map<string, SavedPlay>();
  readonly takenOver: string[] = [];

  put(play: SavedPlay): void {
    this.#plays.set(play.id, play);
  }

  get = (id: string): SavedPlay | undefined => this.#plays.get(id);

  plays = (): readonly SavedPlay[] => [...this.#plays.values()].toSorted((a, b) => a.startedAt - b.startedAt);

  acknowledge = (sent: SavedPlay): void => {
    const now = this.#plays.get(sent.id);
    if (now) this.put({ ...now, pending: JSON.stringify(now.request) !== JSON.stringify(sent.request) });
  };

  takeOver = (id: string, play: Play): void => {
    this.takenOver.push(id);
    const now = this.#plays.get(id);
    if (now) this.put({ ...now, pending: false, request: { ...now.request, moves: play.moves } });
  };

  refuse = (sent: SavedPlay, why: string): void => this.put({ ...sent, refused: why });
}

/** What becomes of one request. `lost` and `portal` never reach the server; after `lost-answer` it has kept the play. */
export const FATES = ['kept', 'lost', 'portal', 'lost-answer', 'server-trouble', 'too-often'] as const;
export type Fate = (typeof FATES)[number];

/** Keeps plays as the real server does: only what goes on from what it has. Counts every change. */
export class HandServer {
  readonly kept = new Map<string, PlayRequest>();
  readonly told: string[] = [];
  changes = 0;
  readonly #fates: Fate[];

  constructor(fates: readonly Fate[] = []) {
    this.#fates = [...fates];
  }

  put = async (id: string, request: PlayRequest): Promise<Play> => {
    this.told.push(id);
    await Promise.resolve();
    const fate = this.#fates.shift() ?? 'kept';
    if (fate === 'lost') throw new ApiError('unreachable', 'No network.');
    if (fate === 'portal') throw new ApiError('unreadable', 'A portal answered.');
    if (fate === 'server-trouble') throw refusal('storage-full');
    if (fate === 'too-often') throw refusal('too-many-requests');
    const before = this.kept.get(id);
    if (JSON.stringify(before) !== JSON.stringify(request)) this.changes += 1;
    this.kept.set(id, request);
    if (fate === 'lost-answer') throw new ApiError('unreachable', 'The answer was lost.');
    return fakeAnswer(id, request);
  };
}

export const refusal = (code: string, play?: Play): ApiError =>
  new ApiError('refused', `Refused: ${code}.`, {
    fault: { code, message: code, ...(play && { play }) },
    status: new Map<string, number>(Object.entries(FAULTS)).get(code) ?? 500,
  });
