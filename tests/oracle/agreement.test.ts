import { describe, expect, it } from 'vitest';
import { draw, randomStream } from '#base';
import { begin, history, moveFor, optionsAt, prepare, replay, step } from '#dialogue';
import type { Move, Play, Stage } from '#dialogue';
import { score } from '#report';
import type { Solved } from '#report';
import { loadLibrary } from '#server';
import { randomProduction } from '../analysis/random-production.ts';
import { anyMove, playWith, randomClicker, solvedOf } from '../report/random-plays.ts';
import { Oracle } from './oracle.ts';
import type { State } from './oracle.ts';

const { productions } = loadLibrary('scenarios');

/** Of each shipped scenario. */
const PLAYS = 150;
const MUTANTS = 5_000;

/** The play as the oracle calls it. */
const stateOf = ({ production }: Stage, play: Play): State => ({
  beat: play.beat,
  mood: [play.mood.tension, play.mood.trust, play.mood.ground],
  stance: play.stance,
  facts: production.scenario.facts.reduce(
    (sum, { id }, place) => sum + (play.learnt.includes(id) ? 2 ** place : 0),
    0,
  ),
  turn: play.turn,
  cost: play.cost,
  stopped: play.hardStop !== null,
  ending: play.ending,
});

function expectAgreement(solved: Solved, oracle: Oracle, play: Play): void {
  const log = { ...play, scenario: solved.stage.production.scenario.id, hash: solved.stage.production.hash };
  const kernel = history(solved.stage, log);
  const states = oracle.follow(play.moves);
  if (!kernel.ok || !states) throw new Error('One of the two refuses a log of a play.');
  expect(states).toEqual(kernel.value.map((one) => stateOf(solved.stage, one.play)));
  const last = states.at(-1);
  if (!last) throw new Error('A log has at least a start.');
  const made = score(solved, play);
  expect(made.outcome.ending).toBe(last.ending);
  expect(made.outcome.points).toBeCloseTo(oracle.outcome(last), 5);
  expect(made.outcome.possible).toBeCloseTo(oracle.value(oracle.start()), 5);
  const losses = new Map([...made.decisions, ...made.opened].map(({ move, loss }) => [move, loss]));
  const own = oracle.losses(states);
  expect(play.moves.map((_, place) => losses.get(place))).toEqual(own.map((loss) => expect.closeTo(loss, 5)));
  const kept = oracle.value(oracle.start()) - own.reduce((sum, loss) => sum + loss, 0);
  expect(made.outcome.kept).toBeCloseTo(kept, 5);
}

describe('the oracle, which shares no code with the kernel', { timeout: 60_000 }, () => {
  it.each(productions.map((production) => [production.scenario.id, production] as const))(
    `agrees on ${PLAYS} random plays: %s`,
    (_, production) => {
      const solved = solvedOf(production);
      const oracle = new Oracle(production);
      for (let seed = 0; seed < PLAYS; seed++) {
        expectAgreement(solved, oracle, playWith(solved, seed % 3 === 0 ? anyMove : randomClicker, seed));
      }
    },
  );

  it('agrees on made-up scenarios with laws, facts and hard stops of every kind', () => {
    for (let seed = 0; seed < 25; seed++) {
      const size = { beats: 6, replies: 4, stances: 3, facts: 2, turns: 8 };
      const solved = solvedOf(randomProduction({ seed, ...size }));
      const oracle = new Oracle(solved.stage.production);
      for (let player = 0; player < 25; player++) {
        expectAgreement(solved, oracle, playWith(solved, anyMove, player));
      }
    }
  });
});

/** A play by chance of whatever is possible, as the kernel says. */
function walk(stage: Stage, random: () => number): readonly Move[] {
  const { cards } = stage.production.scenario;
  let { play } = begin(stage, 1);
  while (play.ending === null) {
    const opened = play.moves.flatMap((move) => (move.do === 'open' ? [move.id] : []));
    const all: Move[] = [
      ...optionsAt(stage, play).map(moveFor),
      ...cards.flatMap(({ id }): Move[] => (opened.includes(id) ? [] : [{ do: 'open', id }])),
    ];
    const next = step(stage, play, pick(all, random));
    if (!next.ok) throw new Error(next.error.message);
    ({ play } = next.value);
  }
  return play.moves;
}

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** Inserts, drops, swaps, repeats or replaces one move. */
function mutant(moves: readonly Move[], all: readonly Move[], random: () => number): Move[] {
  const changed = [...moves];
  const at = Math.floor(random() * changed.length);
  const other = Math.floor(random() * changed.length);
  const [one, two] = [pick(changed.slice(at), () => 0), pick(changed.slice(other), () => 0)];
  const how = Math.floor(random() * 5);
  if (how === 0) changed.splice(at, 0, pick(all, random));
  if (how === 1) changed.splice(at, 1);
  if (how === 2) [changed[at], changed[other]] = [two, one];
  if (how === 3) changed.splice(at, 0, one);
  if (how === 4) changed[at] = pick(all, random);
  return changed;
}

/** Every move that some beat of the scenario knows, and one that none does. */
const everyMove = ({ production: { scenario } }: Stage): Move[] => [
  ...scenario.beats.flatMap(({ replies }) => replies.map(({ id }): Move => ({ do: 'reply', id }))),
  ...scenario.cards.map(({ id }): Move => ({ do: 'open', id })),
  { do: 'silence' },
  { do: 'hold' },
  { do: 'reply', id: 'nobody-wrote-this' },
];

describe('logs that were tampered with', { timeout: 60_000 }, () => {
  it(`get the same verdict from both, and stand at the same place: ${MUTANTS} of them`, () => {
    const verdicts = { legal: 0, illegal: 0 };
    const each = Math.ceil(MUTANTS / productions.length);
    for (const production of productions) {
      const { hash, scenario } = production;
      const random = randomStream(draw(7, scenario.id));
      const stage = prepare(production);
      const oracle = new Oracle(production);
      const all = everyMove(stage);
      for (let n = 0; n < each; n++) {
        const moves = mutant(walk(stage, random), all, random);
        const states = oracle.follow(moves);
        const kernel = replay(stage, { scenario: scenario.id, hash, seed: n, moves });
        const said = kernel.ok ? stateOf(stage, kernel.value) : null;
        expect({ moves, stands: states?.at(-1) ?? null }).toEqual({ moves, stands: said });
        verdicts[kernel.ok ? 'legal' : 'illegal']++;
      }
    }
    expect(verdicts.legal).toBeGreaterThan(MUTANTS / 20);
    expect(verdicts.illegal).toBeGreaterThan(MUTANTS / 20);
  });
});
