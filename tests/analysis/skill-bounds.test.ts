import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SKILLS } from '#base';
import type { Skill } from '#base';
import { advance, moveFor, opening, optionsAt, scoredOptions } from '#dialogue';
import type { Move, Option, Play, Stage } from '#dialogue';
import { skillBounds, solve } from '#analysis';
import { evidence, NOTHING, score, tallied } from '../../src/analysis/evidence.ts';
import type { Tally } from '../../src/analysis/evidence.ts';
import { sizes, stageOf } from './random-size.ts';

function after(stage: Stage, play: Play, move: Move): Play {
  const result = advance(stage, play, move);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.play;
}

/** The least and the greatest score over all plays, each played out; and the beats that said something. */
class AllScores {
  least = Infinity;
  greatest = -Infinity;
  readonly beats = new Set<string>();
  readonly #stage: Stage;
  readonly #skill: Skill;

  constructor(stage: Stage, skill: Skill) {
    this.#stage = stage;
    this.#skill = skill;
    this.#playOn(opening(stage, 0), NOTHING);
  }

  #playOn(play: Play, tally: Tally): void {
    if (play.ending !== null) {
      const total = score(tally);
      if (total === null) return;
      this.least = Math.min(this.least, total);
      this.greatest = Math.max(this.greatest, total);
      return;
    }
    for (const option of optionsAt(this.#stage, play)) {
      this.#playOn(after(this.#stage, play, moveFor(option)), this.#choose(play, option, tally));
    }
    for (const { id, teaches } of this.#stage.production.scenario.cards) {
      if (teaches.every((fact) => play.learnt.includes(fact))) continue;
      this.#playOn(after(this.#stage, play, { do: 'open', id }), tally);
    }
  }

  #choose(play: Play, option: Option, tally: Tally): Tally {
    const compared = scoredOptions(this.#stage, play);
    const relevance = this.#stage.beats.get(play.beat)?.beat.skills[this.#skill] ?? 0;
    const found = evidence(compared, this.#skill, relevance);
    if (found) this.beats.add(play.beat);
    const place = compared.indexOf(option);
    return found && place >= 0 ? tallied(tally, found, found.e[place] ?? NaN) : tally;
  }
}

describe('the bounds of a skill', () => {
  test('are what playing every conversation gives', () => {
    fc.assert(
      fc.property(
        sizes({ beats: 4, replies: 3, facts: 1, turns: 4 }),
        fc.constantFrom(...SKILLS),
        (size, skill) => {
          const stage = stageOf(size);
          const all = new AllScores(stage, skill);
          const bounds = skillBounds(stage, solve(stage))[skill];
          expect(bounds.decisions).toBe(all.beats.size);
          expect(bounds.best ?? -Infinity).toBeCloseTo(all.greatest, 9);
          expect(bounds.worst ?? Infinity).toBeCloseTo(all.least, 9);
        },
      ),
      { numRuns: 120 },
    );
  });
});
