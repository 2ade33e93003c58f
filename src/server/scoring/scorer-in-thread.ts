import { resolve as absolute } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PlayLog, Stage } from '#dialogue';
import type { Lesson, Score } from '#report';
import type { Answer, Question } from './question.ts';
import type { Scorer } from './scorer.ts';

interface Waiting {
  resolve(value: Score | Lesson | null): void;
  reject(fault: Error): void;
}

/** A thread with the versions that it knows and the questions that it has not answered yet. */
interface Thread {
  readonly worker: Worker;
  readonly known: Set<string>;
  readonly waiting: Map<number, Waiting>;
}

/**
 * Solves in a thread of its own. One that fails takes the questions with it that it was asked; the next question
 * starts another one.
 */
export class ScorerInThread implements Scorer {
  readonly #program: string;
  #thread: Thread | null = null;
  #count = 0;

  /** @param program - The built `scorer-worker`. */
  constructor(program: string) {
    // A thread takes no path from the folder in which the process stands.
    this.#program = absolute(program);
  }

  foresee(stage: Stage): void {
    send(this.#knowing(stage), { ask: 'foresee', hash: stage.production.hash });
  }

  score(stage: Stage, log: PlayLog): Promise<Score> {
    return this.#ask('score', stage, log) as Promise<Score>;
  }

  lesson(stage: Stage, log: PlayLog): Promise<Lesson | null> {
    return this.#ask('lesson', stage, log) as Promise<Lesson | null>;
  }

  async close(): Promise<void> {
    await this.#thread?.worker.terminate();
  }

  #ask(ask: 'score' | 'lesson', stage: Stage, log: PlayLog): Promise<Score | Lesson | null> {
    const thread = this.#knowing(stage);
    const id = this.#count++;
    return new Promise((resolve, reject) => {
      thread.waiting.set(id, { resolve, reject });
      send(thread, { ask, id, log });
    });
  }

  #knowing({ production }: Stage): Thread {
    this.#thread ??= this.#start();
    if (!this.#thread.known.has(production.hash)) {
      this.#thread.known.add(production.hash);
      send(this.#thread, { ask: 'know', production });
    }
    return this.#thread;
  }

  #start(): Thread {
    const thread: Thread = { worker: new Worker(this.#program), known: new Set(), waiting: new Map() };
    // It must not keep a process alive that has nothing else to do.
    thread.worker.unref();
    let why = new Error('The thread that scores has ended.');
    thread.worker.on('message', (answer: Answer) => settle(thread, answer));
    thread.worker.on('error', (error) => (why = error));
    thread.worker.on('exit', () => {
      if (this.#thread === thread) this.#thread = null;
      for (const { reject } of thread.waiting.values()) reject(why);
    });
    return thread;
  }
}

const send = ({ worker }: Thread, question: Question): void => worker.postMessage(question);

function settle({ waiting }: Thread, answer: Answer): void {
  const asked = waiting.get(answer.id);
  waiting.delete(answer.id);
  if ('fault' in answer) asked?.reject(new Error(answer.fault));
  else asked?.resolve(answer.value);
}
