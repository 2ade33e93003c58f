import type { Migration } from './migration.ts';

/** Sums that dashboards read. */
export const rollups: Migration = {
  number: 7,
  name: 'rollups',
  up: () => Promise.resolve(),
};
