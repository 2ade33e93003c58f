import { describe, expect, it } from 'vitest';
import { pathFor } from '#report';
import type { PathView, Walker } from '#report';
import type { LibraryPath } from '#scenario';
import { held, stage, talk, walker } from './fake-path.ts';
import type { Held } from './fake-path.ts';

const PATH: LibraryPath = {
  placement: 'trade',
  stages: [stage('one', 'sigh', 'prove'), stage('two', 'trade', 'hush'), stage('three', 'bend', 'stall')],
};
const TALKS = [
  talk('sigh', 'victim', { behaviours: ['name-stake'] }),
  talk('prove', 'know-it-all', { behaviours: ['credit'] }),
  talk('trade', 'bargainer', { behaviours: ['hold-steady'] }),
  talk('hush', 'ghost', { behaviours: ['real-choice'] }),
  talk('bend', 'rule-breaker', { behaviours: ['hold-steady', 'name-stake'] }),
  talk('stall', 'gatekeeper', { behaviours: ['credit'] }),
];
const see = (overrides: Partial<Walker> = {}, talks = TALKS, path = PATH) =>
  pathFor(path, talks, walker(overrides));
const states = (view: PathView) => view.stages.map(({ state }) => state);

describe('the path of somebody new', () => {
  it('begins with the first talk of the first stage, and offers a placement talk', () => {
    const view = see();
    expect(view.next).toMatchObject({ scenario: 'sigh', kind: 'meet', stage: 0 });
    expect(view.next?.why).toBe('The path begins here, with “Stage one”.');
    expect(view.placement).toEqual({ state: 'open', scenario: 'trade' });
    expect(states(view)).toEqual(['now', 'later', 'later']);
  });

  it('has nothing to offer where a library declares no path', () => {
    const view = pathFor({ placement: null, stages: [] }, [], walker());
    expect(view).toMatchObject({ next: null, stages: [], placement: { state: 'none' } });
  });
});

describe('the placement talk', () => {
  const placed = (band: Held['band'], hardStop: Held['hardStop'] = null) =>
    see({
      history: [
        held({
          at: '2026-03-01',
          scenario: 'trade',
          archetype: 'bargainer',
          hardStop,
          ...(band && { band }),
        }),
      ],
    });

  it.each([
    ['solved-well', 2],
    ['workable', 1],
    ['unresolved', 0],
    ['damage', 0],
  ] as const)('that ended %s proposes to begin with stage %i, counted from 0', (band, begin) => {
    expect(placed(band)).toMatchObject({
      begin,
      placement: { state: 'played', stage: begin, crossed: false },
    });
  });

  it('that crossed a line for good proposes to begin at the beginning, whatever else came of it', () => {
    expect(placed('solved-well', 'abuse')).toMatchObject({ begin: 0, placement: { crossed: true } });
  });

  it('says which stages may be skipped, and hides none of them', () => {
    const view = placed('solved-well');
    expect(states(view)).toEqual(['may-skip', 'may-skip', 'now']);
    expect(view.stages.map(({ talks }) => talks.length)).toEqual([2, 2, 2]);
    expect(view.next).toMatchObject({ scenario: 'bend', stage: 2 });
  });

  it('is overruled by the stage that the person chose', () => {
    const history = [held({ at: '2026-03-01', scenario: 'trade', archetype: 'bargainer' })];
    expect(see({ history, begin: 'one' })).toMatchObject({ begin: 0, next: { scenario: 'sigh' } });
    expect(see({ begin: 'two' })).toMatchObject({ begin: 1, next: { scenario: 'trade' } });
    expect(see({ history, begin: 'gone' }).begin).toBe(2);
  });

  it('says nothing when it was not the very first talk', () => {
    const history = [
      held({ at: '2026-03-01', scenario: 'sigh', archetype: 'victim' }),
      held({ at: '2026-03-02', scenario: 'trade', archetype: 'bargainer' }),
    ];
    expect(see({ history })).toMatchObject({ begin: 0, placement: { state: 'none' } });
  });

  it('is not offered while it is kept for an assessment', () => {
    const others = TALKS.filter(({ scenario }) => scenario !== 'trade');
    expect(see({}, others).placement).toEqual({ state: 'none' });
  });

  it('waits for its score where only this device knows of it', () => {
    const unscored = [{ scenario: 'trade', at: '2026-03-01T10:00:00Z', kind: 'first' }] as const;
    expect(see({ unscored })).toMatchObject({ begin: 0, placement: { state: 'waiting' } });
  });
});

describe('the next talk', () => {
  const first = held({ at: '2026-03-01', scenario: 'sigh', archetype: 'victim', missed: ['hold-steady'] });

  it('is the next new one of the stage, and says so', () => {
    expect(see({ history: [first] }).next).toMatchObject({
      scenario: 'prove',
      why: 'Number 2 of 2 in “Stage one”: somebody new.',
    });
  });

  it('counts a talk that only this device knows of as held', () => {
    const unscored = [{ scenario: 'sigh', at: '2026-03-01T10:00:00Z', kind: 'first' }] as const;
    expect(see({ unscored }).next).toMatchObject({ scenario: 'prove' });
  });

  it('leaves out what is kept for an assessment', () => {
    const view = see(
      {},
      TALKS.filter(({ scenario }) => scenario !== 'sigh'),
    );
    expect(view.stages[0]?.talks).toEqual([{ scenario: 'prove', state: 'next' }]);
    expect(view.next?.scenario).toBe('prove');
  });

  it('never calls a stage done of which nothing was held', () => {
    const kept = ['sigh', 'prove'];
    const view = see(
      {},
      TALKS.filter(({ scenario }) => !kept.includes(scenario)),
    );
    expect(view.stages.map(({ id, state }) => [id, state])).toEqual([
      ['two', 'now'],
      ['three', 'later'],
    ]);
  });

  it('takes another where the next would be the same kind of customer again', () => {
    const before = held({ at: '2026-03-01', scenario: 'elsewhere', archetype: 'victim' });
    expect(see({ history: [before] }).next).toMatchObject({ scenario: 'prove', stage: 0 });
  });

  it('never lets twins follow each other, even where their customers are of two kinds', () => {
    const path = { placement: null, stages: [stage('one', 'calm', 'storm', 'rain')] };
    const talks = [
      talk('calm', 'victim', { twin: 'storm' }),
      talk('storm', 'ghost', { twin: 'calm' }),
      talk('rain', 'bargainer'),
    ];
    const history = [held({ at: '2026-03-01', scenario: 'calm', archetype: 'victim' })];
    expect(see({ history }, talks, path).next?.scenario).toBe('rain');
  });

  it('is a known one in between where only the same kind of customer is left in the stage', () => {
    const path = { placement: null, stages: [stage('one', 'sigh', 'hush', 'moan'), stage('two', 'trade')] };
    const talks = [...TALKS, talk('moan', 'victim')];
    const history = [
      held({ at: '2026-03-01', scenario: 'hush', archetype: 'ghost' }),
      held({ at: '2026-03-02', scenario: 'sigh', archetype: 'victim' }),
    ];
    expect(see({ history }, talks, path).next).toMatchObject({ scenario: 'hush', kind: 'between' });
  });

  it('says that a new one is also a chance to show what is due', () => {
    const path = { placement: null, stages: [stage('one', 'sigh', 'bend')] };
    const view = see({ history: [first], today: '2026-03-02' }, TALKS, path);
    expect(view.next).toMatchObject({
      scenario: 'bend',
      kind: 'meet',
      practice: { behaviour: 'hold-steady' },
    });
    expect(view.next?.why).toContain('which is due again');
    expect(see({ history: [first] }, TALKS, path).next?.practice).toBeNull();
  });

  it('goes back to a known one after two new ones, where what is due cannot be shown in the next new one', () => {
    const path = { placement: null, stages: [stage('one', 'trade', 'sigh', 'prove', 'hush')] };
    const history = [
      held({ at: '2026-03-01', scenario: 'trade', archetype: 'bargainer' }),
      held({ at: '2026-03-01T12', scenario: 'sigh', archetype: 'victim', missed: ['hold-steady'] }),
    ];
    const later = see({ history, today: '2026-03-02' }, TALKS, path);
    expect(later.next).toMatchObject({ scenario: 'trade', kind: 'repeat', stage: 0, known: true });
    expect(later.next?.why).toContain('You know this conversation');
    const again = held({ at: '2026-03-02', scenario: 'trade', archetype: 'bargainer', kind: 'retry' });
    expect(see({ history: [...history, again], today: '2026-03-02' }, TALKS, path).next).toMatchObject({
      scenario: 'prove',
      kind: 'meet',
    });
  });

  describe('when something is due that the next new one gives no chance to show', () => {
    const path = { placement: null, stages: [stage('one', 'trade', 'sigh', 'prove', 'hush', 'stall')] };
    const talks = TALKS.filter(({ scenario }) => scenario !== 'bend');
    const trade = held({ at: '2026-03-01T09', scenario: 'trade', archetype: 'bargainer' });
    const miss = held({
      at: '2026-03-01T10',
      scenario: 'sigh',
      archetype: 'victim',
      missed: ['hold-steady'],
    });
    const again = held({ at: '2026-03-02T08', scenario: 'trade', archetype: 'bargainer', kind: 'retry' });
    const prove = held({ at: '2026-03-02T09', scenario: 'prove', archetype: 'know-it-all' });
    const next = (history: Walker['history'], declared: LibraryPath = path, begin: string | null = null) =>
      see({ history, today: '2026-03-02', begin }, talks, declared).next;

    it.each([
      ['a replay from one decision', { scenario: 'prove', archetype: 'know-it-all', kind: 'from-here' }],
      ['a talk that stands on no path', { scenario: 'own-work', archetype: 'ghost', kind: 'first' }],
    ] as const)('does not count %s as a new talk in between', (_, other) => {
      const between = held({ at: '2026-03-02T10', ...other });
      expect(next([trade, miss, again, prove, between])).toMatchObject({ kind: 'meet' });
    });

    it('goes back after two new talks since the last time, and not before', () => {
      expect(next([trade, miss, again, prove])).toMatchObject({ scenario: 'hush', kind: 'meet' });
      const hush = held({ at: '2026-03-02T10', scenario: 'hush', archetype: 'ghost' });
      expect(next([trade, miss, again, prove, hush])).toMatchObject({ scenario: 'trade', kind: 'repeat' });
    });

    it('counts a skipped talk that was used for it as having gone back', () => {
      const declared = {
        placement: null,
        stages: [stage('one', 'trade', 'stall'), stage('two', 'sigh', 'prove', 'hush')],
      };
      const before = held({ at: '2026-03-01T09', scenario: 'prove', archetype: 'know-it-all' });
      const skipped = held({ at: '2026-03-02T08', scenario: 'stall', archetype: 'gatekeeper' });
      expect(next([before, miss], declared, 'two')).toMatchObject({ scenario: 'trade', kind: 'repeat' });
      expect(next([before, miss, skipped], declared, 'two')).toMatchObject({ kind: 'meet' });
    });
  });

  it('takes a skipped talk, which is new, before a known one when something is due', () => {
    const path = { placement: null, stages: [stage('one', 'trade'), stage('two', 'sigh', 'prove', 'hush')] };
    const history = [
      held({ at: '2026-03-01', scenario: 'sigh', archetype: 'victim', missed: ['hold-steady'] }),
      held({ at: '2026-03-01T12', scenario: 'prove', archetype: 'know-it-all' }),
    ];
    const view = see({ history, begin: 'two', today: '2026-03-02' }, TALKS, path);
    expect(view.next).toMatchObject({ scenario: 'trade', kind: 'repeat' });
    expect(view.next?.why).toContain('is new to you');
    expect(view.next?.known).toBe(false);
  });
});

describe('a path that was walked', () => {
  const everything = TALKS.map(({ scenario, archetype }, i) =>
    held({
      at: `2026-03-0${i + 1}`,
      scenario,
      archetype,
      ...(scenario === 'stall' && { missed: ['name-stake' as const] }),
    }),
  );

  it('has nothing to do until something comes back, and says when that is', () => {
    const view = see({ history: everything, today: '2026-03-06' });
    expect(view).toMatchObject({ next: null, walked: true, comesBack: '2026-03-07' });
    expect(states(view)).toEqual(['done', 'done', 'done']);
    expect(view.stages[2]?.comesBack).toBe('2026-03-07');
  });

  it('shows on the day which stage something comes back from, and where to practise it', () => {
    const view = see({ history: everything, today: '2026-03-07' });
    expect(states(view)).toEqual(['done', 'done', 'again']);
    expect(view.stages[2]?.due).toEqual(['name-stake']);
    expect(view.next).toMatchObject({ kind: 'repeat', practice: { behaviour: 'name-stake' } });
    expect(['sigh', 'bend']).toContain(view.next?.scenario);
  });
});
