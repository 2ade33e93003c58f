import type { AttemptReview, Play, ReviewBy, ReviewNotes, Score } from '#protocol';
import { stakes } from '#report';
import { prepare } from '#dialogue';
import { SKILLS } from '#base';
import { realReport } from './real-reports.ts';
import type { RealReport } from './real-reports.ts';
import { fakeAnswer } from '../api/fake-plays.ts';

export const ADA: ReviewBy = { id: 'ada', name: 'Ada', role: 'trainee' };
export const MIA: ReviewBy = { id: 'mia', name: 'Mia', role: 'manager' };
export const AT = '2026-11-22T12:00:00.000Z';

/** A play with mistakes, as it is reviewed. */
export const mixed: RealReport = realReport(2, 'mixed');

/** Nothing was said yet; the ratings are those of the real scenario. */
export function fakeNotes(overrides: Partial<ReviewNotes> = {}): ReviewNotes {
  const { score } = mixed.debriefed.report;
  return {
    comments: [],
    contests: [],
    overrides: [],
    ratings: stakes(prepare(mixed.production), score).map(({ move, skill, value }) => ({
      move,
      skill,
      key: value,
      now: value,
    })),
    skills: SKILLS.map((skill) => ({ skill, key: score.skills[skill], now: score.skills[skill] })),
    readings: [],
    talk: [],
    looks: [],
    ...overrides,
  };
}

export function fakeReview(overrides: Partial<AttemptReview> = {}): AttemptReview {
  const { saved, debriefed, production } = mixed;
  const play: Play = fakeAnswer(saved.id, saved.request, {
    ending: debriefed.report.score.outcome.ending,
    // The wire knows the same score; its lists are written out once more there.
    score: debriefed.report.score satisfies Score,
  });
  return {
    relation: 'team',
    minimum: null,
    person: { id: 'ada', name: 'Ada' },
    title: production.scenario.title,
    flags: [],
    play,
    notes: fakeNotes(),
    ...overrides,
  };
}

/** A server that knows one review and keeps what is said to it as a real one would answer; and what it was sent. */
export function fakeReviewServer(review: AttemptReview) {
  const sent: { readonly path: string; readonly method: string; readonly body: unknown }[] = [];
  let { notes } = review;
  const answers: Record<string, () => unknown> = {
    [`/api/review/attempts/${review.play.id}`]: () => ({ ...review, notes }),
    [`/api/productions/${mixed.production.hash}`]: () => mixed.production,
    '/api/review/agreement': () => ({
      decisions: 0,
      needed: 10,
      raters: 0,
      alpha: null,
      word: null,
      doubleMarks: { since: AT, decisions: 0, wanted: 30 },
      drift: { changes: 0, needed: 10, shift: null, word: null },
    }),
  };
  const fetched = (path: string, init: RequestInit = {}) => {
    const method = init.method ?? 'GET';
    if (method !== 'GET') {
      sent.push({ path, method, body: JSON.parse(typeof init.body === 'string' ? init.body : 'null') });
      return Promise.resolve(Response.json(notes));
    }
    const answer = answers[path];
    const missing = { error: { code: 'not-found', message: 'There is nothing here for you.' } };
    return Promise.resolve(answer ? Response.json(answer()) : Response.json(missing, { status: 404 }));
  };
  return {
    sent,
    fetch: fetched,
    /** What the next answers say. */
    becomes(next: ReviewNotes) {
      notes = next;
    },
  };
}
