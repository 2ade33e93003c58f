import { tokensOf } from '../text/tokens.ts';

/** The comments of a text, in alphabetical order, since laying it out may move them with their keys. */
export const commentsOf = (text: string): string[] =>
  [...tokensOf(text)]
    .filter(({ type }) => type === 'comment')
    .map((token) => token.text.trim())
    .toSorted();
