import type { Told } from '../../../src/web/debrief/making/ask-for-debrief.ts';
import { debriefed } from '../../../src/web/debrief/making/debriefed.ts';
import type { Asked } from '../../../src/web/debrief/making/debriefed.ts';

/**
 * jsdom has no workers: this one makes the same debrief by the same code in the same thread, and copies what goes in
 * and out as a real one would. The real one is met in the browser tests.
 */
export class WorkerHere extends EventTarget {
  #ended = false;

  postMessage(asked: Asked): void {
    const copy = structuredClone(asked);
    setTimeout(() => {
      try {
        this.#tell({
          told: 'done',
          debriefed: debriefed(copy, (step) => this.#tell({ told: 'begins', step })),
        });
      } catch (error) {
        this.#tell({ told: 'failed', message: error instanceof Error ? error.message : String(error) });
      }
    });
  }

  terminate(): void {
    this.#ended = true;
  }

  #tell(told: Told): void {
    if (!this.#ended) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(told) }));
  }
}
