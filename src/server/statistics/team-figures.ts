import type { Kysely } from 'kysely';
import type { GroupDecision, TeamFigures } from '#protocol';
import { singlePeopleShown } from '#report';
import type { Tables } from '../store/sql/tables.ts';
import { alertsOf } from './alerts.ts';
import { readGroupFigures } from './group-figures.ts';
import { readReliability } from './library-reliability.ts';
import { readMembers } from './members.ts';

interface Asked {
  readonly team: string;
  /** Whether the caller manages the team, and so sees its people. */
  readonly managed: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** All of a team's figures but those that need the text of scenarios; null where there is no such team. */
export async function readTeamFigures(
  tables: Kysely<Tables>,
  { team, managed, now }: Asked,
): Promise<Omit<TeamFigures, 'alerts'> | null> {
  const found = await readTeam(tables, team);
  if (!found) return null;
  const { counted, figures } = await readGroupFigures(tables, { team, exact: managed });
  const reliability = await readReliability(tables);
  const singly = singlePeopleShown(reliability);
  const members = managed
    ? await readMembers(tables, { team, now: new Date(now).toISOString(), singly })
    : null;
  const people = members?.length ?? (await countPeople(tables, team));
  return { team: found, managed, people, counted, figures, reliability, members };
}

export const withAlerts = (
  figures: Omit<TeamFigures, 'alerts'>,
  decisions: readonly GroupDecision[],
  now: number,
): TeamFigures => ({ ...figures, alerts: alertsOf({ members: figures.members, decisions, now }) });

export const readTeam = (
  tables: Kysely<Tables>,
  team: string,
): Promise<{ id: string; name: string } | undefined> =>
  tables.selectFrom('team').select(['id', 'name']).where('id', '=', team).executeTakeFirst();

async function countPeople(tables: Kysely<Tables>, team: string): Promise<number> {
  const { count } = await tables
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('membership.team', '=', team)
    .where('membership.part', '=', 'member')
    .where('person.disabled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
