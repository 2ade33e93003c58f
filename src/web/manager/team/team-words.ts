import type { Alert, Member } from '#protocol';
import { shareWords } from '../../figures/index.ts';
import { dayOf, listOf } from '../../words/index.ts';

/** "1 person", "3 people". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Stands before a count that is told rounded down: "at least 15 people". */
export const atLeast = (exact: boolean): string => (exact ? '' : 'at least ');

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

/** Something that several people of a team may be in, and who they are. */
export interface Trouble {
  readonly kind: 'hard-stops' | 'overdue' | 'did-not-pass';
  readonly words: string;
  readonly people: readonly {
    readonly person: string;
    readonly name: string;
    /** Null where it goes without saying. */
    readonly detail: string | null;
  }[];
}

interface KindOfTrouble {
  readonly kind: Trouble['kind'];
  readonly words: string;
  readonly has: (member: Member) => boolean;
  readonly detail: (member: Member) => string | null;
}

const TROUBLES: readonly KindOfTrouble[] = [
  {
    kind: 'hard-stops',
    words: 'Crossed a line that no talk may cross',
    has: ({ hardStops }) => hardStops > 0,
    detail: ({ hardStops, lastHardStopAt }) =>
      times(hardStops) + (lastHardStopAt === null ? '' : `, last on ${dayOf(lastHardStopAt)}`),
  },
  {
    kind: 'overdue',
    words: 'Late with something',
    has: ({ overdue }) => overdue > 0,
    detail: ({ overdue }) => (overdue === 1 ? null : counted(overdue, 'assignment')),
  },
  {
    kind: 'did-not-pass',
    words: 'Out of tries, and not passed',
    has: ({ didNotPass }) => didNotPass > 0,
    detail: ({ didNotPass }) => (didNotPass === 1 ? null : counted(didNotPass, 'conversation')),
  },
];

/** What of a team a manager should look at first, the gravest first; what nobody is in is left out. */
export const troublesOf = (members: readonly Member[]): readonly Trouble[] =>
  TROUBLES.flatMap(({ kind, words, has, detail }) => {
    const people = members
      .filter(has)
      .map((member) => ({ person: member.person, name: member.name, detail: detail(member) }));
    return people.length === 0 ? [] : [{ kind, words, people }];
  });

/** The gravest of what one member is in, in a few words; null where there is nothing. */
export function troubleOf(member: Member): string | null {
  if (member.hardStops > 0) return 'Crossed a line';
  if (member.overdue > 0) return 'Late';
  return member.didNotPass > 0 ? 'Out of tries' : null;
}

export const SKILLS_SHORT = {
  'active-listening': 'Listening',
  'boundary-setting': 'Boundaries',
  'de-escalation': 'Calming',
} as const;

/** Only words for better, and that it is not clear yet. */
export function changeWords({ changes }: Member): string {
  if (changes.length === 0) return 'Too early to say';
  const said = (['improved', 'probably improved'] as const).flatMap((word) => {
    const skills = changes.filter((change) => change.word === word).map(({ skill }) => SKILLS_SHORT[skill]);
    return skills.length === 0 ? [] : [`${listOf(skills.map((name) => name.toLowerCase()))} ${word}`];
  });
  if (said.length === 0) return 'No clear change yet';
  const sentence = said.join(', ');
  return capital(sentence);
}

const momentOf = (cue: string | null): string => (cue === null ? '' : `: “${cue}”`);

/** A pattern over the group in a sentence; to whoever sees figures rounded down only, as a share. */
export function alertWords(alert: Alert, exact: boolean): string {
  switch (alert.kind) {
    case 'hard-stops':
      return `${counted(alert.people, 'person', 'people')} crossed a line that no talk may cross since ${dayOf(alert.since)}.`;
    case 'overdue':
      return `${alert.people} of ${counted(alert.of, 'person', 'people')} are late with something.`;
    case 'decision':
      return `${capital(shareWords(alert.lost / alert.n, alert.n, exact))} lose points at the same moment of “${alert.title}”${momentOf(alert.cue)}.`;
  }
}
