import { describe, expect, it } from 'vitest';
import { progress, type Attempt, type SelfRating } from '#report';
import { attemptAt, fakeDecision } from './fake-score.ts';
import { faultOf } from './sentences.ts';

/** A talk in which half the chances to listen were taken, and how its trainee rated that. */
const talk = (place: number, listened: SelfRating | null): Attempt => ({
  ...attemptAt(
    `2026-03-0${place + 1}`,
    `scenario-${place}`,
    fakeDecision({ taken: ['hold-facts'], tension: 8 }),
    fakeDecision({ missed: ['useful-question'], label: 'costly', loss: 20, tension: 9 }),
  ),
  reflection: listened === null ? {} : { listened, 'hard-moments': listened },
});

const viewOf = (...ratings: (SelfRating | null)[]) =>
  progress(
    ratings.map((rating, place) => talk(place, rating)),
    '2026-05-01',
  ).selfView;

describe('how somebody sees themselves over several talks', () => {
  it('is told in plain words: kinder, harder, or as the talks show it', () => {
    expect(viewOf(5, 5, 5, 5, 3, 3)).toMatchObject({
      talks: 6,
      kinder: 4,
      harder: 0,
      sentence: 'You see yourself kinder than the talk shows it in 4 of 6 talks.',
    });
    expect(viewOf(1, 1, 1, 3)?.sentence).toBe('You are harder on yourself than the talk is in 3 of 4 talks.');
    expect(viewOf(3, 3, 5, 1)?.sentence).toBe('You see yourself much as the talk shows it in 2 of 4 talks.');
    expect(viewOf(5, 5, 1, 1)?.sentence).toBe(
      'You were kinder to yourself than the talk in 2 of 4 talks, and harder in 2 of 4 talks.',
    );
  });

  it('is not told before four talks can be compared; unanswered ones do not count', () => {
    expect(viewOf(5, 5, 5)).toBeNull();
    expect(viewOf(5, 5, 5, null)).toBeNull();
    expect(viewOf(5, 5, 5, null, 5)?.talks).toBe(4);
  });

  it('rests on first attempts', () => {
    const again: Attempt = { ...talk(0, 5), at: '2026-04-01', kind: 'retry' };
    const firsts = [3, 3, 3].map((rating, place) => talk(place, rating as SelfRating));
    expect(progress([...firsts, again], '2026-05-01').selfView).toBeNull();
  });

  it('never blames', () => {
    for (const ratings of [
      [5, 5, 5, 5],
      [1, 1, 1, 1],
      [3, 3, 3, 3],
      [1, 1, 5, 5],
    ] as const) {
      const view = viewOf(...ratings);
      expect([view?.sentence, view?.advice].map((sentence) => faultOf(sentence ?? ''))).toEqual([null, null]);
    }
  });
});
