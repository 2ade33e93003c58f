import type { Channel } from '#base';
import type { Company, Mood } from '#dialogue';
import type { Cue as SoundCue, Scenery } from '../../../audio/index.ts';
import type { Cue } from './tempo.ts';

/** Where a conversation stands, as far as it can be heard. Away from the customer it is still. */
export interface Heard {
  readonly channel: Channel;
  readonly state: 'ringing' | 'talking' | 'still';
  readonly now: Cue | null;
  readonly mood: Mood;
}

const ROOM: Readonly<Record<Channel, number>> = { phone: 0.3, chat: 0, email: 0, 'in-person': 1, video: 0.5 };
const BED: Readonly<Record<Channel, number>> = {
  phone: 1,
  chat: 0.4,
  email: 0.25,
  'in-person': 1,
  video: 0.9,
};

/** The beds under a conversation: the air of the place, and a low chord that grows with the tension. */
export function sceneryOf({ channel, state, now, mood }: Heard): Scenery {
  if (state === 'ringing') return { ring: 1 };
  if (state === 'still') return {};
  if (now?.entry.kind === 'wait' && now.entry.why === 'hold') return { hold: 1 };
  const heat = Math.max(0, (mood.tension - 3) / 7);
  return { room: ROOM[channel], tension: BED[channel] * heat * heat };
}

/** The sound that belongs to the moment in which something begins, if there is one. */
export function soundOf({ entry, phase }: Cue, channel: Channel, company: Company): SoundCue | null {
  if (phase !== 'telling' || company !== 'customer') return null;
  if (entry.kind === 'end' && channel === 'phone') return 'hang-up';
  const written = channel === 'chat' || channel === 'email';
  return written && entry.kind === 'words' && entry.by === 'customer' ? 'message' : null;
}
