import { describe, expect, it } from 'vitest';
import { SKILLS } from '#base';
import { debrief, handlingScore, score, skillScore, type Score } from '#report';
import { loadLibrary } from '#server';
import { anyMove, bestPlayer, playWith, randomClicker, solvedOf } from './random-plays.ts';
import { faultOf, sentencesIn } from './sentences.ts';

const { productions } = loadLibrary('scenarios');

/** Solving takes a second each, so the library is sampled evenly instead of played in full. */
const SAMPLE = 6;

const step = Math.max(1, productions.length / SAMPLE);
const sample = productions.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));

const playable = sample.map((production) => [production.scenario.id, () => solvedOf(production)] as const);

const RANDOM_PLAYS = 300;
const evidenceIn = (scores: readonly Score[]) =>
  SKILLS.map((skill) =>
    scores.flatMap((one) => one.decisions.flatMap((decision) => decision.evidence[skill] ?? [])),
  );
const handlingIn = (scores: readonly Score[]) =>
  scores.flatMap((one) => one.decisions.flatMap((decision) => decision.handling ?? []));

describe.each(playable)('%s', (_, make) => {
  it('is scored, debriefed and put into words without a fault', { timeout: 60_000 }, () => {
    const solved = make();
    const best = score(solved, playWith(solved, bestPlayer, 1));
    expect(best.outcome.points).toBeCloseTo(Math.min(100, best.outcome.possible), 6);
    expect(handlingScore(handlingIn([best]))).toBeCloseTo(100, 3);

    const clicked = Array.from({ length: RANDOM_PLAYS }, (__, seed) =>
      score(solved, playWith(solved, randomClicker, seed)),
    );
    // One random decision spreads by about 82 points; four standard errors leave one false alarm in 16,000.
    for (const evidence of evidenceIn(clicked).filter((all) => all.length > 0)) {
      expect(Math.abs(skillScore(evidence) ?? 0)).toBeLessThan((4 * 87) / Math.sqrt(evidence.length / 2));
    }
    const decisions = handlingIn(clicked);
    expect(Math.abs(handlingScore(decisions) ?? 0)).toBeLessThan((4 * 87) / Math.sqrt(decisions.length / 2));

    const wordings = [1, 2, 3].flatMap((seed) =>
      [anyMove, randomClicker, bestPlayer].map((player) => debrief(solved, playWith(solved, player, seed))),
    );
    const faults = wordings.flatMap((report) =>
      sentencesIn(report).flatMap(({ path, text }) =>
        faultOf(text) ? [`${path}: ${faultOf(text)}: ${text}`] : [],
      ),
    );
    expect(faults).toEqual([]);
    for (const { ledger, lessons } of wordings) {
      expect(ledger.rows.at(-1)?.left).toBeCloseTo(ledger.kept, 4);
      for (const lesson of lessons) expect(lesson.stronger.because).not.toBe('');
    }
  });
});
