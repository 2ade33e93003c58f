import { afterEach, beforeEach } from 'vitest';

/**
 * A warning nobody asked for fails the test that caused it, so that warnings never pile up unread.
 * A test that expects one puts its own spy on the console and asserts on it.
 */
const original = { error: console.error, warn: console.warn };
let stray: string[] = [];

beforeEach(() => {
  stray = [];
  console.error = (...parts: unknown[]) => void stray.push(`console.error: ${parts.map(String).join(' ')}`);
  console.warn = (...parts: unknown[]) => void stray.push(`console.warn: ${parts.map(String).join(' ')}`);
});

afterEach(() => {
  Object.assign(console, original);
  if (stray.length > 0) throw new Error(`The test wrote what nobody expected:\n${stray.join('\n')}`);
});
