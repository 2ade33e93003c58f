import { ApiError } from '../api/index.ts';

/** What went wrong, in a sentence for whoever pressed the button. What the server refuses, it says why itself. */
export function wordsFor(error: unknown): string {
  if (!(error instanceof ApiError))
    return 'Something of ours is broken. Load the page again, then try once more.';
  if (error.kind === 'unreachable') {
    return 'The server did not answer. Check the connection, then try again; nothing is lost.';
  }
  if (error.kind === 'unreadable') return 'What answered is not Poise. Try again in a moment.';
  return error.message;
}

/** What the server says about one field of what was sent; null where it says nothing about it. */
export function wordsAbout(error: unknown, field: string): string | null {
  if (!(error instanceof ApiError)) return null;
  const issue = error.fault?.issues?.find(({ path }) => path === field);
  return issue ? sentence(issue.message) : null;
}

/** "must not be empty" as it is said below a field. */
export const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
