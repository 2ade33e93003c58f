import type { Kysely } from 'kysely';
import { relationsOf } from '#protocol';
import type { Part, Team, TeamList } from '#protocol';
import { append } from '../audit/append.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { Actor } from './actor.ts';
import type { Noted } from './noted.ts';
import { refusal } from './refusal.ts';
import { nothingHere } from '../request-refused.ts';
import { rolesOf } from './roles.ts';
import { newId } from './tokens.ts';

const { compare: byName } = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The teams that the actor may see: all, or those that they look after. */
export async function listTeams(tables: Kysely<Tables>, actor: Actor): Promise<TeamList> {
  const all = relationsOf(actor.roles, 'team:read').has('other');
  const managed = tables
    .selectFrom('membership')
    .select('team')
    .where('person', '=', actor.person)
    .where('part', '=', 'manager');
  const teams = await tables
    .selectFrom('team')
    .select(['id', 'name'])
    .$if(!all, (query) => query.where('id', 'in', managed))
    .execute();
  const places = await tables
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person')
    .select(['membership.team', 'membership.part', 'person.id', 'person.name'])
    .where('person.disabled_at', 'is', null)
    .$if(!all, (query) => query.where('membership.team', 'in', managed))
    .execute();
  return {
    teams: teams
      .map(({ id, name }) => {
        const here = places.filter(({ team }) => team === id);
        return {
          id,
          name,
          members: here.filter(({ part }) => part === 'member').length,
          managers: here
            .filter(({ part }) => part === 'manager')
            .map((person) => ({ id: person.id, name: person.name }))
            .sort((a, b) => byName(a.name, b.name)),
        };
      })
      .sort((a, b) => byName(a.name, b.name)),
  };
}

export async function describeTeam(tables: Kysely<Tables>, id: string): Promise<Team> {
  const { name } = await mustExist(tables, id);
  const people = await tables
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person')
    .select(['person.id', 'person.name', 'person.disabled_at', 'membership.part', 'membership.since'])
    .where('membership.team', '=', id)
    .execute();
  return {
    id,
    name,
    people: people
      .map(({ disabled_at, ...person }) => ({ ...person, disabled: disabled_at !== null }))
      .sort((a, b) => byName(a.name, b.name) || (a.id < b.id ? -1 : 1)),
  };
}

export async function createTeam(tables: Kysely<Tables>, name: string, noted: Noted): Promise<string> {
  await refuseTakenName(tables, name, null);
  const id = newId();
  await tables.insertInto('team').values({ id, name, since: noted.at }).execute();
  await append(tables, { ...noted, action: 'team.create', object: id });
  return id;
}

export async function renameTeam(
  tables: Kysely<Tables>,
  { team, name }: { readonly team: string; readonly name: string },
  noted: Noted,
): Promise<void> {
  await mustExist(tables, team);
  await refuseTakenName(tables, name, team);
  await tables.updateTable('team').set({ name }).where('id', '=', team).execute();
  await append(tables, { ...noted, action: 'team.rename', object: team });
}

/** Deletes a team in which nobody is any more. */
export async function deleteTeam(tables: Kysely<Tables>, team: string, noted: Noted): Promise<void> {
  await mustExist(tables, team);
  const somebody = await tables
    .selectFrom('membership')
    .select('person')
    .where('team', '=', team)
    .executeTakeFirst();
  if (somebody) throw refusal('team-not-empty', 'There are people in this team. Take them out first.');
  await tables.deleteFrom('team').where('id', '=', team).execute();
  await append(tables, { ...noted, action: 'team.delete', object: team });
}

interface Place {
  readonly team: string;
  readonly person: string;
  readonly parts: readonly Part[];
}

/** Makes a person these parts of a team and no others. What they were already, they stay since then. */
export async function placeInTeam(
  tables: Kysely<Tables>,
  { team, person, parts }: Place,
  noted: Noted,
): Promise<void> {
  await mustExist(tables, team);
  const found = await tables.selectFrom('person').select('roles').where('id', '=', person).executeTakeFirst();
  if (!found) throw nothingHere();
  if (parts.includes('manager') && !rolesOf(found.roles).includes('manager')) {
    throw refusal('not-a-manager', 'Only somebody with the role of a manager can look after a team.');
  }
  const here = tables.deleteFrom('membership').where('team', '=', team).where('person', '=', person);
  await (parts.length === 0 ? here : here.where('part', 'not in', parts)).execute();
  for (const part of parts) {
    await tables
      .insertInto('membership')
      .values({ team, person, part, since: noted.at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  const action = parts.length === 0 ? 'team.leave' : 'team.place';
  await append(tables, { ...noted, action, object: team, subject: person });
}

async function mustExist(tables: Kysely<Tables>, id: string): Promise<{ readonly name: string }> {
  const team = await tables.selectFrom('team').select('name').where('id', '=', id).executeTakeFirst();
  if (!team) throw nothingHere();
  return team;
}

async function refuseTakenName(tables: Kysely<Tables>, name: string, but: string | null): Promise<void> {
  const other = await tables.selectFrom('team').select('id').where('name', '=', name).executeTakeFirst();
  if (other && other.id !== but) {
    throw refusal('name-taken', 'There is a team of this name already.');
  }
}
