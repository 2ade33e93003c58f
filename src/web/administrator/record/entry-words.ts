import type { AuditEntry } from '#protocol';
import { nameOf } from '../../record/index.ts';

/** What was done, as it goes on after the name of whoever did it; `whom` stands for whom it concerns. */
const DEEDS: Readonly<Record<string, (whom: string) => string>> = {
  'administrator.create': (whom) => `made ${whom} an administrator from the server’s own terminal`,
  'assignment.change': () => 'changed an assignment',
  'assignment.close': () => 'closed an assignment',
  'assignment.delete': () => 'deleted an assignment',
  'assignment.excuse': (whom) => `excused ${whom} from an assignment`,
  'assignment.make': () => 'made an assignment',
  'assignment.read': (whom) => `looked at how an assignment goes for ${whom}`,
  'assignment.unexcuse': (whom) => `took back that ${whom} was excused from an assignment`,
  'attempt.abandon': () => 'gave up an assessed attempt',
  'attempt.comment': (whom) => `wrote a comment on an attempt of ${whom}`,
  'attempt.contest': () => 'saw a verdict differently and said so',
  'attempt.finish': () => 'finished an assessed attempt',
  'attempt.list': (whom) => `changed the list for the next talk with ${whom}`,
  'attempt.override': (whom) => `rated a turn otherwise in an attempt of ${whom}`,
  'attempt.rate': (whom) => `read an attempt of ${whom} a second time`,
  'attempt.read': (whom) => `opened an attempt of ${whom}`,
  'attempt.start': () => 'began an assessed attempt',
  'certificate.read': (whom) => `opened a certificate of ${whom}`,
  'contest.answer': (whom) => `answered ${whom}, who saw a verdict differently`,
  'factor.add': () => 'turned a second factor on',
  'factor.remove': (whom) => `turned the second factor of ${whom} off`,
  'house.set-up': () => 'set up Poise',
  'invitation.accept': () => 'followed an invitation',
  'invitation.issue': () => 'made an invitation',
  'invitation.revoke': () => 'took back an invitation',
  'mail.give-up': (whom) => `gave up a mail to ${whom}, which no mail server took`,
  'mail.test': () => 'sent a test mail to themselves',
  'organisation.rename': () => 'renamed the organisation',
  'organisation.sign-in': () => 'changed of whom a second factor is asked',
  'override.withdraw': (whom) => `took back a rating of a turn in an attempt of ${whom}`,
  'password.change': () => 'changed their password',
  'password.check': () => 'gave their password once more',
  'password.reset': () => 'chose a new password by a link',
  'person.disable': (whom) => `closed the account of ${whom}`,
  'person.enable': (whom) => `opened the account of ${whom} again`,
  'person.erase': (whom) => `erased ${whom}`,
  'person.export': (whom) => `downloaded the data of ${whom}`,
  'person.rename': (whom) => `changed the name of ${whom}`,
  'person.reset': (whom) => `made a link for a new password of ${whom}`,
  'person.review': (whom) => `opened the page of ${whom}`,
  'person.roles': (whom) => `changed the roles of ${whom}`,
  'person.sign-up': () => 'came in by the organisation’s sign-in',
  'provider.connect': () => 'added the organisation’s sign-in to their account',
  'reminders.choose': () => 'chose whether to be reminded by mail',
  'retention.change': () => 'changed when things are deleted',
  'scenario.publish': () => 'published a scenario',
  'scenario.withdraw': () => 'withdrew a scenario',
  'session.end': () => 'ended a session of theirs',
  'sign-in': () => 'signed in',
  'sign-out': () => 'signed out',
  'team.create': () => 'made a team',
  'team.delete': () => 'deleted a team',
  'team.export': () => 'downloaded the figures of a team',
  'team.leave': (whom) => `took ${whom} out of a team`,
  'team.place': (whom) => `put ${whom} into a team or changed their part in it`,
  'team.read': () => 'opened the figures of a team',
  'team.rename': () => 'renamed a team',
};

/** The same where it was done to oneself and would sound odd. */
const OWN_DEEDS: Readonly<Record<string, string>> = {
  'factor.remove': 'turned their second factor off',
  'person.export': 'downloaded their own data',
  'person.rename': 'changed their own name',
};

/** What one does at the door: the entry tells by its subject who it was; its actor is nobody, or whoever was in before. */
const AT_THE_DOOR: ReadonlySet<string> = new Set(['sign-in', 'person.sign-up', 'provider.connect']);

/** An entry of the record as a sentence; one that stands for many `people` counts them. What an action of a later version means is told by its own name. */
export function sentenceOf(entry: AuditEntry, people: number): string {
  const { action, outcome, subject } = entry;
  const isOwn = people === 1 && subject !== null && subject.id === entry.actor?.id;
  const deed =
    (isOwn && OWN_DEEDS[action]) ||
    (DEEDS[action]?.(people > 1 ? `${people} people` : whomOf(entry)) ?? `did “${action}”`);
  return outcome === 'refused' ? refused(entry, deed) : `${nameOf(doerOf(entry))} ${deed}.`;
}

const doerOf = ({ actor, action, subject }: AuditEntry): AuditEntry['actor'] =>
  AT_THE_DOOR.has(action) ? (subject ?? actor) : actor;

function refused({ actor, subject, action }: AuditEntry, deed: string): string {
  if (action === 'sign-in') {
    const as = subject ? ` as ${subject.name ?? 'somebody whose account is gone'}` : '';
    return `Somebody tried to sign in${as} and did not get in.`;
  }
  if (action === 'password.check') return `${nameOf(actor)} gave a wrong password.`;
  return `${nameOf(actor)} was refused this: ${deed}.`;
}

function whomOf({ actor, subject }: AuditEntry): string {
  if (subject === null) return 'somebody';
  if (subject.id === actor?.id) return 'themselves';
  return subject.name ?? 'somebody whose account is gone';
}
