import { describe, expect, it } from 'vitest';
import { ARCHETYPES } from '#base';
import { debrief, progress, type Attempt, type Decision } from '#report';
import { attemptAt, fakeAttempt, fakeDecision, fakeScore } from './fake-score.ts';
import { playWith, randomClicker, randomSolved } from './random-plays.ts';
import { faultOf, sentencesIn } from './sentences.ts';

const day = (place: number): string => `2026-03-${String(place + 1).padStart(2, '0')}`;
const times = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const onAllSkills = (earned: number): Decision => {
  const evidence = { earned, expected: 0.5, weight: 1 };
  return fakeDecision({
    evidence: { 'active-listening': evidence, 'boundary-setting': evidence, 'de-escalation': evidence },
  });
};

/** So many scenarios of six decisions, each with this share of best lines. */
const history = (scenarios: number, share: (scenario: number) => number): Attempt[] =>
  times(scenarios, (place) =>
    attemptAt(day(place), `scenario-${place}`, ...times(6, (i) => onAllSkills(i / 6 < share(place) ? 1 : 0))),
  );

describe('progress', () => {
  it('rests on first attempts alone: retries and replays change no skill, no count, no habit', () => {
    const firsts = history(8, () => 0.5);
    const again: Attempt[] = firsts.map((attempt) => ({ ...attempt, at: '2026-04-01', kind: 'retry' }));
    const replays: Attempt[] = history(8, () => 1).map((attempt) => ({ ...attempt, kind: 'from-here' }));
    const alone = progress(firsts, '2026-05-01');
    const together = progress([...firsts, ...again, ...replays], '2026-05-01');
    expect(together.attempts).toEqual({ first: 8, retry: 8, 'from-here': 8 });
    expect({ ...together, attempts: null, practice: null }).toEqual({
      ...alone,
      attempts: null,
      practice: null,
    });
  });

  it('counts a scenario once, even where two plays of it claim to be the first', () => {
    const [one] = history(1, () => 0);
    if (!one) throw new Error('no attempt');
    const better = {
      ...one,
      at: '2026-03-09',
      score: fakeScore({ scenario: 'scenario-0', decisions: [onAllSkills(1)] }),
    };
    expect(progress([better, one], '2026-05-01').skills).toEqual(progress([one], '2026-05-01').skills);
  });

  it('shows a band from twelve decisions on, and calls it by its evidence', () => {
    expect(
      progress(
        history(1, () => 0.5),
        '2026-05-01',
      ).skills[0]?.band,
    ).toBeNull();
    const [listening] = progress(
      history(2, () => 1),
      '2026-05-01',
    ).skills;
    expect(listening).toMatchObject({ amount: 12, trust: 'early sign' });
    expect(listening?.band?.low).toBeGreaterThanOrEqual(0);
    expect(listening?.band?.high).toBeLessThanOrEqual(100);
  });

  it('speaks of change only once both halves could carry a number, and then of a clear one', () => {
    const early = progress(
      history(3, (place) => place),
      '2026-05-01',
    ).skills[0];
    expect(early?.change).toBeNull();
    expect(early?.changeSentence).toMatch(/Too early/);
    const risen = progress(
      history(20, (place) => (place < 10 ? 0.5 : 1)),
      '2026-05-01',
    ).skills[0];
    expect(risen?.changeSentence).toBe('Improved, from the earlier to the later half of the scenarios.');
    const same = progress(
      history(20, () => 0.5),
      '2026-05-01',
    ).skills[0];
    expect(same?.change?.word).toBe('no clear change yet');
  });

  it('shows no handling score before four scenarios', () => {
    expect(
      progress(
        history(3, () => 1),
        '2026-05-01',
      ).handling,
    ).toBeNull();
    expect(
      progress(
        history(4, () => 1),
        '2026-05-01',
      ).handling,
    ).toBe(100);
  });

  it('says of a counterfeit whether it is gone', () => {
    const tempted = (taken: boolean) =>
      fakeDecision({ temptations: ['appeasing'], counterfeit: taken ? 'appeasing' : null });
    const over = (...taken: boolean[]) =>
      progress(
        taken.map((one, place) => attemptAt(day(place), `s-${place}`, tempted(one))),
        '2026-05-01',
      ).counterfeits;
    expect(over(false, false)).toEqual([]);
    expect(over(true)[0]).toMatchObject({ habit: 'new', offered: 1, taken: 1 });
    expect(over(true, true, false, false, false)[0]).toMatchObject({
      habit: 'dropped',
      passedSince: 3,
      lastTaken: day(1),
      sentence: 'Left alone the last 3 times it was on offer.',
    });
    expect(over(true, true, false, true)[0]).toMatchObject({ habit: 'rarer' });
    expect(over(false, true, true, true)[0]).toMatchObject({ habit: 'still-there' });
  });

  it('counts behaviours as so many of so many, and only from four chances on', () => {
    const chance = (taken: boolean) =>
      fakeDecision(taken ? { taken: ['trade'] } : { missed: ['trade'], loss: 9 });
    const over = (...all: boolean[]) =>
      progress([attemptAt(day(0), 's', ...all.map(chance))], day(0)).behaviours;
    expect(over(true, false, true)).toEqual([
      { behaviour: 'trade', offered: 3, taken: 2, missed: 1, words: null },
    ]);
    expect(over(true, false, true, true)[0]?.words).toBe('3 of 4');
  });

  it('knows what is due', () => {
    const missed = fakeDecision({ missed: ['trade'], loss: 20, label: 'costly', chosen: 'b' });
    const plan = (today: string) => progress([attemptAt('2026-03-01', 's', missed)], today).practice[0];
    expect(plan('2026-03-01')).toMatchObject({ now: false, due: '2026-03-02' });
    expect(plan('2026-03-02')).toMatchObject({ now: true });
  });
});

describe('readiness', () => {
  const strong = history(40, () => 1).map((attempt, place) => ({
    ...attempt,
    score: { ...attempt.score, archetype: ARCHETYPES[place % 6] ?? 'ghost' },
  }));
  const parting = fakeAttempt({
    at: '2026-02-01',
    score: fakeScore({
      scenario: 'goodbye',
      archetype: 'ghost',
      decisions: [onAllSkills(1)],
      lettingGo: true,
      outcome: {
        points: 85,
        band: 'solved-well',
        possible: 85,
        kept: 85,
        chance: 40,
        ending: 'bye',
        class: 'parted',
      },
    }),
  });

  it('is reached with three sure skills, six archetypes, no crossed line and one good parting', () => {
    expect(progress([...strong, parting], '2026-06-01').readiness).toMatchObject({ ready: true, open: [] });
  });

  it('says what is still open, in order', () => {
    const crossed = {
      ...parting,
      at: '2026-04-30',
      score: { ...parting.score, hardStop: 'privacy' as const },
    };
    const badly = {
      ...crossed,
      score: { ...crossed.score, outcome: { ...crossed.score.outcome, points: 30 } },
    };
    const { readiness } = progress([...history(2, () => 0.5), badly], '2026-06-01');
    expect(readiness.open).toEqual(['skills', 'archetypes', 'hard-stops', 'letting-go']);
    expect(readiness.sentences).toHaveLength(4);
    expect(progress(strong, '2026-06-01').readiness.open).toEqual(['letting-go']);
  });
});

describe('progress over real plays', () => {
  const attempts = times(24, (place): Attempt => {
    const solved = randomSolved(200 + place);
    const report = debrief(solved, playWith(solved, randomClicker, place));
    return { score: report.score, at: day(place), kind: 'first' };
  });
  const made = progress(attempts, '2026-04-01');

  it('has no sentence that is empty, broken or blames, and is plain JSON', () => {
    const faults = sentencesIn(made).flatMap(({ path, text }) => (faultOf(text) ? [`${path}: ${text}`] : []));
    expect(faults).toEqual([]);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  it('does not depend on the order in which attempts are handed over', () => {
    expect(progress([...attempts].reverse(), '2026-04-01')).toEqual(made);
  });
});
