import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { instantSchema } from './ids.ts';
import { NAME_LIMIT } from './limits.ts';

// Control characters and those that turn the direction of text: a name is shown beside other people's words.
const UNSHOWABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** PUT profile: what the trainee wants to be called. Trimmed; any script, no control characters. */
export const profileRequestSchema = v.strictObject({
  name: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(NAME_LIMIT, `must have ${NAME_LIMIT} characters at most`),
    v.check((name) => !UNSHOWABLE.test(name), 'must not hold control characters'),
  ),
});
export type ProfileRequest = Frozen<v.InferOutput<typeof profileRequestSchema>>;

/** The answer to PUT profile. */
export const profileSchema = v.object({ name: v.string(), since: instantSchema });
export type Profile = Frozen<v.InferOutput<typeof profileSchema>>;
