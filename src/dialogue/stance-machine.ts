import { createMachine, transition } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { BEHAVIOURS, COUNTERFEITS } from '#base';
import type { CustomerEvent, Delta, Law, LawTable, Stance } from './law.ts';

/** Everything that a customer can react to, in the order of a law table's columns; thresholds follow. */
export const CUSTOMER_EVENTS: readonly CustomerEvent[] = [...BEHAVIOURS, ...COUNTERFEITS, 'silence', 'hold'];

const STILL: Delta = { tension: 0, trust: 0, ground: 0 };

/**
 * The stance law as an XState statechart: one state a stance, one transition for every event and threshold.
 * A transition carries its change of mood as a `react` action and the behaviour that shows as a `show` action,
 * so that the chart can be watched in the Stately inspector and unrolled by `buildTable`.
 */
export function stanceMachine(law: Law): AnyStateMachine {
  const states = Object.entries(law.stances).map(
    ([name, stance]) => [name, { on: transitionsOf(law, stance) }] as const,
  );
  return createMachine({ id: law.id, initial: law.starts, states: Object.fromEntries(states) });
}

function transitionsOf(law: Law, stance: Stance) {
  const heard = [...CUSTOMER_EVENTS, ...Object.keys(law.thresholds)];
  return Object.fromEntries(heard.map((event) => [event, transitionOn(law, stance, event)]));
}

function transitionOn(law: Law, stance: Stance, event: string) {
  const turn = stance.on[event];
  const react = stance.reactions[event as CustomerEvent] ?? law.reactions[event as CustomerEvent] ?? STILL;
  const actions: { type: string; params: object }[] = [{ type: 'react', params: react }];
  if (turn?.signature) actions.push({ type: 'show', params: { signature: turn.signature } });
  return turn?.to ? { target: turn.to, actions } : { actions };
}

/**
 * Unrolls a law, by XState's own pure `transition`, into the table that kernel and solver look up:
 * a look-up costs a hundredth of a transition.
 * @throws when a stance names a stance that does not exist; `checkLaw` reports that with its place.
 */
export function buildTable(law: Law): LawTable {
  const machine = stanceMachine(law);
  const stances = Object.keys(law.stances);
  const events = [...CUSTOMER_EVENTS, ...Object.keys(law.thresholds)];
  const signatures = Object.keys(law.signatures);
  const table = { stances, events, next: [], tension: [], trust: [], ground: [], signature: [], signatures };
  for (const stance of stances) {
    const here = machine.resolveState({ value: stance, context: {} });
    for (const event of events) {
      const [after, actions] = transition(machine, here, { type: event });
      addCell(table, String(after.value), actions);
    }
  }
  return table;
}

interface GrowingTable extends LawTable {
  readonly next: number[];
  readonly tension: number[];
  readonly trust: number[];
  readonly ground: number[];
  readonly signature: number[];
}

interface DueAction {
  readonly type: string;
  readonly params: unknown;
}

function addCell(table: GrowingTable, next: string, actions: readonly DueAction[]): void {
  const paramsOf = (type: string): unknown => actions.find((action) => action.type === type)?.params;
  const react = paramsOf('react') as Delta;
  const show = paramsOf('show') as { signature: string } | undefined;
  table.next.push(table.stances.indexOf(next));
  table.tension.push(react.tension);
  table.trust.push(react.trust);
  table.ground.push(react.ground);
  table.signature.push(show ? table.signatures.indexOf(show.signature) : -1);
}
