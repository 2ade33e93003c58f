import { and, assign, enqueueActions, not, raise, setup, stateIn } from 'xstate';
import type { Channel } from '#base';
import { step } from './conversation.ts';
import { narrateBeat } from './narrate.ts';
import type { Effect, Move, Play, Refusal } from './play.ts';
import type { Stage } from './stage.ts';

/** How fast a live conversation runs; it changes when a silence is counted, never what a move does. */
export type Pace = 'normal' | 'relaxed' | 'off';

export interface SessionInput {
  readonly stage: Stage;
  /** A new play, or one that is taken up again. */
  readonly play: Play;
  readonly pace: Pace;
}

export interface SessionContext extends SessionInput {
  /** What the outside has still to perform: words, sounds, waiting. */
  readonly due: readonly Effect[];
  readonly refusal: SessionRefusal | null;
}

/** Why an event changed nothing. */
export interface SessionRefusal {
  readonly reason: Refusal['reason'] | 'not-now';
  readonly message: string;
}

export type SessionEvent =
  /** The trainee has read the brief, or comes back. */
  | { readonly type: 'BEGIN' }
  /** The outside has performed everything that was due. */
  | { readonly type: 'PERFORMED' }
  | { readonly type: 'MOVE'; readonly move: Move }
  | { readonly type: 'PAUSE' }
  | { readonly type: 'RESUME' }
  | { readonly type: 'PACE'; readonly pace: Pace }
  | { readonly type: 'WRAPPED_UP' };

export type SessionEmitted =
  | { readonly type: 'perform'; readonly effects: readonly Effect[] }
  | { readonly type: 'moved'; readonly play: Play }
  | { readonly type: 'refused'; readonly refusal: SessionRefusal };

const RELAXED = 3;
const LIVE: ReadonlySet<Channel> = new Set(['phone', 'chat', 'in-person', 'video']);

/** On asynchronous channels days pass, so silence is a decision there and never the clock's. */
const patienceRuns = ({ stage, play, pace }: SessionContext): boolean =>
  pace !== 'off' && customerWaits(stage, play.beat);

/** Whether the customer is there at a beat and waits for an answer. */
export const customerWaits = ({ production, beats }: Stage, beat: string): boolean =>
  LIVE.has(production.scenario.channel) && beats.get(beat)?.beat.with === undefined;

/** Milliseconds for which the customer waits for an answer at this point; a page can show how they run out. */
export function patienceOf({ stage, play, pace }: Pick<SessionContext, 'stage' | 'play' | 'pace'>): number {
  const seconds = stage.beats.get(play.beat)?.silence.option.seconds ?? 0;
  return seconds * 1000 * (pace === 'relaxed' ? RELAXED : 1);
}

const machine = setup({
  types: {} as {
    input: SessionInput;
    context: SessionContext;
    events: SessionEvent;
    emitted: SessionEmitted;
  },
  delays: { patience: ({ context }) => patienceOf(context) },
  guards: {
    over: ({ context }) => context.play.ending !== null,
    patienceRuns: ({ context }) => patienceRuns(context),
    takesTurn: ({ event }) => event.type === 'MOVE' && event.move.do !== 'open',
    accepted: ({ context, event }) =>
      event.type === 'MOVE' && step(context.stage, context.play, event.move).ok,
    awaiting: stateIn({ talking: { floor: 'awaitingReply' } }),
    foreign: ({ event }) => !event.type.startsWith('xstate.'),
  },
  actions: {
    arrive: enqueueActions(({ context, enqueue }) => {
      // Whoever comes back into the middle of a play finds the beat as it is; its time has gone by already.
      const { stage, play } = context;
      const due = narrateBeat(stage, play, { passed: play.turn === 0 ? play.clock : 0 });
      enqueue.assign({ due, refusal: null });
      enqueue.emit({ type: 'perform', effects: due });
    }),
    take: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'MOVE') return;
      const next = step(context.stage, context.play, event.move);
      if (!next.ok) return;
      const { play, effects } = next.value;
      enqueue.assign({ play, due: effects, refusal: null });
      enqueue.emit({ type: 'moved', play });
      enqueue.emit({ type: 'perform', effects });
    }),
    refuse: enqueueActions(({ context, event, enqueue }) => {
      const refusal = refusalOf(context, event);
      enqueue.assign({ refusal });
      enqueue.emit({ type: 'refused', refusal });
    }),
    clearDue: assign({ due: [] }),
    setPace: assign({ pace: ({ context, event }) => (event.type === 'PACE' ? event.pace : context.pace) }),
    staySilent: raise({ type: 'MOVE', move: { do: 'silence' } }),
  },
});

function refusalOf({ stage, play }: SessionContext, event: SessionEvent): SessionRefusal {
  if (event.type === 'MOVE') {
    const next = step(stage, play, event.move);
    if (!next.ok) return next.error;
    return { reason: 'not-now', message: 'It is not your turn: wait until the customer has finished.' };
  }
  return { reason: 'not-now', message: `"${event.type}" means nothing at this point of a conversation.` };
}

/**
 * A live conversation of any scenario. It decides nothing: the kernel does. It knows whose turn it is, lets patience
 * run beside the talk and turns it into the move `silence`, pauses and resumes. It performs nothing either: it emits
 * `perform` with effects as data and waits for `PERFORMED`. Time comes from the actor's clock.
 * Whatever it cannot take at the moment comes back as an emitted `refused`, never silence.
 */
export const sessionMachine = machine.createMachine({
  id: 'session',
  context: ({ input }) => ({ ...input, due: [], refusal: null }),
  initial: 'arriving',
  on: { PACE: { actions: 'setPace' }, '*': { guard: 'foreign', actions: 'refuse' } },
  states: {
    arriving: {
      always: [{ guard: 'over', target: 'wrapUp' }, { target: 'briefing' }],
    },
    briefing: {
      on: { BEGIN: { target: 'talking', actions: 'arrive' } },
    },
    talking: {
      type: 'parallel',
      on: { PAUSE: 'paused' },
      states: {
        floor: {
          initial: 'customerSpeaking',
          states: {
            customerSpeaking: {
              on: {
                PERFORMED: [
                  { guard: 'over', target: '#session.wrapUp', actions: 'clearDue' },
                  { target: 'awaitingReply', actions: 'clearDue' },
                ],
              },
            },
            awaitingReply: {
              on: {
                MOVE: [
                  { guard: and(['accepted', 'takesTurn']), target: 'customerSpeaking', actions: 'take' },
                  // A card is there as soon as it is opened: nobody has to finish speaking, and patience runs on.
                  { guard: 'accepted', actions: 'take' },
                  { actions: 'refuse' },
                ],
                PERFORMED: { actions: 'clearDue' },
              },
            },
          },
        },
        // Runs exactly while a reply is awaited and the pace allows it, however the session came to that.
        patience: {
          initial: 'still',
          states: {
            still: { always: { guard: and(['awaiting', 'patienceRuns']), target: 'running' } },
            running: {
              always: { guard: not(and(['awaiting', 'patienceRuns'])), target: 'still' },
              after: { patience: { actions: 'staySilent' } },
              on: { PACE: { target: 'running', reenter: true, actions: 'setPace' } },
            },
          },
        },
        back: { type: 'history', history: 'deep' },
      },
    },
    paused: {
      on: { RESUME: 'talking.back' },
    },
    wrapUp: {
      on: { WRAPPED_UP: 'ended' },
    },
    ended: { type: 'final' },
  },
});
