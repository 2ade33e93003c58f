import type { AuditEntry } from '#protocol';
import { nameOf } from '../../record/index.ts';

type Words = (attempt: string, team: string) => string;

/** What others do that concerns whoever reads it, as it goes on after their name. */
const DEEDS: Readonly<Record<string, Words>> = {
  'attempt.read': (attempt) => `opened ${attempt}`,
  'attempt.comment': (attempt) => `wrote a comment on ${attempt}`,
  'attempt.list': (attempt) => `changed what is on the list for your next talk, at ${attempt}`,
  'attempt.override': (attempt) => `rated a turn otherwise in ${attempt}`,
  'attempt.rate': (attempt) => `read ${attempt} a second time, without seeing the verdicts`,
  'override.withdraw': (attempt) => `took back a rating of a turn in ${attempt}`,
  'contest.answer': (attempt) => `answered where you saw ${attempt} differently`,
  'person.review': () => 'opened the page about you',
  'person.export': () => 'downloaded everything that is kept about you',
  'person.rename': () => 'changed your name',
  'person.roles': () => 'changed your roles',
  'person.disable': () => 'closed your account',
  'person.enable': () => 'opened your account again',
  'person.reset': () => 'made a link for a new password of yours',
  'mail.give-up': () => 'gave up a mail to you, which no mail server took',
  'factor.remove': () => 'turned your second factor off',
  'administrator.create': () => 'made you an administrator',
  'team.read': (_, team) => `opened the figures of ${team}`,
  'team.export': (_, team) => `downloaded the figures of ${team}`,
  'team.place': () => 'put you into a team or changed your part in it',
  'team.leave': () => 'took you out of a team',
  'assignment.read': () => 'looked at how you stand with an assignment',
  'assignment.excuse': () => 'excused you from an assignment',
  'assignment.unexcuse': () => 'took back that you are excused from an assignment',
  'certificate.read': () => 'opened a certificate of yours',
};

/** What is known of the names that things have. */
export interface Named {
  readonly titleOf: (attempt: string) => string | null;
  readonly teamOf: (team: string) => string | null;
}

/** An entry that concerns whoever reads it, as a sentence to them. */
export function ownSentence({ actor, action, object, outcome }: AuditEntry, named: Named): string {
  const title = object === null ? null : named.titleOf(object);
  const attempt = title === null ? 'an attempt of yours' : `your attempt at “${title}”`;
  const team = object === null ? null : named.teamOf(object);
  const deed =
    DEEDS[action]?.(attempt, team === null ? 'a team of yours' : `your team “${team}”`) ??
    `did something that concerns you (${action})`;
  return outcome === 'refused' ? `${nameOf(actor)} was refused this: ${deed}.` : `${nameOf(actor)} ${deed}.`;
}
