import type { Channel } from '#base';
import type { ScenarioCard } from '#protocol';
import type { StageState, StageView } from '#report';

const CHANNELS: Readonly<Record<Channel, string>> = {
  phone: 'phone',
  chat: 'chat',
  email: 'e-mail',
  'in-person': 'in person',
  video: 'video call',
};
const LEVELS = { 1: 'gentle', 2: 'demanding', 3: 'hard' } as const;

/** "Dana Cole, phone, 5 min, gentle": who, and what it takes. */
export const aboutTalk = ({ customer, channel, minutes, difficulty }: ScenarioCard): string =>
  `${customer.name}, ${CHANNELS[channel]}, ${Math.max(1, Math.round(minutes))}\u00a0min, ${LEVELS[difficulty]}`;

export const STATE_NAMES: Readonly<Record<StageState, string>> = {
  done: 'Done',
  again: 'Due again',
  now: 'You are here',
  later: 'Later',
  'may-skip': 'May be skipped',
};
export const STATE_TONES = {
  done: 'good',
  again: 'warn',
  now: 'accent',
  later: 'plain',
  'may-skip': 'plain',
} as const satisfies Readonly<Record<StageState, string>>;

export const conversations = (count: number): string =>
  count === 1 ? '1 conversation' : `${count} conversations`;

/** Never which: already the stage would tell what it is about. */
export function keptWords(count: number, besideOthers: boolean): string {
  const talks = count === 1 ? 'talk' : 'talks';
  return `${count} ${besideOthers ? 'more ' : ''}${talks} ${count === 1 ? 'is' : 'are'} kept for an assessment.`;
}

/** Looking back on a talk and reading its report. An estimate: nothing has measured it. */
const AFTERWARDS = 7;
/** What repeats add for somebody who misses as much as most. An estimate as well. */
const REPEATS = 1.15;

/** Minutes for these talks, looking back included. */
export const minutesFor = (
  stages: readonly Pick<StageView, 'talks'>[],
  cards: ReadonlyMap<string, ScenarioCard>,
): number =>
  stages
    .flatMap(({ talks }) => talks)
    .reduce((sum, { scenario }) => sum + (cards.get(scenario)?.minutes ?? 0) + AFTERWARDS, 0);

/** "about 50 min", "about 2 hours"; nobody can know it better. */
export function aboutMinutes(minutes: number): string {
  if (minutes < 75) return `about ${Math.max(5, Math.round(minutes / 5) * 5)} min`;
  const halves = Math.round(minutes / 30) / 2;
  return `about ${halves % 1 === 0 ? halves : `${Math.floor(halves)}½`} hours`;
}

export const wholePath = (minutes: number): string => {
  const hours = Math.max(1, Math.round((minutes * REPEATS) / 60));
  return hours === 1 ? 'about an hour' : `about ${hours} hours`;
};

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** A day such as 2026-03-14 as it is said. */
export const dayOf = (day: string): string => DAY.format(Date.parse(day));
