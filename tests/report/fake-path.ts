import type { Attempt, PathTalk, Walker } from '#report';
import { fakeDecision, fakeScore } from './fake-score.ts';

export const talk = (
  scenario: string,
  archetype: string,
  more: Partial<Pick<PathTalk, 'behaviours' | 'twin'>> = {},
): PathTalk => ({ scenario, archetype, behaviours: [], twin: null, ...more });

export const stage = (id: string, ...scenarios: string[]) => ({
  id,
  title: `Stage ${id}`,
  about: 'About it.',
  scenarios,
});

export const walker = (overrides: Partial<Walker> = {}): Walker => ({
  history: [],
  unscored: [],
  today: '2026-03-01',
  begin: null,
  ...overrides,
});

export interface Held {
  readonly at: string;
  readonly scenario: string;
  readonly archetype: string;
  readonly missed?: Attempt['score']['decisions'][number]['missed'];
  readonly taken?: Attempt['score']['decisions'][number]['taken'];
  readonly kind?: Attempt['kind'];
  readonly band?: Attempt['score']['outcome']['band'];
  readonly hardStop?: Attempt['score']['hardStop'];
}

export function held({
  at,
  scenario,
  archetype,
  missed = [],
  taken = [],
  kind = 'first',
  ...ended
}: Held): Attempt {
  const decisions = [fakeDecision({ missed, taken, loss: missed.length > 0 ? 12 : 0 })];
  const { outcome } = fakeScore();
  const score = fakeScore({
    scenario,
    archetype,
    decisions,
    hardStop: ended.hardStop ?? null,
    outcome: { ...outcome, band: ended.band ?? 'solved-well' },
  });
  return { at, kind, score };
}
