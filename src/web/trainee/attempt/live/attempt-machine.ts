import { and, assign, enqueueActions, not, or, raise, setup, stateIn } from 'xstate';
import type { Pace } from '#dialogue';
import type { Attempt, AttemptMove, AttemptTurn } from '#protocol';
import { takesTurn } from './shown.ts';

export interface AttemptInput {
  /** How the attempt stands with the server. */
  readonly attempt: Attempt;
  /** Turns of its transcript that need not be told any more. */
  readonly told: number;
  /** Moves that an earlier page made and the server does not have yet. */
  readonly pending: readonly AttemptMove[];
  readonly pace: Pace;
}

export type AttemptContext = AttemptInput;

export type AttemptEvent =
  | { readonly type: 'BEGIN' }
  /** Everything that was to be told has been told. */
  | { readonly type: 'PERFORMED' }
  | { readonly type: 'MOVE'; readonly move: AttemptMove }
  /** The server has said how the attempt stands, and these moves it does not have yet. */
  | { readonly type: 'STANDS'; readonly attempt: Attempt; readonly pending: readonly AttemptMove[] }
  /** What was to be sent will not be taken. */
  | { readonly type: 'VOID' }
  | { readonly type: 'PAUSE' }
  | { readonly type: 'RESUME' }
  | { readonly type: 'PACE'; readonly pace: Pace };

export type AttemptEmitted =
  | { readonly type: 'send'; readonly move: AttemptMove }
  /** Turns to be told in time; then `PERFORMED` is awaited. With the attempt as it stands after them. */
  | { readonly type: 'perform'; readonly turns: readonly AttemptTurn[]; readonly attempt: Attempt }
  /** Turns to be shown at once, since nobody speaks in them. */
  | { readonly type: 'show'; readonly turns: readonly AttemptTurn[] };

const RELAXED = 3;

const untold = ({ attempt, told }: AttemptContext): readonly AttemptTurn[] => attempt.transcript.slice(told);

const machine = setup({
  types: {} as {
    input: AttemptInput;
    context: AttemptContext;
    events: AttemptEvent;
    emitted: AttemptEmitted;
  },
  delays: {
    patience: ({ context: { attempt, pace } }) =>
      (attempt.patience ?? 0) * 1000 * (pace === 'relaxed' ? RELAXED : 1),
  },
  guards: {
    over: ({ context }) => context.attempt.state !== 'talking',
    untold: ({ context }) => untold(context).length > 0,
    speaks: ({ context }) => untold(context).some(({ did }) => did !== 'open'),
    answering: ({ context }) => context.pending.some(takesTurn),
    takesTurn: ({ event }) => event.type === 'MOVE' && takesTurn(event.move),
    opensCard: ({ event }) => event.type === 'MOVE' && !takesTurn(event.move),
    // The server may have an older answer on its way than the one that is known.
    newer: ({ context, event }) => event.type === 'STANDS' && event.attempt.seq >= context.attempt.seq,
    // While the network is gone, nobody can be called silent.
    patienceRuns: ({ context: { attempt, pace, pending } }) =>
      pace !== 'off' && attempt.patience !== null && pending.length === 0,
    awaiting: stateIn({ talking: { floor: 'awaitingReply' } }),
  },
  actions: {
    perform: enqueueActions(({ context, enqueue }) => {
      const { attempt } = context;
      enqueue.assign({ told: attempt.transcript.length });
      enqueue.emit({ type: 'perform', turns: untold(context), attempt });
    }),
    show: enqueueActions(({ context, enqueue }) => {
      enqueue.assign({ told: context.attempt.transcript.length });
      enqueue.emit({ type: 'show', turns: untold(context) });
    }),
    send: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'MOVE') return;
      enqueue.assign({ pending: [...context.pending, event.move] });
      enqueue.emit({ type: 'send', move: event.move });
    }),
    stands: assign(({ context, event }) =>
      event.type === 'STANDS' ? { attempt: event.attempt, pending: event.pending } : context,
    ),
    pendingOnly: assign({
      pending: ({ context, event }) => (event.type === 'STANDS' ? event.pending : context.pending),
    }),
    void: assign({ pending: [] }),
    setPace: assign({ pace: ({ context, event }) => (event.type === 'PACE' ? event.pace : context.pace) }),
    staySilent: raise({ type: 'MOVE', move: { do: 'silence' } }),
  },
});

/**
 * An assessed conversation as one device lives it. The server decides everything and tells one turn at a time; this
 * knows whose turn it is here, lets patience run where an answer is awaited and nothing is on its way, and emits what
 * is to be sent and told. Whatever the server says, also about what was done on another device, is told in its turn.
 */
export const attemptMachine = machine.createMachine({
  id: 'attempt',
  context: ({ input }) => input,
  initial: 'arriving',
  on: {
    STANDS: [{ guard: 'newer', actions: 'stands' }, { actions: 'pendingOnly' }],
    VOID: { actions: 'void' },
    PACE: { actions: 'setPace' },
  },
  states: {
    arriving: {
      always: [{ guard: and(['over', not('untold')]), target: 'over' }, { target: 'briefing' }],
    },
    briefing: { on: { BEGIN: 'talking' } },
    talking: {
      type: 'parallel',
      on: {
        PAUSE: 'paused',
        // A card is there as soon as it is opened: nobody has to finish speaking.
        MOVE: { guard: 'opensCard', actions: 'send' },
      },
      states: {
        floor: {
          initial: 'turning',
          states: {
            turning: {
              always: [
                { guard: 'speaks', target: 'customerSpeaking', actions: 'perform' },
                { guard: 'untold', target: 'turning', reenter: true, actions: 'show' },
                { guard: 'over', target: '#attempt.over' },
                { guard: 'answering', target: 'sending' },
                { target: 'awaitingReply' },
              ],
            },
            customerSpeaking: { on: { PERFORMED: 'turning' } },
            awaitingReply: {
              always: { guard: or(['untold', 'over', 'answering']), target: 'turning' },
              on: { MOVE: { guard: 'takesTurn', target: 'sending', actions: 'send' } },
            },
            sending: {
              always: { guard: or(['untold', 'over', not('answering')]), target: 'turning' },
            },
          },
        },
        // Runs exactly while a reply is awaited and the pace allows it, however the talk came to that.
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
    paused: { on: { RESUME: 'talking.back' } },
    // Not final: the server may still say how it stands, such as that it was given up.
    over: {},
  },
});
