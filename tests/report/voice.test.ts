import { describe, expect, it } from 'vitest';
import { debrief, type Report } from '#report';
import { anyMove, bestPlayer, playWith, randomSolved } from './random-plays.ts';
import { reportOn } from './report-on.ts';

const occasion = (move: number | null, sure: number) => ({
  at: '2026-05-04',
  turningPoint: { move, sure },
  wrapUp: {
    archetype: { answer: 'ghost', sure },
    rootCause: { answer: 'bad-history', sure: 1 - sure },
    signs: [],
    reflection: { listened: 4, 'hard-moments': 2 },
  } as const,
});

/** What a manager reads of what is said about a play. */
function told({ headline, turningPoint, guess, wrapUp }: Report): string[] {
  const words = wrapUp?.words;
  const answers = (words?.reflection ?? []).map(({ sentence }) => sentence);
  return [
    headline.sentence,
    turningPoint?.sentence,
    guess?.sentence,
    words?.archetype,
    words?.rootCause,
    words?.signs,
    words?.calibration,
    ...answers,
  ].filter((sentence): sentence is string => typeof sentence === 'string');
}

describe('a report for somebody else than the person who played', () => {
  it('names the person instead of speaking to them', () => {
    const { headline, turningPoint, guess } = reportOn(['b', 'c'], {
      person: 'Ada',
      turningPoint: { move: 0, sure: 0.9 },
    });
    expect(headline.sentence).toBe(
      'Ada kept 21 of 92 possible points. 67 points of the gap come from their 2nd turn, the rest from 1 other turn.',
    );
    expect(turningPoint?.sentence).toMatch(/^It turned with Ada’s 2nd turn: /);
    expect(guess?.sentence).toMatch(/^Ada picked their 1st turn, which gave up .* Ada was sure/);
  });

  it('never says "you", whatever was played and answered, and otherwise says the same', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const solved = randomSolved(seed);
      const play = playWith(solved, seed % 3 === 0 ? bestPlayer : anyMove, seed);
      const about = occasion(seed % 4 === 0 ? null : seed % 5, (seed % 11) / 10);
      const own = debrief(solved, play, about);
      const other = debrief(solved, play, { ...about, person: 'Ada' });
      for (const sentence of told(other)) expect(sentence).not.toMatch(/\byou(r|rs|rself)?\b/i);
      expect(told(other)).toHaveLength(told(own).length);
      expect(other.score).toEqual(own.score);
      expect(other.transcript).toEqual(own.transcript);
    }
  });
});
