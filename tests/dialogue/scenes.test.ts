import { SimulatedClock, createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { begin, buildTable, opening, prepare, sessionMachine, step } from '#dialogue';
import type { Effect, Line, Move, Scenario, Stage } from '#dialogue';
import { fakeBeat, fakeEnding, fakeLaw, fakeLine, fakeOption, fakeProduction } from './fake-production.ts';

const to = (id: string) => [{ when: null, to: id }];
const reply = (id: string): Move => ({ do: 'reply', id });
const MIKA = { id: 'mika', name: 'Mika Torvald', role: 'shift lead' };
const byMika: Partial<Line> = { by: 'other', name: MIKA.name };

/** Alone with the file, a word with a colleague, and then the talk. */
const CASE: Partial<Scenario> = {
  people: [MIKA],
  start: 'file',
  beats: [
    fakeBeat({
      id: 'file',
      with: 'nobody',
      says: [[fakeLine({ id: 'file/happens', by: 'narrator', wordings: ['The folder is thick.'] })]],
      replies: [fakeOption({ does: ['hold-facts'], to: to('weighing') })],
      hold: null,
    }),
    fakeBeat({
      id: 'weighing',
      with: 'mika',
      says: [[fakeLine({ ...byMika, id: 'weighing', wordings: ['What do they come to?'] })]],
      replies: [
        fakeOption({ counterfeit: 'appeasing', to: to('opening') }),
        fakeOption({ id: 'b', counterfeit: 'appeasing', effect: { trust: -2 }, to: to('opening') }),
      ],
      hold: null,
    }),
    fakeBeat({ replies: [fakeOption({ counterfeit: 'appeasing', to: to('found') })] }),
  ],
  endings: [
    fakeEnding({ with: 'mika', says: [fakeLine({ ...byMika, id: 'found/says', wordings: ['Go home.'] })] }),
  ],
};
const stage = prepare(fakeProduction(CASE));

function taken(where: Stage, moves: readonly Move[]) {
  const first = begin(where, 1);
  return moves.reduce(
    ({ steps }, move) => {
      const next = step(where, steps.at(-1)?.play ?? first.play, move);
      if (!next.ok) throw new Error(next.error.message);
      return { steps: [...steps, next.value] };
    },
    { steps: [first] },
  ).steps;
}

const scenes = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.type === 'scene' ? [effect.with] : []));

describe('away from the customer', () => {
  it('nothing reaches them: what the law would answer changes neither mood nor stance', () => {
    const [start, filed, weighed, told] = taken(stage, [reply('a'), reply('a'), reply('a')]).map(
      ({ play }) => play,
    );
    expect(filed).toMatchObject({ mood: start?.mood, stance: start?.stance, turn: 1 });
    expect(weighed).toMatchObject({ mood: start?.mood, stance: 'calm', turn: 2 });
    // The same words to the customer's face do.
    expect(told?.stance).toBe('pressing');
  });

  it('only what the author says of the mood changes it', () => {
    const [start, , weighed] = taken(stage, [reply('a'), reply('b')]).map(({ play }) => play);
    expect(weighed?.mood).toEqual({ ...start?.mood, trust: (start?.mood.trust ?? 0) - 2 });
  });

  it('nobody shows a signature who is not there, though an effect may turn their stance', () => {
    const heard = { boiling: { to: 'pressing', signature: 'raises-voice' } };
    const production = fakeProduction(CASE);
    const [weighing] = (CASE.beats ?? []).slice(1, 2);
    if (!weighing) throw new Error('the case has a word with Mika');
    const law = fakeLaw({
      thresholds: { boiling: { tension: [8, 10] } },
      signatures: { 'raises-voice': 'Grows loud.' },
      stances: {
        ...production.law.stances,
        calm: { label: 'Calm', describes: 'Still listening.', reactions: {}, on: heard },
      },
    });
    const beats = [
      { ...weighing, replies: [fakeOption({ effect: { tension: 3 }, to: to('opening') })] },
      ...(CASE.beats ?? []).slice(2),
    ];
    const scenario = {
      ...production.scenario,
      start: 'weighing',
      mood: { tension: 6, trust: 5, ground: 8 },
      beats,
    };
    const angry = prepare({ ...production, law, table: buildTable(law), scenario });
    const [, told] = taken(angry, [reply('a')]);
    expect(told?.play.stance).toBe('pressing');
    expect(told?.effects.map(({ type }) => type)).not.toContain('signature');
  });

  it('a change of company is told once, before anybody speaks', () => {
    const steps = taken(stage, [reply('a'), reply('a'), reply('a')]);
    expect(steps.map(({ effects }) => scenes(effects))).toEqual([
      ['nobody'],
      [{ name: 'Mika Torvald', role: 'shift lead' }],
      ['customer'],
      [{ name: 'Mika Torvald', role: 'shift lead' }],
    ]);
    expect(steps[1]?.effects.map(({ type }) => type)).toEqual(['say', 'scene', 'say']);
  });

  it('words carry the name of whoever says them', () => {
    const [, weighing] = taken(stage, [reply('a')]);
    expect(weighing?.effects.at(-1)).toMatchObject({ by: 'other', name: 'Mika Torvald' });
  });

  it('a talk with the customer alone tells of no scene', () => {
    expect(scenes(begin(prepare(fakeProduction({})), 1).effects)).toEqual([]);
  });

  it('nobody’s patience runs', () => {
    const clock = new SimulatedClock();
    const actor = createActor(sessionMachine, {
      input: { stage, play: opening(stage, 1), pace: 'normal' },
      clock,
    }).start();
    const goOn = () => actor.send({ type: 'PERFORMED' });
    actor.send({ type: 'BEGIN' });
    goOn();
    clock.increment(600_000);
    expect(actor.getSnapshot().context.play.moves).toEqual([]);
    for (const id of ['a', 'a']) {
      actor.send({ type: 'MOVE', move: reply(id) });
      goOn();
    }
    clock.increment(600_000);
    expect(actor.getSnapshot().context.play.moves.at(-1)).toEqual({ do: 'silence' });
  });
});
