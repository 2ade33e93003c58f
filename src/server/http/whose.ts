import * as v from 'valibot';
import { OWN_PROFILE, PROFILE_HEADER, profileIdSchema } from '#protocol';
import { profileKey } from '../plays/profile-key.ts';
import type { Asked } from './environment.ts';
import { RequestRefused } from '../request-refused.ts';

/**
 * Key of the profile that asks: the person who is signed in; before the house is set up, the profile whose id the
 * browser sends, which is no proof of a person, since whoever has the id has the profile.
 */
export function whose(c: Asked): string {
  const actor = c.get('actor');
  if (actor) return actor.person;
  const id = c.req.header(PROFILE_HEADER);
  if (v.is(profileIdSchema, id)) return profileKey(id);
  throw new RequestRefused({
    code: 'no-profile',
    message: `The header "${PROFILE_HEADER}" must hold the profile's id: 32 hexadecimal digits.`,
  });
}

/** The same, for an address that names a profile: it must be the one that asks. */
export function whoseAt(c: Asked, named: string | undefined): string {
  const key = whose(c);
  if (named === OWN_PROFILE || named === c.req.header(PROFILE_HEADER)) return key;
  throw new RequestRefused({ code: 'not-found', message: 'There is no such profile for you.' });
}
