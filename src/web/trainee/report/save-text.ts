import type { TextFile } from './report-file.ts';

/** Hands a text to the browser as a download; it never leaves the device. */
export function saveText({ name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then; kept for ever it would fill the memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
