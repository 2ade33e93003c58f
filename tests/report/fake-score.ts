import type { Attempt, Decision, OptionScore, Score } from '#report';
import { skillScores } from '#report';

export const fakeOptionScore = (overrides: Partial<OptionScore> = {}): OptionScore => ({
  id: 'a',
  loss: 0,
  slot: 0,
  scored: true,
  ...overrides,
});

/** A strong move among three, with evidence on listening. */
export const fakeDecision = (overrides: Partial<Decision> = {}): Decision => ({
  move: 0,
  beat: 'opening',
  moment: null,
  did: { do: 'reply', id: overrides.chosen ?? 'a' },
  chosen: 'a',
  options: [
    fakeOptionScore(),
    fakeOptionScore({ id: 'b', loss: 12, slot: 1 }),
    fakeOptionScore({ id: 'c', loss: 25, slot: 2 }),
  ],
  tension: 4,
  possible: 92,
  loss: 0,
  label: 'strong',
  marks: [],
  hardStop: null,
  evidence: { 'active-listening': { earned: 1, expected: 0.5, weight: 1 } },
  handling: { gained: 40, possible: 40 },
  counterfeit: null,
  temptations: [],
  taken: [],
  missed: [],
  ...overrides,
});

/** The skills follow from the decisions unless they are given. */
export function fakeScore(overrides: Partial<Score> = {}): Score {
  const decisions = overrides.decisions ?? [fakeDecision()];
  return {
    formula: 1,
    scenario: 'late-parcel',
    hash: 'hash',
    seed: 1,
    archetype: 'victim',
    outcome: {
      points: 92,
      band: 'solved-well',
      possible: 92,
      kept: 92,
      chance: 50,
      ending: 'found',
      class: 'solved',
    },
    decisions,
    opened: [],
    skills: skillScores(decisions),
    hardStop: null,
    lettingGo: false,
    authorKeyed: true,
    ...overrides,
  };
}

export const fakeAttempt = (overrides: Partial<Attempt> = {}): Attempt => ({
  score: fakeScore(),
  at: '2026-03-01',
  kind: 'first',
  ...overrides,
});

/** A first attempt at some scenario on some day, with these decisions. */
export function attemptAt(at: string, scenario: string, ...decisions: readonly Decision[]): Attempt {
  return fakeAttempt({ at, score: fakeScore({ scenario, decisions }) });
}
