import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Production } from '#dialogue';
import { canonicalJson } from './canonical-json.ts';

/**
 * The version of a production: SHA-256 over the canonical JSON of its scenario, law, table and handling. A play belongs to
 * one version for ever, because a change anywhere in them could change what its moves meant.
 */
export function productionHash({ scenario, law, table, handling }: Omit<Production, 'hash'>): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson({ scenario, law, table, handling }))));
}
