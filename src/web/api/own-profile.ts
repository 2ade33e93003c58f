import { profileIdSchema } from '#protocol';
import * as v from 'valibot';
import { discard, keep, kept } from '../device/index.ts';

const KEY = 'profile';

/** Who is signed in, as far as this page knows; null while nobody was yet, and in a house that is not set up. */
let person: string | null = null;
const listeners = new Set<() => void>();

/** 16 random bytes in hexadecimal: nobody can guess it, and two browsers never make the same. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/**
 * Whose plays this page shows, keeps and sends: those of whoever is signed in. In a house that is not set up it
 * is an id of this browser alone, made on first need; whoever knows that one is this trainee, so it is shown
 * nowhere and stands in no address.
 */
export function ownProfile(): string {
  if (person !== null) return person;
  const id = v.safeParse(profileIdSchema, kept(KEY));
  if (id.success) return id.output;
  const made = randomId();
  keep(KEY, made);
  return made;
}

/** Whether it is a person with an account, whom the server knows without an introduction. */
export const isPerson = (): boolean => person !== null;

/** From now on this page is that person's. A session that ends does not change whose page it is. */
export function becomePerson(id: string): void {
  if (id === person) return;
  person = id;
  for (const listener of listeners) listener();
}

export function onOtherProfile(listener: () => void): void {
  listeners.add(listener);
}

/** The next person at this device begins anew; what the server has stays there, and nobody here can reach it. */
export function forgetProfile(): void {
  person = null;
  discard(KEY);
  for (const listener of listeners) listener();
}
