import type { PlayLog, Production } from '#dialogue';
import type { Lesson, Score } from '#report';

/** What is sent to the thread that solves. A version comes once, before the first question about it. */
export type Question =
  | { readonly ask: 'know'; readonly production: Production }
  | { readonly ask: 'foresee'; readonly hash: string }
  | { readonly ask: 'score' | 'lesson'; readonly id: number; readonly log: PlayLog };

export type Answer =
  | { readonly id: number; readonly value: Score | Lesson | null }
  | { readonly id: number; readonly fault: string };
