import type { Reason } from '../about.ts';
import { oneLine } from '../one-line.ts';
import { dayIn } from './words.ts';
import type { Words } from './words.ts';

/** Something that somebody has to do, and why they hear of it now. */
export interface Reminded {
  readonly title: string;
  readonly due: string;
  readonly why: Reason;
}

interface Reminding {
  readonly all: readonly Reminded[];
  readonly origin: string;
  readonly house: string;
}

const HEADS: Readonly<Record<Reason, string>> = {
  late: 'The last day has passed, and it is not too late to ask',
  soon: 'Due soon',
  given: 'New for you',
};
const ORDER = ['late', 'soon', 'given'] as const;

/** One letter for everything that somebody is to hear of today. */
export function reminderWords({ all, origin, house }: Reminding): Words {
  const parts = ORDER.flatMap((why) => {
    const own = all.filter((one) => one.why === why);
    const lines = own.map(({ title, due }) => `- ${oneLine(title)}, ${dueWords(why, due)}`);
    return own.length === 0 ? [] : [[`${HEADS[why]}:`, ...lines].join('\n')];
  });
  return {
    subject: subjectOf(all),
    said: [...parts, `It is all here:\n${origin}/due`],
    why:
      `You get this mail because your manager gave you this to do in Poise at ${house}. There is one such mail a day at ` +
      `most. Switch reminders off here: ${origin}/account`,
  };
}

const dueWords = (why: Reason, due: string): string =>
  `${why === 'late' ? 'was due on' : 'due on'} ${dayIn(due)}`;

function subjectOf(all: readonly Reminded[]): string {
  const reasons = new Set(all.map(({ why }) => why));
  if (reasons.size > 1) return 'What waits for you in Poise';
  if (reasons.has('late')) return 'Still open for you in Poise';
  return reasons.has('soon') ? 'Due soon in Poise' : 'Something new for you in Poise';
}
