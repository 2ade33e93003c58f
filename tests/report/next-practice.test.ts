import { describe, expect, it } from 'vitest';
import { nextPractice, suggestNext, type Attempt, type Offer } from '#report';
import { attemptAt, fakeAttempt, fakeDecision, fakeScore } from './fake-score.ts';

const missed = (loss = 20) => fakeDecision({ chosen: 'b', loss, label: 'costly', missed: ['hold-steady'] });
const shown = () => fakeDecision({ taken: ['hold-steady'] });

describe('what to practise next', () => {
  it('is nothing while nothing was missed', () => {
    expect(nextPractice([attemptAt('2026-03-01', 'one', shown())])).toEqual([]);
  });

  it('is due the day after it was missed, in another scenario', () => {
    expect(nextPractice([attemptAt('2026-03-01', 'one', missed())])).toEqual([
      {
        behaviour: 'hold-steady',
        priority: 20,
        missed: 1,
        shownSince: 0,
        due: '2026-03-02',
        inDays: 1,
        notIn: ['one'],
      },
    ]);
  });

  it('waits 1, 4, 12 and 30 days and then is learnt', () => {
    const history = [attemptAt('2026-03-01', 'one', missed())];
    const dues: (string | undefined)[] = [];
    const days = ['2026-03-02', '2026-03-06', '2026-03-18', '2026-04-17'];
    for (const [place, day] of days.entries()) {
      dues.push(nextPractice(history)[0]?.due);
      history.push(attemptAt(day, `other-${place}`, shown()));
    }
    expect(dues).toEqual(days);
    expect(nextPractice(history)).toEqual([]);
  });

  it('does not move on for showing it too early, in a scenario where the answer is known, or from a replay', () => {
    const base = attemptAt('2026-03-01', 'one', missed());
    const due = (attempt: Attempt) => nextPractice([base, attempt])[0]?.due;
    expect(due(attemptAt('2026-03-01', 'two', shown()))).toBe('2026-03-02');
    expect(due({ ...attemptAt('2026-03-09', 'one', shown()), kind: 'retry' })).toBe('2026-03-02');
    expect(due({ ...attemptAt('2026-03-09', 'two', shown()), kind: 'from-here' })).toBe('2026-03-02');
    expect(due(attemptAt('2026-03-09', 'two', shown()))).toBe('2026-03-13');
  });

  it('starts again at one day after a mistake', () => {
    const history = [
      attemptAt('2026-03-01', 'one', missed()),
      attemptAt('2026-03-02', 'two', shown()),
      attemptAt('2026-03-06', 'three', missed(9)),
    ];
    expect(nextPractice(history)[0]).toMatchObject({
      due: '2026-03-07',
      priority: 29,
      missed: 2,
      shownSince: 0,
    });
  });

  it('puts first what gave up most, and lets it sink with every time that it is shown', () => {
    const empathy = fakeDecision({ chosen: 'b', loss: 15, label: 'slip', missed: ['name-stake'] });
    const first = attemptAt('2026-03-01', 'one', missed(), empathy);
    expect(nextPractice([first]).map(({ behaviour }) => behaviour)).toEqual(['hold-steady', 'name-stake']);
    const after = nextPractice([first, attemptAt('2026-03-01', 'two', shown())]);
    expect(after.map(({ behaviour, priority }) => [behaviour, priority])).toEqual([
      ['name-stake', 15],
      ['hold-steady', 10],
    ]);
  });
});

describe('the scenario to play next', () => {
  const offer = (scenario: string, archetype: string, ...behaviours: Offer['behaviours']): Offer => ({
    scenario,
    archetype,
    behaviours,
  });
  const offers = [
    offer('ghost-a', 'ghost', 'hold-steady'),
    offer('rule-a', 'rule-breaker', 'hold-steady'),
    offer('bargain-a', 'bargainer', 'hold-steady'),
    offer('bargain-b', 'bargainer', 'hold-steady', 'name-stake'),
    offer('victim-a', 'victim', 'name-stake'),
  ];
  const played = fakeAttempt({
    score: fakeScore({ scenario: 'bargain-a', archetype: 'bargainer', decisions: [missed()] }),
  });

  it('practises the behaviour elsewhere, with a look-alike and not with the same customer again', () => {
    expect(suggestNext([played], { offers, today: '2026-03-02' })).toEqual([
      { scenario: 'rule-a', archetype: 'rule-breaker', behaviour: 'hold-steady', due: '2026-03-02' },
    ]);
  });

  it('prefers what was not played yet', () => {
    const before = fakeAttempt({
      at: '2026-02-01',
      score: fakeScore({ scenario: 'rule-a', archetype: 'rule-breaker' }),
    });
    expect(suggestNext([before, played], { offers, today: '2026-03-02' })[0]?.scenario).toBe('ghost-a');
  });

  it('never lets two of one archetype follow each other', () => {
    const both = fakeAttempt({
      score: fakeScore({
        scenario: 'ghost-z',
        archetype: 'ghost',
        decisions: [missed(), fakeDecision({ missed: ['name-stake'], loss: 9, label: 'slip', chosen: 'b' })],
      }),
    });
    const plan = suggestNext([both], { offers, today: '2026-03-02' }).map(({ archetype }) => archetype);
    expect(plan).toHaveLength(2);
    ['ghost', ...plan].forEach((archetype, place, all) => expect(archetype).not.toBe(all[place + 1]));
  });

  it('proposes customers not met yet where nothing needs practice, each only once', () => {
    const plan = suggestNext([fakeAttempt()], { offers, today: '2026-03-02' });
    expect(plan.map(({ archetype }) => archetype)).toEqual(['bargainer', 'rule-breaker', 'ghost']);
    expect(plan.every(({ behaviour, due }) => behaviour === null && due === null)).toBe(true);
    expect(suggestNext([], { offers: [], today: '2026-03-02' })).toEqual([]);
  });
});
