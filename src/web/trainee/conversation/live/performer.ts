import type { Clock } from '#base';
import type { Mood } from '#dialogue';
import type { Entry } from './entry.ts';
import { sceneAtRest } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Cue } from './tempo.ts';

/** A turn to perform. */
export interface Turn {
  readonly cues: readonly Cue[];
  /** The mood once the customer has reacted. */
  readonly mood: Mood;
  /** Milliseconds in which the trainee may read before anybody calls it silence. */
  readonly reading: number;
}

export interface PerformerWorld {
  readonly clock: Clock;
  /** Something begins; a voice may take over its time by returning true and calling `told` later. */
  readonly begins: (cue: Cue) => boolean;
  /** Whatever is being said aloud stops. */
  readonly hush: () => void;
}

interface Running {
  readonly turn: Turn;
  readonly done: () => void;
}

const isHeard = ({ entry, phase }: Cue): boolean =>
  phase === 'telling' && entry.kind === 'words' && entry.by !== 'trainee';

/** Tells turns in time. It knows no rules and no channel: it only lets entries appear one after the other. */
export class Performer {
  readonly #world: PerformerWorld;
  readonly #listeners = new Set<() => void>();
  #scene: Scene;
  #running: Running | null = null;
  #place = 0;
  #timer: unknown = null;
  #paused = false;

  constructor(world: PerformerWorld, start: { readonly entries: readonly Entry[]; readonly mood: Mood }) {
    this.#world = world;
    this.#scene = sceneAtRest(start.entries, start.mood);
  }

  /** The same object until something changes. */
  readonly scene = (): Scene => this.#scene;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Tells it in time. Calls back once, when all is told and the reading time has passed. */
  perform(turn: Turn, done: () => void): void {
    this.#running = { turn, done };
    this.#place = 0;
    this.#tell();
  }

  /** Shows at once what nobody says, such as a card that was opened. */
  add(entries: readonly Entry[]): void {
    this.#show({ entries: [...this.#scene.entries, ...entries] });
  }

  /** Tells all the rest at once. */
  hurry(): void {
    if (!this.#running || this.#scene.reading || this.#paused) return;
    this.#stopTimer();
    this.#world.hush();
    const { cues } = this.#running.turn;
    this.#place = cues.length;
    this.#show({ entries: cues.reduce((shown, { entry }) => withEntry(shown, entry), this.#scene.entries) });
    this.#read();
  }

  /** Ends the reading time: the trainee has made up their mind. */
  ready(): void {
    if (this.#scene.reading) this.#finish();
  }

  pause(): void {
    this.#paused = true;
    this.#stopTimer();
    this.#world.hush();
  }

  /** Goes on; a line that was cut short is told again from its beginning. */
  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    if (this.#scene.reading) this.#read();
    else this.#tell();
  }

  /** A line was told by other means, such as a voice that has finished. */
  told(entry: Entry): void {
    if (!this.#paused && this.#timer === null && this.#scene.now?.entry.id === entry.id) this.#next();
  }

  close(): void {
    this.#running = null;
    this.#stopTimer();
    this.#world.hush();
    this.#listeners.clear();
  }

  #tell(): void {
    if (!this.#running || this.#paused) return;
    const cue = this.#running.turn.cues[this.#place];
    if (!cue) {
      this.#read();
      return;
    }
    const { entries, mood } = this.#scene;
    this.#show({
      now: cue,
      entries: cue.phase === 'before' ? entries : withEntry(entries, cue.entry),
      mood: isHeard(cue) ? this.#running.turn.mood : mood,
    });
    if (!this.#world.begins(cue)) this.#after(cue.milliseconds, () => this.#next());
  }

  #next(): void {
    this.#place += 1;
    this.#tell();
  }

  #read(): void {
    if (!this.#running) return;
    this.#show({ now: null, reading: true, mood: this.#running.turn.mood });
    this.#after(this.#running.turn.reading, () => this.#finish());
  }

  #finish(): void {
    if (!this.#running) return;
    this.#stopTimer();
    const { done } = this.#running;
    this.#running = null;
    this.#show({ now: null, reading: false });
    done();
  }

  #show(changes: Partial<Scene>): void {
    this.#scene = { ...this.#scene, ...changes };
    for (const listener of this.#listeners) listener();
  }

  #after(milliseconds: number, run: () => void): void {
    this.#stopTimer();
    this.#timer = this.#world.clock.setTimeout(() => {
      this.#timer = null;
      run();
    }, milliseconds);
  }

  #stopTimer(): void {
    if (this.#timer !== null) this.#world.clock.clearTimeout(this.#timer);
    this.#timer = null;
  }
}

const withEntry = (entries: readonly Entry[], entry: Entry): readonly Entry[] =>
  entries.some(({ id }) => id === entry.id) ? entries : [...entries, entry];
