import type { Asked } from './environment.ts';

/** Whether the browser has the very thing already; ignores the mark that compression puts before a tag. */
export function isFresh(c: Asked, etag: string): boolean {
  const known = c.req.header('if-none-match');
  if (known === undefined) return false;
  return known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
