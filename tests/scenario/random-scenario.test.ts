import { describe, expect, it } from 'vitest';
import { begin, optionsAt, prepare, moveFor, step } from '#dialogue';
import { randomStream } from '#base';
import { checkScenario } from '#scenario';
import {
  generatedStory,
  lawFor,
  randomHandling,
  randomScenario,
  randomText,
} from '../builders/random-scenario.ts';

const SEEDS = Array.from({ length: 30 }, (_, seed) => seed);
const PRODUCTIONS = SEEDS.map((seed) => randomScenario(seed));

describe('a random scenario', () => {
  it('has no error whatever its seed, and is the same for the same seed', () => {
    expect(randomScenario(3).hash).toBe(PRODUCTIONS[3]?.hash);
    expect(new Set(PRODUCTIONS.map(({ hash }) => hash)).size).toBe(SEEDS.length);
  });

  it('has warnings at most about facts that nothing teaches', () => {
    for (const seed of SEEDS) {
      const law = lawFor(seed);
      const context = { file: `random-${seed}.yaml`, laws: { [law.id]: law }, handling: randomHandling };
      const { diagnostics } = checkScenario(randomText(seed, { law }), context);
      expect(diagnostics.filter(({ code }) => code !== 'PS324')).toEqual([]);
    }
  });

  it('plays to an ending whichever open options are taken', () => {
    for (const [seed, production] of PRODUCTIONS.entries()) {
      const stage = prepare(production);
      const next = randomStream(seed);
      let { play } = begin(stage, seed);
      while (play.ending === null) {
        const options = optionsAt(stage, play);
        expect(options.length).toBeGreaterThan(1);
        const option = options[Math.floor(next() * options.length)];
        if (!option) throw new Error('No option is open.');
        const stepped = step(stage, play, moveFor(option));
        if (!stepped.ok) throw new Error(stepped.error.message);
        play = stepped.value.play;
      }
      expect(stage.endings.has(play.ending)).toBe(true);
    }
  });

  it('uses every feature somewhere', () => {
    const options = PRODUCTIONS.flatMap(({ scenario }) =>
      scenario.beats.flatMap((beat) => [...beat.replies, beat.silence, ...(beat.hold ? [beat.hold] : [])]),
    );
    expect(options.some(({ when }) => when?.knows)).toBe(true);
    expect(options.some(({ when }) => when?.knowsNot)).toBe(true);
    expect(options.some(({ when }) => when?.stances)).toBe(true);
    expect(options.some(({ to }) => to.length > 1)).toBe(true);
    expect(options.some(({ kind, rating }) => kind === 'silence' && Object.keys(rating).length > 0)).toBe(
      true,
    );
    expect(options.some(({ kind }) => kind === 'hold')).toBe(true);
    expect(options.some(({ hardStop }) => hardStop)).toBe(true);
    expect(options.some(({ effect }) => Object.keys(effect).length > 0)).toBe(true);
  });

  it('grows to a story of a hundred beats', () => {
    const { scenario } = generatedStory(100);
    expect(scenario.beats).toHaveLength(100);
    expect(scenario.turns).toBe(40);
  });
});
