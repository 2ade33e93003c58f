import { describe, expect, it } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { begin, prepare, sessionMachine } from '#dialogue';
import type { Move, Pace, Scenario } from '#dialogue';
import { fakeProduction } from './fake-production.ts';

/** A live session whose outside performs at once. */
function live({ pace = 'normal', scenario = {} }: { pace?: Pace; scenario?: Partial<Scenario> } = {}) {
  const stage = prepare(fakeProduction(scenario));
  const clock = new SimulatedClock();
  const actor = createActor(sessionMachine, { clock, input: { stage, play: begin(stage, 1).play, pace } });
  const refused: string[] = [];
  const heard: string[] = [];
  actor.on('refused', ({ refusal }) => refused.push(refusal.reason));
  actor.on('perform', ({ effects }) => heard.push(...effects.map((effect) => effect.type)));
  actor.start();
  const performed = () => actor.send({ type: 'PERFORMED' });
  const arrive = () => {
    actor.send({ type: 'BEGIN' });
    performed();
  };
  const move = (made: Move) => actor.send({ type: 'MOVE', move: made });
  const state = () => JSON.stringify(actor.getSnapshot().value);
  const moves = () => actor.getSnapshot().context.play.moves;
  return { actor, clock, refused, heard, performed, arrive, move, state, moves };
}

describe('a session', () => {
  it('begins with the brief, lets the customer speak first and then waits for a reply', () => {
    const session = live();
    expect(session.state()).toBe('"briefing"');
    session.actor.send({ type: 'BEGIN' });
    expect(session.state()).toContain('customerSpeaking');
    expect(session.heard).toEqual(['say']);
    session.performed();
    expect(session.state()).toContain('awaitingReply');
  });

  it('goes to the wrap-up when the conversation has ended, and ends after it', () => {
    const session = live();
    session.arrive();
    session.move({ do: 'reply', id: 'b' });
    session.performed();
    expect(session.state()).toBe('"wrapUp"');
    session.actor.send({ type: 'WRAPPED_UP' });
    expect(session.actor.getSnapshot().status).toBe('done');
  });

  it('takes up a play where it was left', () => {
    const stage = prepare(fakeProduction());
    const first = live();
    first.arrive();
    first.move({ do: 'reply', id: 'a' });
    const { play } = first.actor.getSnapshot().context;
    const again = createActor(sessionMachine, { input: { stage, play, pace: 'off' } }).start();
    again.send({ type: 'BEGIN' });
    again.send({ type: 'PERFORMED' });
    again.send({ type: 'MOVE', move: { do: 'reply', id: 'b' } });
    expect(again.getSnapshot().context.play.moves).toHaveLength(2);
  });
});

describe('patience', () => {
  it('turns an unanswered customer into the move silence', () => {
    const session = live();
    session.arrive();
    session.clock.increment(11_999);
    expect(session.moves()).toEqual([]);
    session.clock.increment(1);
    expect(session.moves()).toEqual([{ do: 'silence' }]);
  });

  it('lasts three times as long when relaxed and for ever when off', () => {
    const relaxed = live({ pace: 'relaxed' });
    relaxed.arrive();
    relaxed.clock.increment(35_999);
    expect(relaxed.moves()).toEqual([]);
    relaxed.clock.increment(1);
    expect(relaxed.moves()).toEqual([{ do: 'silence' }]);
    const off = live({ pace: 'off' });
    off.arrive();
    off.clock.increment(10_000_000);
    expect(off.moves()).toEqual([]);
  });

  it('does not run while the customer speaks, while paused, or on e-mail', () => {
    const speaking = live();
    speaking.actor.send({ type: 'BEGIN' });
    speaking.clock.increment(60_000);
    expect(speaking.moves()).toEqual([]);
    const paused = live();
    paused.arrive();
    paused.actor.send({ type: 'PAUSE' });
    paused.clock.increment(60_000);
    expect(paused.moves()).toEqual([]);
    const email = live({ scenario: { channel: 'email' } });
    email.arrive();
    email.clock.increment(10_000_000);
    expect(email.moves()).toEqual([]);
  });

  it('starts afresh after a pause', () => {
    const session = live();
    session.arrive();
    session.clock.increment(11_000);
    session.actor.send({ type: 'PAUSE' });
    session.actor.send({ type: 'RESUME' });
    expect(session.state()).toContain('awaitingReply');
    session.clock.increment(11_999);
    expect(session.moves()).toEqual([]);
    session.clock.increment(1);
    expect(session.moves()).toHaveLength(1);
  });

  it('keeps to a pace that was set during a pause', () => {
    const session = live();
    session.arrive();
    session.actor.send({ type: 'PAUSE' });
    session.actor.send({ type: 'PACE', pace: 'off' });
    session.actor.send({ type: 'RESUME' });
    session.clock.increment(100_000);
    expect(session.moves()).toEqual([]);
    session.actor.send({ type: 'PAUSE' });
    session.actor.send({ type: 'PACE', pace: 'normal' });
    session.actor.send({ type: 'RESUME' });
    session.clock.increment(12_000);
    expect(session.moves()).toEqual([{ do: 'silence' }]);
  });

  it('runs on while a card is read, and can be switched off and on in mid-turn', () => {
    const cards = [
      {
        id: 'account',
        kind: 'record' as const,
        title: 'Account',
        text: '',
        may: [],
        mustRefer: [],
        mayNot: [],
        teaches: [],
      },
    ];
    const session = live({ scenario: { cards } });
    session.arrive();
    session.clock.increment(6_000);
    session.move({ do: 'open', id: 'account' });
    session.clock.increment(6_000);
    expect(session.moves()).toEqual([{ do: 'open', id: 'account' }, { do: 'silence' }]);
    session.performed();
    session.actor.send({ type: 'PACE', pace: 'off' });
    session.clock.increment(100_000);
    expect(session.moves()).toHaveLength(2);
    session.actor.send({ type: 'PACE', pace: 'normal' });
    session.clock.increment(12_000);
    expect(session.moves()).toHaveLength(3);
  });
});

describe('what a session cannot take', () => {
  it('comes back with a reason: a move out of turn, an impossible move, an unknown event', () => {
    const session = live();
    session.move({ do: 'reply', id: 'a' });
    session.actor.send({ type: 'BEGIN' });
    session.move({ do: 'reply', id: 'a' });
    session.performed();
    session.move({ do: 'reply', id: 'z' });
    session.actor.send(JSON.parse('{"type":"DANCE"}'));
    expect(session.refused).toEqual(['not-now', 'not-now', 'unknown-reply', 'not-now']);
    expect(session.moves()).toEqual([]);
  });
});
