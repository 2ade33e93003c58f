import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { toLog } from '#dialogue';
import { ScorerHere } from '../../../src/server/scoring/scorer-here.ts';
import { ScorerInThread } from '../../../src/server/scoring/scorer-in-thread.ts';
import { anyMove, playWith, randomSolved } from '../../report/random-plays.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';

const PROGRAM = 'dist/cli/scorer-worker.js';
const solved = [1, 2, 3].map((seed) => randomSolved(seed));
const logs = solved.flatMap(({ stage, solution }) =>
  [1, 2, 3, 4].map((seed) => ({
    stage,
    log: toLog(stage, playWith({ stage, solution }, anyMove, seed)),
  })),
);
const [first] = logs;
if (!first) throw new Error('There is no play.');
const { stage, log } = first;

function thread(program = PROGRAM): ScorerInThread {
  const scorer = new ScorerInThread(program);
  onTestFinished(() => scorer.close());
  return scorer;
}

describe('the thread that scores', () => {
  it('gives for any play the score and the lesson that this thread would give', async () => {
    const there = thread();
    const here = new ScorerHere();
    for (const one of logs) there.foresee(one.stage);
    for (const one of logs) {
      expect(await there.score(one.stage, one.log)).toEqual(await here.score(one.stage, one.log));
      expect(await there.lesson(one.stage, one.log)).toEqual(await here.lesson(one.stage, one.log));
    }
  });

  it('refuses a log that has not ended and goes on with the others', async () => {
    const scorer = thread();
    const unended = scorer.score(stage, { ...log, moves: [] });
    const ended = scorer.score(stage, log);
    await expect(unended).rejects.toThrow(/goes on|end/);
    expect((await ended).hash).toBe(log.hash);
  });

  it('fails what it was asked when it ends, and is started anew by the next question', async () => {
    const folder = temporaryFolder();
    const program = join(folder, 'ends-once.mjs');
    const marker = join(folder, 'has-ended');
    writeFileSync(
      program,
      `import { existsSync, writeFileSync } from 'node:fs';
       if (existsSync(${JSON.stringify(marker)})) await import(${JSON.stringify(pathToFileURL(resolve(PROGRAM)).href)});
       else { writeFileSync(${JSON.stringify(marker)}, ''); process.exit(3); }`,
    );
    const scorer = thread(program);
    const [score, lesson] = [scorer.score(stage, log), scorer.lesson(stage, log)];
    await expect(score).rejects.toThrow('has ended');
    await expect(lesson).rejects.toThrow('has ended');
    expect((await scorer.score(stage, log)).hash).toBe(log.hash);
  });

  it('says what is wrong where the program is not there', async () => {
    await expect(thread('/nowhere/scorer-worker.js').score(stage, log)).rejects.toThrow('/nowhere');
  });
});
