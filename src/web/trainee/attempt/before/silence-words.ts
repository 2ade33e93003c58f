import type { Channel } from '#base';
import type { Timing } from '../../../preferences/index.ts';

/**
 * What the kinds of customer in the library allow. How long this one waits is not said before they are met: it would
 * tell which kind they are, and that is asked afterwards.
 */
const WAITS = {
  spoken: { normal: '8 to 15 seconds', relaxed: '24 to 45 seconds' },
  chat: { normal: '45 seconds to 2 minutes', relaxed: '2 to 6 minutes' },
} as const;

/** That silence counts, and when it begins. */
export function silenceWords(channel: Channel, timing: Timing): string {
  if (channel === 'email') return 'You may leave a mail without an answer. No clock does it for you.';
  if (timing === 'off') return 'You may choose it. At the timing “Off” no clock does it for you.';
  const wait = WAITS[channel === 'chat' ? 'chat' : 'spoken'][timing];
  const longer = timing === 'normal' ? ' At the timing “Relaxed” they wait three times as long.' : '';
  return `After the time to read, they usually wait ${wait}; then your silence is your reply.${longer}`;
}
