import type { Migration } from './migration.ts';

/** Assignments. */
export const programme: Migration = {
  number: 5,
  name: 'programme',
  up: () => Promise.resolve(),
};
