import { BlockList, isIP } from 'node:net';
import { fail, ok } from '#base';
import type { Result } from '#base';

/** The proxies whose word about a client is taken. */
export interface TrustedProxies {
  has(address: string): boolean;
}

/** Nobody is believed: the address of the connection is the address. */
export const NO_PROXIES: TrustedProxies = { has: () => false };

/** Reads a list of addresses and ranges, such as `127.0.0.1, 10.0.0.0/8, ::1`; fails with the first that is none. */
export function trustedProxies(list: string): Result<TrustedProxies, string> {
  const trusted = new BlockList();
  for (const written of list.split(/[\s,]+/).filter(Boolean)) {
    const range = rangeOf(written);
    if (!range) return fail(written);
    trusted.addSubnet(range.address, range.prefix, range.family);
  }
  return ok({ has: (address) => isIP(address) !== 0 && trusted.check(address, familyOf(address)) });
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

function rangeOf(written: string) {
  const [address = '', length, ...more] = written.split('/');
  if (isIP(address) === 0 || more.length > 0) return null;
  const family = familyOf(address);
  const longest = family === 'ipv4' ? 32 : 128;
  const prefix = length === undefined ? longest : Number(length);
  // A range of everybody would let everybody say who they are.
  const fits = /^\d*$/.test(length ?? '') && prefix >= 1 && prefix <= longest;
  return fits ? { address, prefix, family } : null;
}
