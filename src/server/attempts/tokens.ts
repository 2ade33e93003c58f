import { createHmac } from 'node:crypto';
import { newToken } from '../people/tokens.ts';

/** Sixteen bytes in base64url. */
const TOKEN_LENGTH = 22;

/** Key of an attempt's tokens, kept with the attempt, so that every process makes the same ones. */
export const newAttemptKey = newToken;

/**
 * Makes what stands for replies, cards and items in one attempt. Ids that authors write tell tales; these are the
 * same for whoever asks again, and mean nothing in another attempt or, for replies, at another turn.
 */
export interface Tokens {
  reply(turn: number, id: string): string;
  card(id: string): string;
  /** A sentence for the record. */
  item: (id: string) => string;
  /** A sentence for the message after the talk. */
  sentence: (id: string) => string;
}

export function tokensOf(key: string): Tokens {
  const token = (...parts: readonly (string | number)[]): string =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url').slice(0, TOKEN_LENGTH);
  return {
    reply: (turn, id) => token('reply', turn, id),
    card: (id) => token('card', id),
    item: (id) => token('item', id),
    sentence: (id) => token('sentence', id),
  };
}

/** What wordings and the order of replies are drawn by; nobody outside can know it before the end. */
export const seedOf = (key: string): number =>
  createHmac('sha256', key).update('seed').digest().readUInt32BE();
