import type { Migration } from './migration.ts';

/** Comments, contests, overrides and marks. */
export const review: Migration = {
  number: 6,
  name: 'review',
  up: () => Promise.resolve(),
};
