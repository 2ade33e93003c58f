import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE } from '../../../src/web/trainer/drafts/example-scenario.ts';
import { checkDraft } from '../../../src/server/publishing/check-draft.ts';

// As the server runs it: built, with the library that the build has checked.
const program = [resolve('dist/cli/check-draft-process.js'), resolve('scenarios')];

async function mistakesIn(text: string) {
  const checked = await checkDraft(program, { text });
  if (!checked.ok) throw new Error(checked.error.message);
  const { diagnostics, scenario } = checked.value.verdict;
  return { mistakes: diagnostics.filter(({ severity }) => severity === 'error'), scenario };
}

describe('the example for whoever publishes first', () => {
  it('has one mistake, told at its place with the word that was meant, and works once it is mended', async () => {
    const { mistakes } = await mistakesIn(EXAMPLE);
    expect(mistakes).toMatchObject([
      {
        line: EXAMPLE.split('\n').findIndex((line) => line.includes('fuond')) + 1,
        suggestion: expect.stringContaining('found') as string,
      },
    ]);
    const mended = await mistakesIn(EXAMPLE.replace('fuond', 'found'));
    expect(mended.mistakes).toEqual([]);
    expect(mended.scenario?.title).toBe('Monday, and now Thursday');
  });
});
