import { createHash } from 'node:crypto';

/**
 * What a profile is kept under. Its id opens it, so the database holds only a hash: whoever reads a stolen copy
 * cannot act for anybody. The id has 128 random bits, so nothing slower than SHA-256 is needed.
 */
export const profileKey = (profileId: string): string => createHash('sha256').update(profileId).digest('hex');
