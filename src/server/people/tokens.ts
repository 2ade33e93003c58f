import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a cookie or a link. Whoever holds it is let in, so it is told once and kept only as its key. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What a token is kept under. It has 256 random bits, so nothing slower than SHA-256 is needed. */
export const keyOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** 128 random bits that name a thing without giving access to it. */
export const newId = (): string => randomBytes(16).toString('hex');
