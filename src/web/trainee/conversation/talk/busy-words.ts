import type { Channel } from '#base';
import type { Scene } from '../live/scene.ts';
import type { Cue } from '../live/tempo.ts';

const isWritten = (channel: Channel): boolean => channel === 'chat' || channel === 'email';

const heldOn = ({ entry }: Cue): boolean => entry.kind === 'wait' && entry.why === 'hold';
const isSpoken = ({ entry }: Cue): boolean => entry.kind === 'words' && entry.by === 'customer';

/** What the customer is doing while the trainee waits. */
export function busyWords(channel: Channel, name: string, { now }: Scene): string {
  if (now?.phase === 'before') return channel === 'email' ? 'A mail is coming in' : `${name} is typing`;
  if (now?.phase === 'waiting') return heldOn(now) ? 'On hold' : 'Time passes';
  if (isWritten(channel)) return `${name} is reading`;
  return now && isSpoken(now) ? `${name} is speaking` : `${name} is listening`;
}
