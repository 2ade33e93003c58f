import type { Option } from '#dialogue';
import type { Place } from './smell.ts';

/** Where things stand in an author's file: keys from its root. */
export const beatPlace = (beat: string, ...rest: Place): Place => ['beats', beat, ...rest];

export const replyPlace = (beat: string, reply: string, ...rest: Place): Place =>
  beatPlace(beat, 'replies', reply, ...rest);

/** A silence and a hold have keys of their own. */
export const optionPlace = (
  beat: string,
  { id, kind }: Pick<Option, 'id' | 'kind'>,
  ...rest: Place
): Place => (kind === 'reply' ? replyPlace(beat, id, ...rest) : beatPlace(beat, kind, ...rest));
