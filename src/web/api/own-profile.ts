import { profileIdSchema } from '#protocol';
import * as v from 'valibot';
import { discard, keep, kept } from '../device/index.ts';

const KEY = 'profile';

/** 16 random bytes in hexadecimal: nobody can guess it, and two browsers never make the same. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/**
 * The id under which the server keeps this browser's plays; made on first need. Whoever knows it is this
 * trainee, so it is shown nowhere and stands in no address.
 */
export function ownProfile(): string {
  const id = v.safeParse(profileIdSchema, kept(KEY));
  if (id.success) return id.output;
  const made = randomId();
  keep(KEY, made);
  return made;
}

/** The next person at this device begins anew; what the server has stays there, and nobody here can reach it. */
export function forgetProfile(): void {
  discard(KEY);
}
