import { describe, expect, test } from 'vitest';
import { after } from './middle.ts';

describe('The Bargainer', () => {
  test('reads a concession as an invitation', () => {
    const given = after('bargainer', 'appeasing');
    expect(given).toMatchObject({ stance: 'squeezing', tension: -1, ground: -2 });
    expect(given.signatures).toEqual(['asks-for-more']);
    expect(after('bargainer', 'appeasing', 'whats-open').signatures).toEqual([
      'asks-for-more',
      'asks-for-more',
    ]);
  });

  test('calms down when the same answer comes again, and talks about what counts', () => {
    expect(after('bargainer', 'plain-line', 'hold-steady')).toMatchObject({ stance: 'dealing', tension: -1 });
  });

  test('lets a silence after the price work for you', () => {
    expect(after('bargainer', 'plain-line', 'silence')).toMatchObject({ stance: 'dealing', ground: 1 });
  });

  test('takes a trade once it is known what counts, and as a discount while squeezing', () => {
    expect(after('bargainer', 'plain-line', 'hold-steady', 'trade')).toMatchObject({
      stance: 'settling',
      trust: 2,
    });
    expect(after('bargainer', 'appeasing', 'trade')).toMatchObject({ ground: -1 });
  });
});

describe('The Ghost', () => {
  test('withdraws when a second ask follows the first', () => {
    const nudged = after('ghost', 'next-step', 'next-step');
    expect(nudged).toMatchObject({ stance: 'shrinking', trust: -1 });
    expect(nudged.signatures).toContain('goes-quiet');
  });

  test('gives a sign of life when time passes between two touches', () => {
    expect(after('ghost', 'next-step', 'silence')).toMatchObject({ stance: 'peeking', trust: 1 });
  });

  test('does not move by waiting alone', () => {
    expect(after('ghost', 'silence', 'silence')).toMatchObject({ stance: 'silent', trust: 0, ground: -1 });
  });

  test('names the obstacle when an answer costs nothing', () => {
    expect(after('ghost', 'next-step', 'silence', 'save-face').signatures).toContain('names-the-obstacle');
  });
});

describe('The Know-It-All', () => {
  test('takes a reason badly until credited', () => {
    expect(after('know-it-all', 'real-reason')).toMatchObject({ stance: 'contest', trust: -1 });
    expect(after('know-it-all', 'credit', 'real-reason')).toMatchObject({ stance: 'credited', trust: 1 });
  });

  test('wants the time to check and a way to see it without losing', () => {
    const checked = after('know-it-all', 'credit', 'useful-question', 'silence');
    expect(checked).toMatchObject({ stance: 'conceding', trust: 1, ground: 1 });
    expect(after('know-it-all', 'credit', 'useful-question', 'silence', 'save-face').trust).toBe(2);
    expect(after('know-it-all', 'credit', 'useful-question', 'silence', 'plain-line').trust).toBe(-1);
  });

  test('counts everything as given once a wrong point was given', () => {
    expect(after('know-it-all', 'appeasing').signatures).toEqual(['claims-the-rest']);
  });
});

describe('The Victim', () => {
  test('needs the stake named first, and leans when it is named again', () => {
    expect(after('victim', 'name-stake')).toMatchObject({ stance: 'believed', tension: -2, trust: 2 });
    expect(after('victim', 'name-stake', 'name-stake')).toMatchObject({ stance: 'leaning', ground: -1 });
    expect(after('victim', 'name-stake', 'name-stake', 'name-stake').ground).toBe(-2);
  });

  test('warms to a rescue and hands over the next thing', () => {
    const rescued = after('victim', 'rescuing');
    expect(rescued).toMatchObject({ stance: 'leaning', trust: 1, ground: -2 });
    expect(rescued.signatures).toEqual(['hands-it-over']);
  });

  test('grows with a small choice that is credited', () => {
    expect(after('victim', 'name-stake', 'real-choice')).toMatchObject({ stance: 'acting', trust: 2 });
    expect(after('victim', 'name-stake', 'real-choice', 'credit')).toMatchObject({ trust: 1, ground: 1 });
  });
});

describe('The Chronic Complainer', () => {
  test('has to get to the end once, and starts over when given room again', () => {
    expect(after('chronic-complainer', 'leave-room')).toMatchObject({ tension: -2, trust: 1 });
    const again = after('chronic-complainer', 'leave-room', 'leave-room');
    expect(again).toMatchObject({ tension: 1, ground: -2 });
    expect(again.signatures).toEqual(['restarts-the-story']);
  });

  test('comes to the oldest case by way of one list', () => {
    const traced = after('chronic-complainer', 'leave-room', 'real-choice', 'test-need');
    expect(traced).toMatchObject({ stance: 'tracing', trust: 2 });
    expect(traced.signatures).toEqual(['names-the-first-time']);
  });

  test('brings more when a complaint was paid for', () => {
    expect(after('chronic-complainer', 'leave-room', 'trade')).toMatchObject({
      stance: 'collecting',
      ground: -2,
    });
  });
});

describe('The Perfectionist', () => {
  test('hears reassurance as carelessness', () => {
    const reassured = after('perfectionist', 'premature-reassurance');
    expect(reassured).toMatchObject({ stance: 'magnifying', trust: -2 });
    expect(reassured.signatures).toEqual(['wants-a-guarantee']);
  });

  test('agrees on a measure and then asks to keep to it', () => {
    expect(after('perfectionist', 'credit', 'check-picture')).toMatchObject({ stance: 'agreed', trust: 2 });
    expect(after('perfectionist', 'credit', 'check-picture', 'whats-open').signatures).toEqual([
      'raises-the-bar',
    ]);
  });
});

describe('The Nitpicker', () => {
  test('wants the fact put right before anything else', () => {
    expect(after('nitpicker', 'next-step')).toMatchObject({ stance: 'corrected', tension: -1, trust: 1 });
    expect(after('nitpicker', 'save-face')).toMatchObject({ stance: 'insisting', trust: -1 });
    expect(after('nitpicker', 'cheer-and-flattery').signatures).toEqual(['corrects-a-word']);
  });

  test('opens closed points again when given something extra', () => {
    const extra = after('nitpicker', 'next-step', 'test-need', 'trade', 'appeasing');
    expect(extra.stance).toBe('reopening');
    expect(extra.signatures).toContain('reopens-a-point');
  });
});

describe('The Gatekeeper', () => {
  test.each(['pause-or-hand-over', 'dumping', 'threat-as-boundary', 'hold-steady'] as const)(
    'closes the gate at %s',
    (event) => {
      expect(after('gatekeeper', event)).toMatchObject({ stance: 'shut' });
      expect(after('gatekeeper', event).signatures).toEqual(['closes-the-gate']);
    },
  );

  test('opens it to a page that can be passed on, and to the time to do so', () => {
    const opened = after('gatekeeper', 'useful-question', 'check-picture', 'silence');
    expect(opened).toMatchObject({ stance: 'ajar', trust: 1 });
    expect(opened.signatures).toContain('opens-the-door');
  });
});

describe('The Rule-Breaker', () => {
  test('takes a quiet exception as the next rule to step over', () => {
    const excepted = after('rule-breaker', 'appeasing');
    expect(excepted).toMatchObject({ stance: 'pushing', tension: -2, ground: -3 });
    expect(excepted.signatures).toEqual(['takes-the-next-rule']);
  });

  test('is warned in vain at the start and with effect when pushing', () => {
    expect(after('rule-breaker', 'limit-conduct')).toMatchObject({ stance: 'defying', trust: -2 });
    expect(after('rule-breaker', 'appeasing', 'limit-conduct')).toMatchObject({
      stance: 'arguing',
      ground: 2,
    });
  });
});
