import { ownHeader, refusal } from './ask.ts';

const DEADLINE_MS = 30_000;

/** Fetches a file and gives it to the reader, under the name that the server gives it. */
export async function saveFile(path: string): Promise<void> {
  const response = await fetch(path, { headers: ownHeader(), signal: AbortSignal.timeout(DEADLINE_MS) });
  if (!response.ok) throw refusal(path, response, await response.json().catch(() => null));
  const [, name = 'poise'] =
    /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  handOver(await response.blob(), name);
}

/** Lets the browser keep something as a file. */
export function handOver(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then; kept for ever it would fill the memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
