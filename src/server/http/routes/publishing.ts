import type { Hono } from 'hono';
import { draftRequestSchema } from '#protocol';
import type { DraftVerdict, PublishedList } from '#protocol';
import { checkDraft } from '../../publishing/check-draft.ts';
import type { CheckedDraft } from '../../publishing/check-draft.ts';
import { publications, publish, withdraw } from '../../publishing/publications.ts';
import type { Doing } from '../../publishing/publications.ts';
import { instant } from '../environment.ts';
import type { Asked, Environment, Parts } from '../environment.ts';
import { HttpFault } from '../http-fault.ts';
import { readBody } from '../read-body.ts';
import { actorOf, routesOn } from '../route.ts';

/** Drafts that trainers bring, and what is published of them. */
export function publishingRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database, catalogue, clock } = parts;
  const doing = (c: Asked): Doing => ({
    actor: actorOf(c).person,
    now: instant(clock),
    request: c.get('request'),
  });

  route('checkDraft', async (c) => {
    const { verdict } = await checked(c, parts);
    return c.json(verdict satisfies DraftVerdict);
  });

  route('publish', async (c) => {
    const { verdict, production } = await checked(c, parts);
    if (!production) {
      const message = 'The draft has errors, so it was not published. Check it, mend them and try again.';
      throw new HttpFault({ code: 'draft-has-errors', message });
    }
    await database.write((tables) => publish(tables, production, doing(c)));
    await catalogue.refresh();
    return c.json(verdict satisfies DraftVerdict);
  });

  route('published', async (c) => {
    const rows = await database.read(publications);
    await catalogue.refresh();
    const published = rows.map((row) => ({ ...row, offered: catalogue.hashOf(row.scenario) === row.hash }));
    return c.json({ published } satisfies PublishedList);
  });

  route('withdraw', async (c, { hash }) => {
    if (!(await database.write((tables) => withdraw(tables, hash, doing(c))))) {
      throw new HttpFault({ code: 'not-found', message: 'No such version is in the library.' });
    }
    await catalogue.refresh();
    return c.body(null, 204);
  });
}

async function checked(c: Asked, { draftProgram }: Parts): Promise<CheckedDraft> {
  const request = await readBody(c, draftRequestSchema);
  if (!draftProgram) {
    throw new HttpFault({
      code: 'not-ready',
      message: 'This server takes no drafts. "poise lint" checks files.',
    });
  }
  const answer = await checkDraft(draftProgram, request);
  if (!answer.ok) throw new HttpFault(answer.error);
  return answer.value;
}
