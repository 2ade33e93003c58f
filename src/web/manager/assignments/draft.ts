import { ASSIGNMENT_DEFAULTS, ASSIGNMENT_LIMITS } from '#protocol';
import type { Assignment, AssignmentRequest } from '#protocol';
import { dueDay, listOf } from '../../words/index.ts';

/** What stands in the form: what may not fit together yet. */
export interface Draft {
  readonly title: string;
  readonly note: string;
  readonly what: 'these' | 'next-best';
  readonly scenarios: readonly string[];
  readonly draw: number;
  readonly gated: boolean;
  readonly assessed: boolean;
  readonly due: string;
  readonly minimum: number;
  readonly attempts: number;
  readonly teams: readonly string[];
  readonly people: readonly string[];
}

const DAY_LONG = 24 * 60 * 60 * 1000;
const DRAW = 3;

const inDays = (days: number, now: number): string =>
  new Date(now + days * DAY_LONG).toISOString().slice(0, 10);

export const today = (now: number = Date.now()): string => inDays(0, now);

export const emptyDraft = (now: number = Date.now()): Draft => ({
  title: '',
  note: '',
  what: 'these',
  scenarios: [],
  draw: DRAW,
  gated: false,
  assessed: true,
  due: inDays(ASSIGNMENT_DEFAULTS.days, now),
  minimum: ASSIGNMENT_DEFAULTS.minimum,
  attempts: ASSIGNMENT_DEFAULTS.attempts,
  teams: [],
  people: [],
});

/** The form as an assignment fills it. */
export const draftOf = (from: Assignment): Draft => ({
  title: from.title,
  note: from.note,
  what: from.draws > 0 ? 'next-best' : 'these',
  scenarios: from.scenarios.map(({ id }) => id),
  draw: from.draws > 0 ? from.draws : DRAW,
  gated: from.gated,
  assessed: from.assessed,
  due: from.due,
  minimum: from.minimum,
  attempts: from.attempts,
  teams: from.teams.map(({ id }) => id),
  people: from.named.map(({ id }) => id),
});

/** The same again for others: with a new day, and to nobody yet. */
export const copyOf = (from: Assignment, now: number = Date.now()): Draft => ({
  ...draftOf(from),
  due: inDays(ASSIGNMENT_DEFAULTS.days, now),
  teams: [],
  people: [],
});

export function requestOf(draft: Draft): AssignmentRequest {
  const { what, scenarios, draw, title, note, ...rest } = draft;
  return {
    ...rest,
    title: title.trim(),
    note: note.trim(),
    content: what === 'these' ? { what, scenarios } : { what, draw },
  };
}

/** What is missing before it can be given, in the order of the form; the key is the part that it is about. */
export function missingIn(draft: Draft): Readonly<Partial<Record<'what' | 'who' | 'title' | 'due', string>>> {
  const { title, what, scenarios, teams, people, due } = draft;
  return {
    ...(what === 'these' && scenarios.length === 0 && { what: 'Choose at least one conversation.' }),
    ...(scenarios.length > ASSIGNMENT_LIMITS.scenarios && {
      what: `At most ${ASSIGNMENT_LIMITS.scenarios} conversations fit into one assignment.`,
    }),
    ...(teams.length + people.length === 0 && { who: 'Choose a team or a person.' }),
    ...(title.trim() === '' && { title: 'Give it a title.' }),
    ...(due === '' && { due: 'Choose a day.' }),
  };
}

/** Names for ids, for the sentence. */
export interface NamesOf {
  readonly team: (id: string) => string;
  readonly person: (id: string) => string;
}

const NAMED_AT_MOST = 3;

/** Everything that was chosen, as one would say it to somebody. */
export function summaryOf(draft: Draft, { team, person }: NamesOf): string {
  const { teams, people, due } = draft;
  const named = people.length > NAMED_AT_MOST ? [`${people.length} people`] : people.map(person);
  const who = listOf([...teams.map((id) => `everybody in ${team(id)}`), ...named]);
  return `For ${who}: ${thingsIn(draft)}. ${howIn(draft)} Due by the end of ${dueDay(due)}.`;
}

function thingsIn({ what, scenarios, draw, gated }: Draft): string {
  const count = what === 'these' ? scenarios.length : draw;
  const things = count === 1 ? 'one conversation' : `${count} conversations`;
  const which = what === 'these' ? '' : ', chosen for each person by what they missed so far';
  return `${things}${which}${gated && count > 1 ? ', one after the other' : ''}`;
}

function howIn({ assessed, minimum, attempts }: Draft): string {
  if (!assessed) return 'Practice: done once talked to the end, and you do not see how it went.';
  return `Assessed: ${minimum} points or more pass, with ${attempts === 1 ? 'one try' : `up to ${attempts} tries`} each.`;
}
