/** How somebody stands with one scenario of an assignment. */
export const STANDINGS = [
  'not-started',
  'in-progress',
  'passed',
  'did-not-pass',
  'overdue',
  'excused',
] as const;
export type Standing = (typeof STANDINGS)[number];
