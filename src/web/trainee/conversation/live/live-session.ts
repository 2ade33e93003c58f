import { createActor } from 'xstate';
import type { ActorRefFrom } from 'xstate';
import type { Clock } from '#base';
import { optionText, sessionMachine, shownReplies } from '#dialogue';
import type { Company, Effect, Move, Pace, Play, Stage, Voice } from '#dialogue';
import type { Conversation, ConversationState } from './conversation.ts';
import type { Entry } from './entry.ts';
import { localState, settingOf } from './local-state.ts';
import type { Snapshot } from './local-state.ts';
import { Performer } from './performer.ts';
import { companyIn } from './scene.ts';
import type { Scene } from './scene.ts';
import { cuesOf, readingTime } from './tempo.ts';
import type { Cue, Tempo } from './tempo.ts';
import { entriesOf } from './transcript.ts';

/** What a live session needs from outside. */
export interface SessionWorld {
  readonly clock: Clock;
  /** Called with the play after every move, before anything of it is shown: nothing that was done may be lost. */
  readonly save: (play: Play) => void;
  /** Says a line aloud and calls back when it was said; false where nobody speaks. */
  readonly speak: (text: string, voice: Voice, done: () => void) => boolean;
  readonly hush: () => void;
  /** Something begins on the stage, in that company; sounds hang on it. */
  readonly begins: (cue: Cue, company: Company) => void;
}

export interface SessionStart {
  readonly stage: Stage;
  readonly play: Play;
  /** What was told before, for a play that is taken up again. */
  readonly told: readonly Entry[];
  readonly pace: Pace;
  readonly tempo: Tempo;
}

/** What a state was made from, so that it is made once. */
interface Shown {
  readonly snapshot: Snapshot;
  readonly scene: Scene;
  readonly state: ConversationState;
}

/** A conversation that this page plays: the machine decides, the performer tells, and this lets each hear of the other. */
export class LiveSession implements Conversation {
  readonly actor: ActorRefFrom<typeof sessionMachine>;
  readonly performer: Performer;
  readonly #stage: Stage;
  readonly #world: SessionWorld;
  #tempo: Tempo;
  /** As the machine told it last; its snapshot is one step behind while it emits. */
  #play: Play;
  /** Cards that were asked for while the customer spoke. */
  #asked: readonly Move[] = [];
  /** Simulated seconds before the effects that come next. */
  #at: number;
  #comesBack: boolean;
  #shown: Shown | null = null;
  readonly #setting;

  constructor(start: SessionStart, world: SessionWorld) {
    const { stage, play, told, pace, tempo } = start;
    this.#stage = stage;
    this.#setting = settingOf(stage.production.scenario);
    this.#world = world;
    this.#tempo = tempo;
    this.#play = play;
    this.#at = play.clock;
    this.#comesBack = told.length > 0;
    const { clock, hush } = world;
    this.performer = new Performer(
      { clock, hush, begins: (cue) => this.#begins(cue) },
      { entries: told, mood: play.mood },
    );
    this.actor = createActor(sessionMachine, { input: { stage, play, pace }, clock });
    this.actor.on('moved', (event) => {
      this.#play = event.play;
      world.save(event.play);
    });
    this.actor.on('perform', ({ effects }) => this.#perform(effects));
    this.actor.start();
  }

  readonly state = (): ConversationState => {
    const snapshot = this.actor.getSnapshot();
    const scene = this.performer.scene();
    if (this.#shown?.snapshot !== snapshot || this.#shown.scene !== scene) {
      const held = { stage: this.#stage, setting: this.#setting };
      this.#shown = { snapshot, scene, state: localState(held, snapshot, scene) };
    }
    return this.#shown.state;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    const stopScene = this.performer.subscribe(listener);
    const machine = this.actor.subscribe(listener);
    return () => {
      stopScene();
      machine.unsubscribe();
    };
  };

  begin(): void {
    this.actor.send({ type: 'BEGIN' });
  }

  make(move: Move): void {
    this.performer.ready();
    const free = this.actor.getSnapshot().matches({ talking: { floor: 'awaitingReply' } });
    if (!free && move.do === 'open') this.#asked = [...this.#asked, move];
    else this.actor.send({ type: 'MOVE', move });
  }

  pause(): void {
    this.performer.pause();
    this.actor.send({ type: 'PAUSE' });
  }

  resume(): void {
    this.actor.send({ type: 'RESUME' });
    // The pace may have been changed meanwhile; the machine goes back to where it was, patience included.
    this.actor.send({ type: 'PACE', pace: this.pace() });
    this.performer.resume();
  }

  pace(): Pace {
    return this.actor.getSnapshot().context.pace;
  }

  setPace(pace: Pace): void {
    this.actor.send({ type: 'PACE', pace });
  }

  setTempo(tempo: Tempo): void {
    this.#tempo = tempo;
  }

  close(): void {
    this.performer.close();
    this.actor.stop();
  }

  #begins(cue: Cue): boolean {
    this.#world.begins(cue, companyIn(this.performer.scene().entries));
    const { entry, phase } = cue;
    if (phase !== 'telling' || entry.kind !== 'words' || entry.by !== 'customer') return false;
    const { voice } = this.#stage.production.scenario.customer;
    return this.#world.speak(entry.text, voice, () => this.performer.told(entry));
  }

  #perform(effects: readonly Effect[]): void {
    const play = this.#play;
    // What a returning trainee heard last is on the page already; saying it twice would be wrong.
    const from = { move: play.moves.length - 1, at: this.#at, before: this.performer.scene().entries };
    const entries = this.#comesBack ? [] : entriesOf(effects, from);
    this.#comesBack = false;
    this.#at = play.clock;
    if (effects.some(({ type }) => type === 'open')) {
      this.performer.add(entries);
      return;
    }
    const { channel, customer } = this.#stage.production.scenario;
    const cues = cuesOf(entries, { channel, tempo: this.#tempo, rate: customer.voice.rate });
    this.performer.perform({ cues, mood: play.mood, reading: this.#reading(play) }, () => this.#performed());
  }

  #reading(play: Play): number {
    const replies = shownReplies(this.#stage, play);
    if (replies.length === 0) return 0;
    return readingTime(
      replies.map((option) => optionText(play.seed, option)),
      this.#tempo,
    );
  }

  #performed(): void {
    this.actor.send({ type: 'PERFORMED' });
    const cards = this.#asked;
    this.#asked = [];
    for (const move of cards) this.actor.send({ type: 'MOVE', move });
  }
}
