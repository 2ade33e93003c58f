import type { Asked, Debriefed, Making } from './debriefed.ts';

/** What a worker tells the page. */
export type Told =
  | { readonly told: 'begins'; readonly step: Making }
  | { readonly told: 'done'; readonly debriefed: Debriefed }
  | { readonly told: 'failed'; readonly message: string };

/** Fetched and waiting for its first question. */
let spare: Worker | null = null;

/** Has the worker fetched before it is asked, so that the question needs no network. */
export function readyForDebrief(): void {
  if (spare) return;
  const made = makeWorker();
  made.addEventListener('error', () => void (spare === made && (spare = null)));
  spare = made;
}

const makeWorker = (): Worker =>
  new Worker(new URL('./debrief-worker.ts', import.meta.url), { type: 'module', name: 'debrief' });

/** Makes a debrief beside the page, so that solving never makes it stutter. Gives back how to stop it. */
export function askForDebrief(asked: Asked, hear: (told: Told) => void): () => void {
  const worker = spare ?? makeWorker();
  spare = null;
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    hear(data);
    // Its solution takes megabytes and is not needed twice.
    if (data.told !== 'begins') worker.terminate();
  });
  worker.addEventListener('error', (event) => {
    hear({ told: 'failed', message: event.message || 'The part that reads the play could not be fetched.' });
    worker.terminate();
  });
  worker.postMessage(asked);
  return () => worker.terminate();
}
