import { draftVerdictSchema, pathTo, publishedListSchema } from '#protocol';
import type { DraftRequest, DraftVerdict } from '#protocol';
import { ask, createResources, library, tell } from '../../api/index.ts';

/** The server gives up after fifteen seconds of its own and says so; that answer is worth waiting for. */
const PATIENCE_MS = 40_000;

const bring = (path: string, body: DraftRequest): Promise<DraftVerdict> =>
  tell({
    method: 'POST',
    path,
    body,
    answer: draftVerdictSchema,
    signal: AbortSignal.timeout(PATIENCE_MS),
  });

/** Everything that can be said about a draft; nothing is kept. */
export const checkDraft = (draft: DraftRequest): Promise<DraftVerdict> => bring(pathTo('checkDraft'), draft);

/** What was published here, newest first; the only key is ''. */
export const published = createResources(
  async () => (await ask({ path: pathTo('published'), answer: publishedListSchema })).published,
  { freshMs: 0 },
);

function changed(): void {
  published.stale('');
  library.stale('');
}

/** Puts a draft into the library, as the version that new plays use. */
export async function publishDraft(draft: DraftRequest): Promise<DraftVerdict> {
  const verdict = await bring(pathTo('publish'), draft);
  changed();
  return verdict;
}

/** The version that new plays use from now on. */
export async function offerVersionAgain(hash: string): Promise<void> {
  await tell({ path: pathTo('offerAgain', { hash }) });
  changed();
}

export async function withdrawVersion(hash: string): Promise<void> {
  await tell({ method: 'DELETE', path: pathTo('withdraw', { hash }) });
  changed();
}
