import type { Hono } from 'hono';
import { nameRequestSchema, rolesRequestSchema } from '#protocol';
import type { Link, People, Person } from '#protocol';
import {
  disablePerson,
  enablePerson,
  giveRoles,
  issueReset,
  removeFactorOf,
  renamePerson,
} from '../../people/manage-person.ts';
import { mailReset } from '../../mail/links.ts';
import { noticeOf, noticeOfRoles } from '../../mail/notices.ts';
import { describePerson, listPeople } from '../../people/people.ts';
import { change } from '../change.ts';
import type { Changing } from '../change.ts';
import type { Asked, Environment, Parts } from '../environment.ts';
import { readBody } from '../read-body.ts';
import { requireRecent } from '../require-recent.ts';
import { permit } from '../../people/permit.ts';
import { actorOf, routesOn } from '../route.ts';

/** Who is here, and what administrators change about them. */
export function peopleRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database, clock, mail = null } = parts;
  const managing = manage(parts);
  wayInRoutes(app, parts);

  route('people', async (c) => {
    const wanted = { search: c.req.query('search') ?? '', after: c.req.query('after') ?? null };
    const people = await database.read((tables) => listPeople(tables, actorOf(c), wanted));
    return c.json(people satisfies People);
  });

  route('person', async (c, { person }) => {
    const actor = actorOf(c);
    const found = await database.read(async (tables) => {
      await permit({ tables, actor }, 'person:read', person);
      return describePerson(tables, actor, person);
    });
    return c.json(found satisfies Person);
  });

  route('renamePerson', async (c, { person }) => {
    const { name } = await readBody(c, nameRequestSchema);
    return managing(c, person, ({ tables, noted }) => renamePerson(tables, { person, name }, noted));
  });

  route('personRoles', async (c, { person }) => {
    const { roles } = await readBody(c, rolesRequestSchema);
    return managing(c, person, async (changing) => {
      await requireRecent(changing, clock);
      await noticeOfRoles(changing.tables, mail, { person, roles, now: changing.now });
      await giveRoles(changing.tables, { person, roles }, changing.noted);
    });
  });

  route('disablePerson', (c, { person }) =>
    managing(c, person, ({ tables, noted }) => disablePerson(tables, person, noted)),
  );

  route('enablePerson', (c, { person }) =>
    managing(c, person, ({ tables, noted }) => enablePerson(tables, person, noted)),
  );
}

/** The way back in for whoever has lost what they sign in with. */
function wayInRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { clock, mail = null } = parts;
  const managing = manage(parts);

  route('removeFactorOf', (c, { person }) =>
    managing(c, person, async (changing) => {
      await requireRecent(changing, clock);
      await removeFactorOf(changing.tables, { person }, changing.noted);
      await noticeOf(changing.tables, mail, { person, change: 'factor-removed', now: changing.now });
    }),
  );

  route('resetPerson', async (c, { person }) => {
    const link = await change(c, parts, async (changing) => {
      await permit(changing, 'person:manage', person);
      await requireRecent(changing, clock);
      const issued = await issueReset(changing.tables, person, changing);
      await mailReset(changing.tables, mail, { link: issued, person, now: changing.now });
      return issued;
    });
    return c.json(link satisfies Link);
  });
}

/** Changes a person for whoever may manage them, and answers with the person as they are then. */
function manage(parts: Parts) {
  return async (c: Asked, person: string, work: (changing: Changing) => Promise<void>): Promise<Response> => {
    const changed = await change(c, parts, async (changing) => {
      await permit(changing, 'person:manage', person);
      await work(changing);
      return describePerson(changing.tables, changing.actor, person);
    });
    return c.json(changed satisfies Person);
  };
}
