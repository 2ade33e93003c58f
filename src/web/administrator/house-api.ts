import {
  invitationListSchema,
  linkSchema,
  pathTo,
  peopleSchema,
  personSchema,
  teamListSchema,
  teamSchema,
} from '#protocol';
import type { InviteRequest, Link, Part, Person, Role, Team } from '#protocol';
import { ask, createResources, tell } from '../api/index.ts';

const LOOKED_UP_AGAIN = { freshMs: 0 };

/** Everybody, by name; the only key is ''. A list of thousands comes in a few pages, so that filters are at once. */
export const everybody = createResources(async () => {
  const people: Person[] = [];
  let after: string | null = null;
  do {
    const query: string = after === null ? '' : `?after=${encodeURIComponent(after)}`;
    const page = await ask({ path: pathTo('people') + query, answer: peopleSchema });
    people.push(...page.people);
    after = page.next;
  } while (after !== null);
  return people as readonly Person[];
}, LOOKED_UP_AGAIN);

/** By id. */
export const persons = createResources(
  (person) => ask({ path: pathTo('person', { person }), answer: personSchema }),
  LOOKED_UP_AGAIN,
);

/** Those that still let somebody in, newest first; the only key is ''. */
export const openInvitations = createResources(
  async () => (await ask({ path: pathTo('invitations'), answer: invitationListSchema })).invitations,
  LOOKED_UP_AGAIN,
);

/** All, by name; the only key is ''. */
export const allTeams = createResources(
  async () => (await ask({ path: pathTo('teams'), answer: teamListSchema })).teams,
  LOOKED_UP_AGAIN,
);

/** By id, with who is in it. */
export const oneTeam = createResources(
  (team) => ask({ path: pathTo('team', { team }), answer: teamSchema }),
  LOOKED_UP_AGAIN,
);

/** Something about people or teams was changed, and lists show it in many places. */
function changed(person?: string, team?: string): void {
  everybody.stale('');
  openInvitations.stale('');
  allTeams.stale('');
  if (person !== undefined) persons.stale(person);
  if (team !== undefined) oneTeam.stale(team);
}

export async function invite(body: InviteRequest): Promise<Link> {
  const link = await tell({ method: 'POST', path: pathTo('invite'), body, answer: linkSchema });
  changed();
  return link;
}

export async function revokeInvitation(invitation: string): Promise<void> {
  await tell({ method: 'DELETE', path: pathTo('revokeInvitation', { invitation }) });
  changed();
}

export async function renamePerson(person: string, name: string): Promise<void> {
  await tell({ path: pathTo('renamePerson', { person }), body: { name } });
  changed(person);
}

export async function giveRoles(person: string, roles: readonly Role[]): Promise<void> {
  await tell({ path: pathTo('personRoles', { person }), body: { roles } });
  changed(person);
}

export async function disablePerson(person: string): Promise<void> {
  await tell({ method: 'POST', path: pathTo('disablePerson', { person }) });
  changed(person);
}

export async function enablePerson(person: string): Promise<void> {
  await tell({ method: 'POST', path: pathTo('enablePerson', { person }) });
  changed(person);
}

/** For good, with everything that leads back to them. */
export async function erasePerson(person: string): Promise<void> {
  await tell({ method: 'POST', path: pathTo('erasePerson', { person }) });
  // Their name is shown no moment longer, not even until the list has come anew.
  for (const lists of [everybody, persons, oneTeam]) lists.clear();
  changed();
}

export const resetPerson = (person: string): Promise<Link> =>
  tell({ method: 'POST', path: pathTo('resetPerson', { person }), answer: linkSchema });

export async function removeFactorOf(person: string): Promise<void> {
  await tell({ method: 'DELETE', path: pathTo('removeFactorOf', { person }) });
  changed(person);
}

export async function createTeam(name: string): Promise<Team> {
  const team = await tell({ method: 'POST', path: pathTo('createTeam'), body: { name }, answer: teamSchema });
  changed();
  return team;
}

export async function renameTeam(team: string, name: string): Promise<void> {
  await tell({ path: pathTo('renameTeam', { team }), body: { name } });
  changed(undefined, team);
}

export async function deleteTeam(team: string): Promise<void> {
  await tell({ method: 'DELETE', path: pathTo('deleteTeam', { team }) });
  changed();
}

export interface Place {
  readonly team: string;
  readonly person: string;
  /** None takes the person out of the team. */
  readonly parts: readonly Part[];
}

export async function placeInTeam({ team, person, parts }: Place): Promise<void> {
  await tell({ path: pathTo('placeInTeam', { team, person }), body: { parts } });
  changed(person, team);
}

/** The whole of a link, as it is sent to somebody. */
export const addressOfLink = ({ path }: Link): string => location.origin + path;
