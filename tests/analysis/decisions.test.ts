import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, moveFor, opening, optionsAt, prepare, scoredOptions } from '#dialogue';
import type { Option, Play, Stage } from '#dialogue';
import { decisionsOf, solve } from '#analysis';
import { fakeBeat, fakeOption, fakeProduction } from '../dialogue/fake-production.ts';
import { sizes, stageOf } from './random-size.ts';

function chancePicks(stage: Stage, play: Play): readonly Option[] {
  const scored = scoredOptions(stage, play);
  if (scored.length > 0) return scored;
  const open = optionsAt(stage, play);
  const replies = open.filter(({ kind }) => kind === 'reply');
  return replies.length > 0 ? replies : open.filter(({ kind }) => kind === 'silence');
}

/** How often chance comes to each way of standing at a decision, found by playing every conversation. */
function visitsByEnumeration(stage: Stage, asked: readonly string[]): Map<string, Map<string, number>> {
  const visits = new Map<string, Map<string, number>>();
  const playOn = (play: Play, odds: number): void => {
    if (play.ending !== null) return;
    if (scoredOptions(stage, play).length > 1) {
      const learnt = play.learnt.filter((fact) => asked.includes(fact));
      const standing = JSON.stringify([play.mood, play.stance, learnt, play.turn, play.hardStop !== null]);
      const atBeat = visits.get(play.beat) ?? new Map<string, number>();
      visits.set(play.beat, atBeat.set(standing, (atBeat.get(standing) ?? 0) + odds));
    }
    const picked = chancePicks(stage, play);
    for (const option of picked) {
      const result = advance(stage, play, moveFor(option));
      if (!result.ok) throw new Error(result.error.message);
      playOn(result.value.play, odds / picked.length);
    }
  };
  playOn(opening(stage, 0), 1);
  return visits;
}

describe('the decisions of a scenario', () => {
  test('stand at the position to which chance comes most often', () => {
    fc.assert(
      fc.property(sizes({ beats: 4, replies: 3, facts: 1, turns: 5 }), (size) => {
        const stage = stageOf(size);
        const solution = solve(stage);
        const visits = visitsByEnumeration(stage, solution.graph.packed.facts);
        const found = decisionsOf(solution).filter((decision) => decision.visits > 0);
        expect(found.map(({ beat }) => beat).toSorted()).toEqual([...visits.keys()].toSorted());
        for (const { beat, visits: most } of found) {
          expect(most).toBeCloseTo(Math.max(...(visits.get(beat)?.values() ?? [])), 9);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('are there even where only a card leads, which chance never opens', () => {
    const secret = fakeOption({ id: 'b', when: { knows: ['refund'] }, to: [{ when: null, to: 'behind' }] });
    const card = {
      id: 'account',
      kind: 'record' as const,
      title: '',
      text: '',
      may: [],
      mustRefer: [],
      mayNot: [],
      teaches: ['refund'],
    };
    const stage = prepare(
      fakeProduction({
        facts: [{ id: 'refund', text: '' }],
        cards: [card],
        beats: [fakeBeat({ replies: [fakeOption(), secret], hold: null }), fakeBeat({ id: 'behind' })],
      }),
    );
    const decisions = decisionsOf(solve(stage));
    expect(decisions.map(({ beat, visits }) => [beat, visits])).toEqual([
      ['opening', 0],
      ['behind', 0],
    ]);
    expect(decisions[0]?.learnt).toEqual(['refund']);
  });
});
