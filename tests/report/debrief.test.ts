import { describe, expect, it } from 'vitest';
import { fakeOption } from '../dialogue/fake-production.ts';
import { parcel, parcelBeats } from './parcel.ts';
import { reportOn } from './report-on.ts';

describe('the headline', () => {
  it('tells what became of customer, company and you in the author’s words', () => {
    const { headline } = reportOn(['a', 'a']);
    expect(headline).toMatchObject({
      title: 'A search, not a voucher',
      class: 'solved',
      band: 'solved-well',
      customer: 'Knows by tonight where it is.',
      company: 'Keeps the postage.',
      you: 'Held one line without heat.',
      hardStop: null,
    });
    expect(headline.sentence).toBe(
      'You kept 92 of 92 possible points. Every line was as good as anything that was open to you.',
    );
  });

  it('has words of its own for an ending whose author left them out', () => {
    const { headline } = reportOn(['b', 'c']);
    expect(headline.customer).toBe('They left, and their problem left with them.');
    expect(headline.sentence).toBe(
      'You kept 21 of 92 possible points. 67 points of the gap come from your 2nd turn, the rest from 1 other turn.',
    );
  });

  it('says what the way to an ending left behind, where that is much', () => {
    const [a, b, c] = parcelBeats.opening.replies;
    if (!a || !b || !c) throw new Error('the opening has three replies');
    const beats = [{ ...parcelBeats.opening, replies: [a, { ...b, cost: 12 }, c] }, parcelBeats.pressed];
    expect(reportOn(['b', 'a'], {}, { beats }).headline.sentence).toMatch(
      /The ending is a good one; the way there left scars of 12 points[.]$/,
    );
    expect(reportOn(['b', 'b'], {}, { beats }).headline.sentence).toMatch(
      /gap come .* The way there left scars of 12 points[.]$/,
    );
    expect(reportOn(['b', 'a']).headline.sentence).not.toMatch(/scars/);
  });

  it('says first that a decision about the whole relationship came at the wrong time', () => {
    const endings = parcel().stage.production.scenario.endings.map((ending) => ({
      ...ending,
      timing: 'too-late' as const,
    }));
    expect(reportOn(['a', 'a'], {}, { endings }).headline.sentence).toMatch(
      /^The decision about this customer came too late[.] You kept/,
    );
  });

  it('names a line that was crossed for good before anything else', () => {
    const [a, , c] = parcelBeats.opening.replies;
    if (!a || !c) throw new Error('the opening has three replies');
    const crossing = fakeOption({ ...a, id: 'b', line: 'opening/b', hardStop: 'privacy' });
    const beats = [{ ...parcelBeats.opening, replies: [a, crossing, c] }, parcelBeats.pressed];
    const report = reportOn(['b', 'a'], {}, { beats });
    expect(report.headline.hardStop).toMatch(/^First of all, privacy: .* 30 points[.]$/);
    expect(report.score.outcome.points).toBe(30);
    expect(report.lessons[0]).toMatchObject({ label: 'breaking-point', loss: 62 });
  });
});

describe('the ledger', () => {
  it('shows every turn and adds up', () => {
    const { ledger } = reportOn(['b', 'c']);
    expect(ledger.rows.map(({ turn, label, loss, left }) => ({ turn, label, loss, left }))).toEqual([
      { turn: 1, label: 'fine', loss: 4, left: 88 },
      { turn: 2, label: 'breaking-point', loss: 67, left: 21 },
    ]);
    expect(ledger).toMatchObject({ possible: 92, lost: 71, kept: 21, floor: 0, outcome: 21 });
    expect(ledger.sentence).toBe('92 points were possible, 71 were given up on the way, 21 are left.');
  });

  it('says so when the floor gives points back', () => {
    const [a, b, c] = parcelBeats.opening.replies;
    if (!a || !b || !c) throw new Error('the opening has three replies');
    const beats = [{ ...parcelBeats.opening, replies: [a, { ...b, cost: 15 }, c] }, parcelBeats.pressed];
    const endings = parcel().stage.production.scenario.endings.map((one) => ({
      ...one,
      utility: one.utility / 5,
    }));
    const { ledger } = reportOn(['b', 'c'], {}, { beats, endings });
    expect(ledger).toMatchObject({ kept: -10, floor: 10, outcome: 0 });
    expect(ledger.sentence).toMatch(/No play counts less than 0[.]$/);
  });
});

describe('the turning point', () => {
  it('is the turn after which the most was out of reach', () => {
    expect(reportOn(['b', 'c']).turningPoint).toMatchObject({
      move: 1,
      turn: 2,
      loss: 67,
      sentence: 'It turned with your 2nd turn: 88 points could still be reached before it, 21 after it.',
    });
  });

  it('is missing from a play that gave nothing up, and whoever says so is right', () => {
    const report = reportOn(['a', 'a'], { turningPoint: { move: null, sure: 0.9 } });
    expect(report.turningPoint).toBeNull();
    expect(report.guess).toMatchObject({ verdict: 'right' });
    expect(report.guess?.sentence).toMatch(/no line stands out, and none does/);
  });

  it('earns more for a right pick the surer it was, and less for a wrong one', () => {
    const earned = (move: number, sure: number) =>
      reportOn(['b', 'c'], { turningPoint: { move, sure } }).guess?.points ?? NaN;
    expect(earned(1, 1)).toBe(100);
    expect(earned(1, 0.9)).toBeGreaterThan(earned(1, 0.5));
    expect(earned(0, 0.9)).toBeLessThan(earned(0, 0.5));
  });

  it('compares the pick with how sure it was', () => {
    const sentence = (move: number | null, sure: number) =>
      reportOn(['c', 'c'], { turningPoint: { move, sure } }).guess?.sentence;
    expect(sentence(1, 0.2)).toMatch(/that is where it turned.*better than it felt/);
    expect(sentence(0, 0.9)).toMatch(
      /gave up 32 points.*points at your 2nd turn, with 35 points.*sure, and it did matter/,
    );
    expect(sentence(null, 0.9)).toMatch(/You said that no line stands out/);
  });
});

describe('what was hard and what went well', () => {
  it('is told of a flawless play too', () => {
    const report = reportOn(['a', 'a']);
    expect(report.hard).toHaveLength(1);
    expect(report.hard[0]).toMatchObject({ turn: 2, othersLost: 32 });
    expect(report.hard[0]?.sentence).toBe(
      'A hard spot was your 2nd turn: every other choice would have given up 32 points or more.',
    );
    expect(report.wentWell?.sentence).toMatch(/“Hold steady” and “Show what is open”.*given up 67 points/);
  });

  it('prefers the way back after a costly turn', () => {
    expect(reportOn(['c', 'a']).wentWell).toMatchObject({ turn: 2 });
    expect(reportOn(['c', 'a']).score.decisions[1]?.marks).toEqual(['repair']);
  });

  it('finds something in a play that lost on every turn', () => {
    expect(reportOn(['b', 'c']).wentWell?.sentence).toBe(
      'Of all lines, your 1st turn gave up least: 4 points.',
    );
  });

  it('does not praise what no author rated while a rated line was as good', () => {
    const report = reportOn(['silence', 'a', 'a']);
    expect(report.score.decisions[0]).toMatchObject({
      loss: 0,
      label: 'strong',
      handling: null,
      evidence: {},
    });
    expect(report.wentWell?.line.kind).toBe('reply');
  });

  it('does not call a move hard that most first-timers find', () => {
    const cohort = { found: { pressed: { share: 0.8, n: 60 } } };
    expect(reportOn(['a', 'a'], { cohort }).score.decisions[1]?.marks).toEqual([]);
    const few = { found: { pressed: { share: 0.8, n: 10 } } };
    expect(reportOn(['a', 'a'], { cohort: few }).score.decisions[1]?.marks).toEqual(['only-move']);
  });
});

describe('skills, truth and practice', () => {
  it('shows no number before twelve decisions of evidence, and counts instead', () => {
    const report = reportOn(['a', 'b']);
    expect(report.skills.every(({ band, trust }) => band === null && trust === 'too early')).toBe(true);
    expect(report.skills[0]?.sentence).toBe(
      'Too early to say: this rests on about 1 full decision, and a first band needs 12.',
    );
    expect(report.skillsInPlay.map(({ words }) => words)).toEqual([
      'The best line for it in 1 of 1 decision.',
      'The best line for it in 0 of 1 decision.',
      'The best line for it in 1 of 2 decisions.',
    ]);
  });

  it('lays open who it was, and which of the signs could be heard where', () => {
    const { truth } = reportOn(['a', 'a']);
    expect(truth.sentence).toBe(
      'In this talk Robin Ames wore the hat of the one who waits. The reason behind it: let down. ' +
        'Something was promised or expected and did not come. What you met was impatient.',
    );
    expect(truth.signs.map(({ heard }) => heard?.turn ?? null)).toEqual([0, null, null]);
    expect(truth.signs.map(({ sentence }) => sentence)).toEqual([
      "You could hear it from the start: “it's always mine”.",
      'The words “only a refund will do” give it away, but they did not come up in this talk.',
      'It showed in the whole way they spoke, not in one line.',
    ]);
  });

  it('names what to practise next and from which day', () => {
    const report = reportOn(['c', 'a'], { at: '2026-02-28T10:00:00Z' });
    expect(report.practice).toMatchObject({ behaviour: 'hold-facts', due: '2026-03-01', inDays: 1 });
    expect(report.practiceSentence).toBe(
      'Practise “Hold the facts” in another scenario, from 2026-03-01 on. ' +
        'Say back what happened in your own words, with a detail that only this customer gave.',
    );
    expect(reportOn(['c', 'a']).practiceSentence).toMatch(/in another scenario, tomorrow[.]/);
    expect(reportOn(['a', 'a']).practice).toBeNull();
  });

  it('says that the key is the author’s own', () => {
    expect(reportOn(['a', 'a']).authorKeyed).toMatch(/scenario’s author/);
  });
});

describe('transcript and map', () => {
  const report = reportOn(['c', 'b']);

  it('hold mood, stance and label after every turn', () => {
    expect(
      report.transcript.map(({ mood, stance, label }) => [
        mood.tension,
        mood.trust,
        mood.ground,
        stance.id,
        label,
      ]),
    ).toEqual([
      [4, 5, 8, 'calm', null],
      [3, 5, 6, 'pressing', 'costly'],
      [4, 4, 3, 'pressing', 'strong'],
    ]);
    expect(report.transcript[1]?.signatures).toEqual(['Asks for more.']);
  });

  it('draw the path from poised to lost', () => {
    expect(report.map.map(({ trust, ground, quadrant }) => [trust, ground, quadrant])).toEqual([
      [5, 8, 'poised'],
      [5, 6, 'poised'],
      [4, 3, 'lost'],
    ]);
  });
});

describe('a report', () => {
  it('is plain JSON and comes out the same again', () => {
    const text = JSON.stringify(reportOn(['c', 'b']));
    expect(JSON.parse(text)).toEqual(reportOn(['c', 'b']));
  });
});
