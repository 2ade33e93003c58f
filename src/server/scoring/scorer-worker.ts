/** The thread that solves and scores, so that the one that answers requests never waits for it. */
import { parentPort } from 'node:worker_threads';
import { prepare } from '#dialogue';
import type { Stage } from '#dialogue';
import type { Answer, Question } from './question.ts';
import { Solutions } from './solutions.ts';

const solutions = new Solutions();
/** As many as were ever served, which is a few dozen of some hundred kilobytes. */
const stages = new Map<string, Stage>();

function stageOf(hash: string): Stage {
  const stage = stages.get(hash);
  if (!stage) throw new Error(`Version ${hash} was not sent.`);
  return stage;
}

function answered({ ask, id, log }: Extract<Question, { id: number }>): Answer {
  try {
    return { id, value: solutions[ask](stageOf(log.hash), log) };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) };
  }
}

/** What goes wrong here goes wrong again when somebody asks, who is then told. */
function foresee(hash: string): void {
  try {
    solutions.of(stageOf(hash));
  } catch {
    // Nobody waits for this.
  }
}

parentPort?.on('message', (question: Question) => {
  if (question.ask === 'know') stages.set(question.production.hash, prepare(question.production));
  else if (question.ask === 'foresee') foresee(question.hash);
  else parentPort?.postMessage(answered(question));
});
