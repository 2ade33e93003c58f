import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const EVERY_TEST = 'tests/**/*.test.{ts,tsx}';
const COMPONENT_TESTS = 'tests/web/**/*.test.tsx';
const BROWSER_TESTS = 'tests/e2e/**/*.test.ts';
const PLANTED = 'tests/architecture/planted/**';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [EVERY_TEST],
          exclude: [COMPONENT_TESTS, BROWSER_TESTS, PLANTED],
          setupFiles: ['tests/setup/no-stray-output.ts'],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'component',
          environment: 'jsdom',
          include: [COMPONENT_TESTS],
          setupFiles: ['tests/setup/no-stray-output.ts', 'tests/setup/component.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: [BROWSER_TESTS],
          // One browser at a time: they share two cores, and a starved page looks like a broken one.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A page may take its time on a busy machine; an assertion that polls waits as long as a locator does.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
