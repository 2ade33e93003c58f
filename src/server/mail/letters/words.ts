import type { Role } from '#protocol';

/** What a letter says; the greeting and the end are the same for all. */
export interface Words {
  readonly subject: string;
  /** Paragraphs, in plain text. */
  readonly said: readonly string[];
  /** Why it came, and where such mails are switched off. */
  readonly why: string;
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** As "Saturday 14 March"; of an instant the day that it is in UTC. */
export const dayIn = (iso: string): string => DAY.format(new Date(iso)).replace(',', '');

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  trainee: 'trainee',
  trainer: 'trainer',
  manager: 'manager',
  administrator: 'administrator',
};

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const rolesInWords = (roles: readonly Role[]): string =>
  LIST.format(roles.map((role) => ROLE_WORDS[role]));

/** The text of a letter. Lines end as mail wants it only on their way: the library sees to that. */
export const textOf = (name: string | null, { said, why }: Words): string =>
  [name === null ? 'Hello,' : `Hello ${name},`, ...said, `-- \n${why}`].join('\n\n') + '\n';
