import { SKILL_NAMES } from '#report';
import type { Alert, Member } from '#protocol';
import { dayOf, listOf } from '../../words/index.ts';

/** "1 person", "3 people". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What of a member a manager should look at first, the gravest first; empty where there is nothing. */
export function reasonsOf(member: Member): readonly string[] {
  const { hardStops, lastHardStopAt, overdue, didNotPass } = member;
  return [
    ...(hardStops > 0 && lastHardStopAt !== null
      ? [`crossed a line that no talk may cross, ${times(hardStops)}, last on ${dayOf(lastHardStopAt)}`]
      : []),
    ...(overdue > 0 ? [`is late with ${counted(overdue, 'assignment')}`] : []),
    ...(didNotPass > 0 ? [`did not pass ${counted(didNotPass, 'scenario')} and has no attempt left`] : []),
  ];
}

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

/** Hard stops before what is late, and that before what was not passed; among equals by name, as they come. */
export const urgencyOf = ({ hardStops, overdue, didNotPass }: Member): number =>
  (hardStops > 0 ? 4 : 0) + (overdue > 0 ? 2 : 0) + (didNotPass > 0 ? 1 : 0);

export const SKILLS_SHORT = {
  'active-listening': 'Listening',
  'boundary-setting': 'Boundaries',
  'de-escalation': 'Calming',
} as const;

/** Only words for better, and that it is not clear yet. */
export function changeWords({ changes }: Member): string {
  const better = changes.filter(({ word }) => word !== 'no clear change yet');
  if (changes.length === 0) return 'Too early to say';
  if (better.length === 0) return 'No clear change yet';
  const words = better.map(({ skill, word }) => `${SKILL_NAMES[skill].name.toLowerCase()} ${word}`);
  const sentence = listOf(words);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A pattern over the group in a sentence. */
export function alertWords(alert: Alert): string {
  switch (alert.kind) {
    case 'hard-stops':
      return `${counted(alert.people, 'person', 'people')} crossed a line that no talk may cross since ${dayOf(alert.since)}.`;
    case 'overdue':
      return `${alert.people} of ${counted(alert.of, 'person', 'people')} are late with something.`;
    case 'decision':
      return `${alert.lost} of ${alert.n} lose points at the same moment of “${alert.title}”.`;
  }
}
