import type { Hono } from 'hono';
import { nameRequestSchema, placeRequestSchema } from '#protocol';
import type { Done, Team, TeamList } from '#protocol';
import {
  createTeam,
  deleteTeam,
  describeTeam,
  listTeams,
  placeInTeam,
  renameTeam,
} from '../../people/teams.ts';
import { change } from '../change.ts';
import type { Environment, Parts } from '../environment.ts';
import { readBody } from '../read-body.ts';
import { permitForTeam } from '../../people/permit.ts';
import { actorOf, routesOn } from '../route.ts';

/** Teams, and who is in them. */
export function teamRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database } = parts;

  route('teams', async (c) => {
    const teams = await database.read((tables) => listTeams(tables, actorOf(c)));
    return c.json(teams satisfies TeamList);
  });

  route('team', async (c, { team }) => {
    const actor = actorOf(c);
    const found = await database.read(async (tables) => {
      await permitForTeam({ tables, actor }, 'team:read', team);
      return describeTeam(tables, team);
    });
    return c.json(found satisfies Team);
  });

  route('createTeam', async (c) => {
    const { name } = await readBody(c, nameRequestSchema);
    const made = await change(c, parts, async ({ tables, noted }) =>
      describeTeam(tables, await createTeam(tables, name, noted)),
    );
    return c.json(made satisfies Team);
  });

  route('renameTeam', async (c, { team }) => {
    const { name } = await readBody(c, nameRequestSchema);
    const renamed = await change(c, parts, async (changing) => {
      await permitForTeam(changing, 'team:manage', team);
      await renameTeam(changing.tables, { team, name }, changing.noted);
      return describeTeam(changing.tables, team);
    });
    return c.json(renamed satisfies Team);
  });

  route('deleteTeam', async (c, { team }) => {
    await change(c, parts, async (changing) => {
      await permitForTeam(changing, 'team:manage', team);
      await deleteTeam(changing.tables, team, changing.noted);
    });
    return c.json({} satisfies Done);
  });

  route('placeInTeam', async (c, { team, person }) => {
    const { parts: wanted } = await readBody(c, placeRequestSchema);
    const placed = await change(c, parts, async (changing) => {
      await permitForTeam(changing, 'team:manage', team);
      await placeInTeam(changing.tables, { team, person, parts: wanted }, changing.noted);
      return describeTeam(changing.tables, team);
    });
    return c.json(placed satisfies Team);
  });
}
