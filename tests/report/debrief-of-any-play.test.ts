import { describe, expect, it } from 'vitest';
import { replay, step } from '#dialogue';
import type { Move, Play } from '#dialogue';
import { debrief, type Lesson, type Report, type Solved } from '#report';
import { anyMove, bestPlayer, playWith, randomClicker, randomSolved } from './random-plays.ts';
import { faultOf, sentencesIn } from './sentences.ts';

const PLAYERS = { anyMove, bestPlayer, randomClicker };
const SCENARIOS = Array.from({ length: 20 }, (_, place) => 40 + place);

const cases = SCENARIOS.flatMap((seed) => {
  const solved = randomSolved(seed);
  return Object.entries(PLAYERS).flatMap(([name, player]) =>
    [1, 2, 3].map((playSeed) => ({
      solved,
      play: playWith(solved, player, playSeed),
      name: `${name} ${seed}/${playSeed}`,
    })),
  );
});

const reports = cases.map(({ solved, play, name }, place) => {
  const guess = place % 3 === 0 ? null : { move: place % 4 === 0 ? null : place % 5, sure: (place % 5) / 4 };
  return {
    name,
    solved,
    play,
    report: debrief(solved, play, {
      at: '2026-05-04',
      ...(guess ? { turningPoint: guess } : {}),
      wrapUp: {
        archetype: { answer: 'ghost', sure: 0.8 },
        signs: [],
        reflection: { listened: 4, 'hard-moments': 2 },
      },
    }),
  };
});

/** Plays on from a log's end: first the stronger line, then the best continuation. */
function follow({ stage, solution }: Solved, lesson: Lesson): Play {
  const start = replay(stage, lesson.tryFrom);
  if (!start.ok) throw new Error(start.error.message);
  let play = start.value;
  while (play.ending === null) {
    const next: Move = solution.bestPlay(play)[0] ?? { do: 'silence' };
    const made = step(stage, play, next);
    if (!made.ok) throw new Error(made.error.message);
    play = made.value.play;
  }
  return play;
}

describe('the debrief of any play', () => {
  it('has no sentence that is empty, broken or blames', () => {
    const faults = reports.flatMap(({ name, report }) =>
      sentencesIn(report).flatMap(({ path, text }) => {
        const fault = text === '' && path.includes('guide') ? null : faultOf(text);
        return fault ? [`${name} ${path}: ${fault}: ${text}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('is plain JSON', () => {
    for (const { report } of reports) expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('has a ledger whose rows lead from what was possible to what is left', () => {
    for (const { report } of reports) {
      const { ledger } = report;
      expect(ledger.rows.at(-1)?.left ?? ledger.possible).toBeCloseTo(ledger.kept, 4);
      expect(ledger.kept + ledger.floor).toBeCloseTo(ledger.outcome, 6);
    }
  });

  it('gives advice that, followed on the real kernel, wins back exactly what it says was lost', () => {
    let lessons = 0;
    for (const { solved, report } of reports) {
      for (const lesson of report.lessons) {
        const followed = debrief(solved, follow(solved, lesson));
        const before =
          report.score.decisions.find((decision) => decision.move === lesson.move)?.possible ?? NaN;
        expect(followed.score.outcome.kept).toBeCloseTo(before, 4);
        expect(lesson.loss >= 2 || lesson.label === 'breaking-point').toBe(true);
        lessons++;
      }
    }
    expect(lessons).toBeGreaterThan(40);
  });

  it('shows at most two lessons, and at least one wherever something worth naming was lost', () => {
    for (const { report } of reports) {
      expect(report.lessons.length).toBeLessThanOrEqual(2);
      expect(report.lessons.length > 0).toBe(
        report.score.decisions.some((decision) => decision.label !== 'strong'),
      );
    }
  });

  it('says what was hard of every flawless play in which anything could go wrong', () => {
    const flawless = reports.filter(({ report }) =>
      report.score.decisions.every(({ label }) => label === 'strong'),
    );
    expect(flawless.length).toBeGreaterThan(5);
    for (const { report } of flawless) expect(report.hard.length > 0).toBe(couldGoWrong(report));
  });

  it('has met a hard stop, a cold wall and a pushover among so many plays', () => {
    expect(reports.some(({ report }) => report.headline.hardStop !== null)).toBe(true);
    const corners = new Set(reports.flatMap(({ report }) => report.map.map(({ quadrant }) => quadrant)));
    expect([...corners].sort()).toEqual(['cold-wall', 'lost', 'poised', 'pushover']);
  });
});

const couldGoWrong = ({ score }: Report): boolean =>
  score.decisions.some(({ options, chosen }) =>
    options.some((option) => option.scored && option.id !== chosen && option.loss >= 2),
  );
