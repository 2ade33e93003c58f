import { createActor } from 'xstate';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { Clock } from '#base';
import type { Company, Move, Pace, Voice } from '#dialogue';
import type { Attempt, AttemptMoveRequest, AttemptTurn } from '#protocol';
import { Courier } from '../../../api/index.ts';
import type { Delivery } from '../../../api/index.ts';
import type { Conversation, ConversationState, Offer } from '../../conversation/live/conversation.ts';
import { Performer } from '../../conversation/live/performer.ts';
import { companyIn } from '../../conversation/live/scene.ts';
import type { Scene } from '../../conversation/live/scene.ts';
import { cuesOf, readingTime } from '../../conversation/live/tempo.ts';
import type { Cue, Tempo } from '../../conversation/live/tempo.ts';
import { attemptMachine } from './attempt-machine.ts';
import { attemptMove, entriesOfTurns, moodOf, moveInWords, seedOf, settingOf, takesTurn } from './shown.ts';

/** What an attempt needs from outside. */
export interface AttemptWorld {
  readonly clock: Clock;
  readonly chance: () => number;
  readonly post: (request: AttemptMoveRequest) => Promise<Attempt>;
  /** Asks the server how it stands. */
  readonly look: () => Promise<Attempt>;
  /** Keeps on this device what the server does not have yet; false where nothing is kept. */
  readonly keep: (moves: readonly AttemptMoveRequest[]) => boolean;
  readonly speak: (text: string, voice: Voice, done: () => void) => boolean;
  readonly hush: () => void;
  readonly begins: (cue: Cue, company: Company) => void;
}

export interface AttemptStart {
  readonly attempt: Attempt;
  /** Moves that an earlier page could not bring to the server. */
  readonly kept: readonly AttemptMoveRequest[];
  readonly pace: Pace;
  readonly tempo: Tempo;
}

/** Something that the trainee should know about their work. */
export type News = 'elsewhere' | 'refused';

/** How the work of this page stands with the server. */
export interface Keeping {
  readonly attempt: Attempt;
  readonly delivery: Delivery;
  readonly news: News | null;
}

type Snapshot = SnapshotFrom<typeof attemptMachine>;

interface Shown {
  readonly snapshot: Snapshot;
  readonly scene: Scene;
  readonly delivery: Delivery;
  readonly state: ConversationState;
}

const NONE: readonly Offer[] = [];

/** A conversation whose rules the server keeps: it tells one turn at a time, and each move is with it before the next. */
export class AttemptSession implements Conversation {
  readonly performer: Performer;
  readonly #actor: ActorRefFrom<typeof attemptMachine>;
  readonly #courier: Courier;
  readonly #world: AttemptWorld;
  readonly #listeners = new Set<() => void>();
  #tempo: Tempo;
  #shown: Shown | null = null;
  #keeping: Keeping;
  #news: News | null = null;
  #closed = false;

  constructor({ attempt, kept, pace, tempo }: AttemptStart, world: AttemptWorld) {
    this.#world = world;
    this.#tempo = tempo;
    this.#keeping = { attempt, delivery: 'saved', news: null };
    // Whoever has said nothing yet hears the opening from its beginning.
    const told = attempt.seq === 0 ? [] : attempt.transcript;
    const { clock, hush } = world;
    this.performer = new Performer(
      { clock, hush, begins: (cue) => this.#begins(cue) },
      { entries: entriesOfTurns(told, []), mood: moodOf(attempt) },
    );
    this.#courier = new Courier(
      {
        ...world,
        taken: (now) => this.#stands(now),
        overtaken: (now) => {
          this.#news = 'elsewhere';
          this.#stands(now);
        },
        refused: () => this.#refused(),
        changed: () => this.#changed(),
      },
      kept,
    );
    const pending = kept.map(({ move }) => move);
    const input = { attempt, told: told.length, pending, pace };
    this.#actor = createActor(attemptMachine, { input, clock });
    this.#actor.on('send', ({ move }) => this.#courier.send(move, this.#attempt().seq));
    this.#actor.on('perform', ({ turns, attempt: now }) => this.#perform(turns, now));
    this.#actor.on('show', ({ turns }) => this.performer.add(this.#entries(turns)));
    this.#actor.subscribe(() => this.#changed());
    this.performer.subscribe(() => this.#changed());
    this.#actor.start();
    this.#courier.wake();
  }

  readonly state = (): ConversationState => {
    const snapshot = this.#actor.getSnapshot();
    const scene = this.performer.scene();
    const delivery = this.#courier.delivery();
    const { snapshot: known, scene: seen, delivery: last } = this.#shown ?? {};
    if (!this.#shown || known !== snapshot || seen !== scene || last !== delivery) {
      this.#shown = { snapshot, scene, delivery, state: stateOf(snapshot, scene, delivery) };
    }
    return this.#shown.state;
  };

  /** The same object until something changes. */
  readonly keeping = (): Keeping => {
    const now = { attempt: this.#attempt(), delivery: this.#courier.delivery(), news: this.#news };
    const { attempt, delivery, news } = this.#keeping;
    if (attempt !== now.attempt || delivery !== now.delivery || news !== now.news) this.#keeping = now;
    return this.#keeping;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  begin(): void {
    this.#actor.send({ type: 'BEGIN' });
  }

  make(move: Move): void {
    this.performer.ready();
    this.#news = null;
    this.#actor.send({ type: 'MOVE', move: attemptMove(move) });
  }

  pause(): void {
    this.performer.pause();
    this.#actor.send({ type: 'PAUSE' });
  }

  resume(): void {
    this.#actor.send({ type: 'RESUME' });
    // The pace may have been changed meanwhile; patience begins anew where it stood.
    this.#actor.send({ type: 'PACE', pace: this.pace() });
    this.performer.resume();
  }

  pace(): Pace {
    return this.#actor.getSnapshot().context.pace;
  }

  setPace(pace: Pace): void {
    this.#actor.send({ type: 'PACE', pace });
  }

  setTempo(tempo: Tempo): void {
    this.#tempo = tempo;
  }

  /** The network, the reader or the right to ask may be back. */
  wake(): void {
    this.#courier.wake();
  }

  /** Asks the server how it stands: something may have been done on another device. */
  async look(): Promise<void> {
    const before = this.#attempt();
    const now = await this.#world.look();
    const further = now.seq > before.seq || now.state !== before.state;
    // What this page has just sent comes back by itself; only what it did not send was done elsewhere.
    if (!further || this.#courier.pending().length > 0 || this.#attempt() !== before) return;
    this.#news = 'elsewhere';
    this.#stands(now);
  }

  close(): void {
    this.#closed = true;
    this.#courier.close();
    this.performer.close();
    this.#actor.stop();
    this.#listeners.clear();
  }

  #attempt(): Attempt {
    return this.#actor.getSnapshot().context.attempt;
  }

  #stands(attempt: Attempt): void {
    // What was asked before the page was left may be answered after it.
    if (this.#closed) return;
    const pending = this.#courier.pending().map(({ move }) => move);
    this.#actor.send({ type: 'STANDS', attempt, pending });
  }

  #refused(): void {
    this.#news = 'refused';
    this.#actor.send({ type: 'VOID' });
    // The server knows better how it stands; without it the page goes on from what it last heard.
    this.#world.look().then(
      (attempt) => this.#stands(attempt),
      () => undefined,
    );
  }

  #entries(turns: readonly AttemptTurn[]) {
    return entriesOfTurns(turns, this.performer.scene().entries);
  }

  /** The snapshot is one step behind while the machine emits, so it says itself how the attempt stands. */
  #perform(turns: readonly AttemptTurn[], attempt: Attempt): void {
    const { channel, customer, replies } = attempt;
    const how = { channel, tempo: this.#tempo, rate: customer.voice.rate };
    const reading = readingTime(
      replies.map(({ text }) => text),
      this.#tempo,
    );
    this.performer.perform(
      {
        cues: cuesOf(this.#entries(turns), how),
        mood: moodOf(attempt),
        reading: replies.length > 0 ? reading : 0,
      },
      () => this.#actor.send({ type: 'PERFORMED' }),
    );
  }

  #begins(cue: Cue): boolean {
    this.#world.begins(cue, companyIn(this.performer.scene().entries));
    const { entry, phase } = cue;
    if (phase !== 'telling' || entry.kind !== 'words' || entry.by !== 'customer') return false;
    const { voice } = this.#attempt().customer;
    return this.#world.speak(entry.text, voice, () => this.performer.told(entry));
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

function stateOf(snapshot: Snapshot, scene: Scene, delivery: Delivery): ConversationState {
  const { attempt, pending } = snapshot.context;
  const open = isOpen(snapshot, scene);
  const answer = pending.find(takesTurn);
  const opened = [
    ...attempt.desk.flatMap(({ card, content }) => (content ? [card] : [])),
    ...pending.flatMap((move) => (move.do === 'open' ? [move.card] : [])),
  ];
  return {
    phase: phaseOf(snapshot),
    setting: settingOf(attempt),
    seed: seedOf(attempt),
    replies: open ? attempt.replies.map(({ choice, text }) => ({ id: choice, text })) : NONE,
    silence: 0,
    canHold: open && attempt.canHold,
    patience: null,
    opened,
    learnt: attempt.facts,
    sending:
      answer && !scene.now ? { words: moveInWords(attempt, answer), stuck: delivery !== 'sending' } : null,
  };
}

function phaseOf(snapshot: Snapshot): ConversationState['phase'] {
  if (snapshot.matches('over')) return 'over';
  if (snapshot.matches('paused')) return 'paused';
  return snapshot.matches('talking') ? 'talking' : 'briefing';
}

/** Whether the trainee may answer: it is their turn, or all is said and they are still reading. */
function isOpen(snapshot: Snapshot, scene: Scene): boolean {
  const { attempt, told, pending } = snapshot.context;
  if (attempt.state !== 'talking' || pending.some(takesTurn)) return false;
  if (snapshot.matches({ talking: { floor: 'awaitingReply' } })) return true;
  return scene.reading && snapshot.matches('talking') && told === attempt.transcript.length;
}
