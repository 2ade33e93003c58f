import type { Hono } from 'hono';
import { retentionSchema } from '#protocol';
import type { AuditPage, Retention } from '#protocol';
import { append } from '../../audit/append.ts';
import { entries } from '../../privacy/entries.ts';
import { erasePerson } from '../../privacy/erase-person.ts';
import { personData } from '../../privacy/person-data.ts';
import { readRetention, writeRetention } from '../../privacy/purge.ts';
import { change } from '../change.ts';
import type { Asked, Environment, Parts } from '../environment.ts';
import { RequestRefused } from '../../request-refused.ts';
import { readBody } from '../read-body.ts';
import { requireRecent } from '../require-recent.ts';
import { permit } from '../../people/permit.ts';
import { actorOf, routesOn } from '../route.ts';

/** Who looked, what is kept about a person, and its end. */
export function privacyRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database, clock } = parts;

  route('ownEntries', async (c) => {
    const wanted = { about: actorOf(c).person, before: beforeIn(c) };
    return c.json((await database.read((tables) => entries(tables, wanted))) satisfies AuditPage);
  });

  route('audit', async (c) => {
    const wanted = { about: null, before: beforeIn(c) };
    return c.json((await database.read((tables) => entries(tables, wanted))) satisfies AuditPage);
  });

  route('personData', async (c, { person }) => {
    const data = await change(c, parts, async (changing) => {
      await permit(changing, 'person:export', person);
      await requireRecent(changing, clock);
      const { tables, noted } = changing;
      await append(tables, { ...noted, action: 'person.export', object: person, subject: person });
      return personData(tables, person);
    });
    c.header('Content-Disposition', 'attachment; filename="poise-data.json"');
    return c.json(data);
  });

  route('erasePerson', async (c, { person }) => {
    await change(c, parts, async (changing) => {
      await permit(changing, 'person:erase', person);
      await requireRecent(changing, clock);
      await erasePerson(changing.tables, person, changing.noted);
    });
    return c.json({});
  });

  route('retention', async (c) => c.json((await database.read(readRetention)) satisfies Retention));

  route('changeRetention', async (c) => {
    const retention = await readBody(c, retentionSchema);
    await change(c, parts, async (changing) => {
      // A lower number erases by the thousand.
      await requireRecent(changing, clock);
      await writeRetention(changing.tables, retention);
      await append(changing.tables, { ...changing.noted, action: 'retention.change' });
    });
    return c.json(retention satisfies Retention);
  });
}

function beforeIn(c: Asked): number | null {
  const before = c.req.query('before');
  if (before === undefined) return null;
  if (/^\d{1,15}$/.test(before)) return Number(before);
  throw new RequestRefused({
    code: 'bad-request',
    message: '"before" must be the "next" of the page before.',
  });
}
