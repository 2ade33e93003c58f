import type { RouteTable } from './route.ts';

/** What a manager looks at, says and changes, and what the person who played says to it. */
export const REVIEW_ROUTES = {
  /** What a manager asks first about somebody of their team. */
  personReview: { method: 'GET', path: '/api/review/people/:person', for: 'attempt:read' },
  /** An assessed attempt, and everything that was said about it. */
  attemptReview: { method: 'GET', path: '/api/review/attempts/:attempt', for: 'attempt:read' },
  comment: { method: 'POST', path: '/api/review/attempts/:attempt/comments', for: 'attempt:comment' },
  contest: { method: 'POST', path: '/api/review/attempts/:attempt/contests', for: 'attempt:contest' },
  answerContest: { method: 'POST', path: '/api/review/contests/:contest/answers', for: 'attempt:override' },
  override: { method: 'POST', path: '/api/review/attempts/:attempt/overrides', for: 'attempt:override' },
  withdrawOverride: {
    method: 'POST',
    path: '/api/review/overrides/:override/withdrawals',
    for: 'attempt:override',
  },
  /** A rating given blind, to learn how far raters agree. */
  secondReading: { method: 'PUT', path: '/api/review/attempts/:attempt/readings', for: 'attempt:override' },
  /** The manager's own list for the next talk. */
  listForTalk: { method: 'PUT', path: '/api/review/attempts/:attempt/talk', for: 'attempt:override' },
  agreement: { method: 'GET', path: '/api/review/agreement', for: 'attempt:override' },
} as const satisfies RouteTable;
