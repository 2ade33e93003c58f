import type { Migration } from './migration.ts';

/** Assessed plays. */
export const attempts: Migration = {
  number: 4,
  name: 'attempts',
  up: () => Promise.resolve(),
};
