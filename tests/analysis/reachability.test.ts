import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, lineThatFits, moveFor, optionsAt, prepare, step } from '#dialogue';
import type { Effect, Mood, Move, Play, Stage, Step } from '#dialogue';
import { reachability, solve } from '#analysis';
import type { Reachability, Reached } from '#analysis';
import { fakeBeat, fakeLaw, fakeOption, fakeProduction, fakeSilence } from '../dialogue/fake-production.ts';
import { sizes, stageOf } from './random-size.ts';

function stepped(stage: Stage, play: Play, move: Move): Step {
  const result = step(stage, play, move);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

interface Seen {
  readonly moves: number;
  readonly tension: readonly [number, number];
}

/** Everything that happens in any play, found by playing them all, with the fewest moves to each. */
class Everything {
  readonly seen = new Map<string, Seen>();
  readonly #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
    const first = begin(stage, 0);
    this.#hear(first.effects, first.play);
    this.#playOn(first.play);
  }

  #playOn(play: Play): void {
    if (play.ending !== null) return;
    this.#note(`beat ${play.beat}`, play, play.mood);
    const options = optionsAt(this.#stage, play);
    for (const option of options) this.#note(`option ${option.line}`, play, play.mood);
    const cards = this.#stage.production.scenario.cards
      .filter(({ teaches }) => teaches.some((fact) => !play.learnt.includes(fact)))
      .map(({ id }): Move => ({ do: 'open', id }));
    for (const move of [...options.map(moveFor), ...cards]) {
      const next = stepped(this.#stage, play, move);
      this.#hear(next.effects, next.play);
      this.#playOn(next.play);
    }
  }

  #hear(effects: readonly Effect[], play: Play): void {
    for (const effect of effects) {
      if (effect.type === 'say') this.#note(`line ${effect.line}`, play, play.mood);
      if (effect.type === 'signature') this.#show(effect.name, play);
      if (effect.type !== 'end') continue;
      this.#note(`ending ${effect.ending}`, play, play.mood);
      this.#note(`ending ${effect.ending} ${effect.why}`, play, play.mood);
    }
  }

  /** A line that was said once is not said again; the moods in which it would be are moods that it has to fit. */
  #show(name: string, play: Play): void {
    this.#note(`signature ${name}`, play, play.mood);
    const line = lineThatFits(this.#stage.production.scenario.signatures[name] ?? [], play);
    if (line) this.#note(`line ${line.id}`, play, play.mood);
  }

  #note(what: string, { moves }: Play, { tension }: Mood): void {
    const known = this.seen.get(what);
    const [low, high] = known?.tension ?? [tension, tension];
    this.seen.set(what, {
      moves: Math.min(known?.moves ?? Infinity, moves.length),
      tension: [Math.min(low, tension), Math.max(high, tension)],
    });
  }
}

/** What the search found, in the same words. */
function found(result: Reachability): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  const add = (kind: string, things: readonly Reached[]) => {
    for (const { id, witness, mood } of things) {
      if (witness && mood) seen.set(`${kind} ${id}`, { moves: witness.length, tension: mood.tension });
    }
  };
  add('beat', result.beats);
  add('option', result.options);
  add('line', result.lines);
  add('signature', result.signatures);
  add('ending', result.endings);
  return seen;
}

const waysIn = (everything: Everything, id: string): string[] =>
  ['route', 'left', 'ran-out'].filter((why) => everything.seen.has(`ending ${id} ${why}`));

describe('reachability', () => {
  test('finds exactly what playing every conversation finds, by ways just as short', () => {
    fc.assert(
      fc.property(sizes({ beats: 4, replies: 2, facts: 2, turns: 4 }), (size) => {
        const stage = stageOf(size);
        const everything = new Everything(stage);
        const result = reachability(stage, solve(stage));
        const expected = new Map([...everything.seen].filter(([what]) => !/^ending \S+ /.test(what)));
        expect(found(result)).toEqual(expected);
        for (const { id, ways } of result.endings) expect(ways).toEqual(waysIn(everything, id));
      }),
      { numRuns: 80 },
    );
  });

  test('gives for every wording a play and a seed that say it', () => {
    fc.assert(
      fc.property(sizes({ beats: 8, stances: 4, facts: 3, turns: 12 }), (size) => {
        const stage = stageOf(size);
        for (const { id, witness, wordings } of reachability(stage, solve(stage)).lines) {
          for (const { text, seed } of wordings) {
            const said = witness && saysAtLast(stage, { witness, seed });
            expect(said ?? [{ id, text }]).toContainEqual({ id, text });
            expect(seed === null).toBe(witness === null);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('names the route that a play takes and the ones that none takes', () => {
    const first = { when: { ground: [9, 10] as const }, to: 'gone' };
    const stage = prepare(
      fakeProduction({
        mood: { tension: 4, trust: 5, ground: 3 },
        beats: [
          fakeBeat({
            replies: [fakeOption({ line: 'x/a', to: [first, { when: null, to: 'found' }] })],
            hold: null,
          }),
        ],
      }),
    );
    const { routes } = reachability(stage, solve(stage));
    expect(routes.filter(({ id }) => id === 'x/a')).toMatchObject([
      { place: 0, witness: null },
      { place: 1, witness: [{ do: 'reply', id: 'a' }] },
    ]);
  });
});

function saysAtLast(stage: Stage, { witness, seed }: { witness: readonly Move[]; seed: number | null }) {
  let last = begin(stage, seed ?? 0);
  for (const move of witness) last = stepped(stage, last.play, move);
  return last.effects.flatMap((effect) =>
    effect.type === 'say' ? [{ id: effect.line, text: effect.text }] : [],
  );
}

describe('a trap', () => {
  const to = (id: string) => [{ when: null, to: id }];
  const pit = fakeBeat({
    id: 'pit',
    replies: [fakeOption({ line: 'pit/a', to: to('gone') })],
    silence: fakeSilence({ to: to('pit') }),
    hold: null,
  });
  /** Who only stays silent makes the customer leave, so nobody runs out of turns in these. */
  const law = fakeLaw({ reactions: { silence: { tension: 3, trust: 0, ground: 0 } } });

  test('is the first move from which everything ends in damage', () => {
    const replies = [
      fakeOption({ id: 'good', line: 'opening/good', to: to('found') }),
      fakeOption({ id: 'bad', line: 'opening/bad', to: to('pit') }),
    ];
    const stage = prepare(fakeProduction({ beats: [fakeBeat({ replies, hold: null }), pit] }, law));
    const { traps } = reachability(stage, solve(stage));
    expect(traps.filter(({ late }) => !late)).toEqual([
      {
        by: 'opening/bad',
        beat: 'pit',
        mood: { tension: 4, trust: 5, ground: 8 },
        turn: 1,
        value: 10,
        late: false,
        witness: [{ do: 'reply', id: 'bad' }],
      },
    ]);
  });

  test('is none behind a line that was crossed for good', () => {
    const replies = [
      fakeOption({ id: 'good', to: to('found') }),
      fakeOption({ id: 'bad', hardStop: 'privacy', to: to('pit') }),
    ];
    const stage = prepare(fakeProduction({ beats: [fakeBeat({ replies, hold: null }), pit] }, law));
    expect(reachability(stage, solve(stage)).traps).toEqual([]);
  });

  test('is called late when only the turns are running out', () => {
    const wait = fakeOption({ id: 'wait', line: 'opening/wait', to: to('opening') });
    const on = fakeOption({ id: 'on', to: to('second') });
    const second = fakeBeat({ id: 'second', replies: [fakeOption({ to: to('found') })], hold: null });
    const beats = [fakeBeat({ replies: [wait, on], hold: null }), second];
    const stage = prepare(fakeProduction({ beats, turns: 3 }));
    const { traps } = reachability(stage, solve(stage));
    expect(traps.find(({ by }) => by === 'opening/wait')).toMatchObject({ turn: 2, late: true });
  });

  test('holds a scenario from its start when no ending is worth more', () => {
    const stage = prepare(
      fakeProduction({ beats: [fakeBeat({ replies: [fakeOption({ to: to('gone') })] })] }),
    );
    expect(reachability(stage, solve(stage)).traps).toMatchObject([{ by: null, beat: 'opening', turn: 0 }]);
  });
});
