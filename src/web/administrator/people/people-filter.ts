import type { Person, Role } from '#protocol';

export interface PeopleFilter {
  readonly search: string;
  readonly role: Role | null;
  /** A team's id, or `none` for those who are in no team. */
  readonly team: string | null;
  /** Leavers stand apart from those who can sign in. */
  readonly disabled: boolean;
}

export const NO_FILTER: PeopleFilter = { search: '', role: null, team: null, disabled: false };

/** Without accents and capitals, as one types into a search field. */
const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

export function peopleWho(
  people: readonly Person[],
  { search, role, team, disabled }: PeopleFilter,
): readonly Person[] {
  const words = folded(search.trim());
  return people.filter(
    (person) =>
      (person.disabledAt !== null) === disabled &&
      (role === null || person.roles.includes(role)) &&
      (team === null || isIn(person, team)) &&
      (folded(person.name).includes(words) || folded(person.account?.email ?? '').includes(words)),
  );
}

const isIn = ({ teams }: Person, team: string): boolean =>
  team === 'none' ? teams.length === 0 : teams.some(({ id }) => id === team);
