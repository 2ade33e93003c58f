import type { Hono } from 'hono';
import { draftRequestSchema } from '#protocol';
import type { DraftVerdict, PublishedList } from '#protocol';
import { checkDraft } from '../../publishing/check-draft.ts';
import type { CheckedDraft } from '../../publishing/check-draft.ts';
import { offerAgain, publications, publish, withdraw } from '../../publishing/publications.ts';
import type { Doing } from '../../publishing/publications.ts';
import { change } from '../change.ts';
import type { Changing } from '../change.ts';
import type { Asked, Environment, Parts } from '../environment.ts';
import { RequestRefused } from '../../request-refused.ts';
import { readBody } from '../read-body.ts';
import { routesOn } from '../route.ts';

/** Drafts that trainers bring, and what is published of them. */
export function publishingRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database, catalogue } = parts;

  route('checkDraft', async (c) => {
    const { verdict } = await checked(c, parts);
    return c.json(verdict satisfies DraftVerdict);
  });

  route('publish', async (c) => {
    const { verdict, production } = await checked(c, parts);
    if (!production) {
      const message = 'The draft has errors, so it was not published. Check it, mend them and try again.';
      throw new RequestRefused({ code: 'draft-has-errors', message });
    }
    await change(c, parts, ({ tables, ...changing }) => publish(tables, production, doing(changing)));
    await catalogue.refresh();
    return c.json(verdict satisfies DraftVerdict);
  });

  route('published', async (c) => {
    const rows = await database.read(publications);
    await catalogue.refresh();
    const published = rows.map((row) => ({ ...row, offered: catalogue.hashOf(row.scenario) === row.hash }));
    return c.json({ published } satisfies PublishedList);
  });

  const changeVersion = async (c: Asked, hash: string, how: typeof withdraw) => {
    if (!(await change(c, parts, ({ tables, ...changing }) => how(tables, hash, doing(changing))))) {
      throw new RequestRefused({ code: 'not-found', message: 'No such version is there to be changed.' });
    }
    await catalogue.refresh();
    return c.body(null, 204);
  };
  route('offerAgain', (c, { hash }) => changeVersion(c, hash, offerAgain));
  route('withdraw', (c, { hash }) => changeVersion(c, hash, withdraw));
}

const doing = ({ noted, actor }: Pick<Changing, 'noted' | 'actor'>): Doing => ({
  ...noted,
  actor: actor.person,
});

async function checked(c: Asked, { draftProgram }: Parts): Promise<CheckedDraft> {
  const request = await readBody(c, draftRequestSchema);
  if (!draftProgram) {
    throw new RequestRefused({
      code: 'not-ready',
      message: 'This server takes no drafts. "poise lint" checks files.',
    });
  }
  const answer = await checkDraft(draftProgram, request);
  if (!answer.ok) throw new RequestRefused(answer.error);
  return answer.value;
}
