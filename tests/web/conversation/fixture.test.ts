import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHANNELS } from '#base';
import { loadLibrary } from '#server';
import { fixtureLibrary } from './fixture-scenario.ts';

it('the scenario that the stage is tested with is a sound one on every channel', () => {
  const folder = fixtureLibrary();
  const { productions, diagnostics, problems } = loadLibrary(folder);
  rmSync(folder, { recursive: true });
  expect({ problems, errors: diagnostics.filter(({ severity }) => severity === 'error') }).toEqual({
    problems: [],
    errors: [],
  });
  expect(productions).toHaveLength(CHANNELS.length);
});
