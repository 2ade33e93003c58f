import type { Hono } from 'hono';
import { ok } from '#base';
import type { Result } from '#base';
import { attemptMoveRequestSchema, attemptRequestSchema, attemptWrapUpSchema } from '#protocol';
import type { Attempt, AttemptList } from '#protocol';
import { abandon } from '../../attempts/abandon.ts';
import { change } from '../../attempts/desk.ts';
import type { AttemptDesk } from '../../attempts/desk.ts';
import { readLines } from '../../attempts/list.ts';
import { makeMove } from '../../attempts/make-move.ts';
import { scoreAgain } from '../../attempts/score-again.ts';
import { start } from '../../attempts/start.ts';
import { wrapUp } from '../../attempts/wrap-up.ts';
import type { Refused } from '../../request-refused.ts';
import { instant } from '../environment.ts';
import type { Asked, Environment, Parts } from '../environment.ts';
import { RequestRefused } from '../../request-refused.ts';
import { readBody } from '../read-body.ts';
import { actorOf, routesOn } from '../route.ts';

/** Assessed attempts of one's own. Nobody plays for somebody else, whatever they may see. */
export function attemptRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database, stages, scorer, log, clock, catalogue } = parts;
  const desk = (c: Asked): AttemptDesk => ({
    database,
    stages,
    scorer,
    log,
    now: instant(clock),
    request: c.get('request'),
  });
  const mine = (c: Asked, id: string) => ({ id, person: actorOf(c).person });

  route('attempts', async (c) => {
    const { person } = actorOf(c);
    const attempts = await database.read((tables) => readLines(tables, person));
    return c.json({ attempts } satisfies AttemptList);
  });

  route('startAttempt', async (c) => {
    const { person } = actorOf(c);
    const request = await readBody(c, attemptRequestSchema);
    await catalogue.refresh();
    return answer(c, await start({ ...desk(c), catalogue }, { person, request }));
  });

  route('attempt', async (c, { attempt }) => {
    const at = desk(c);
    return answer(c, await change(at, mine(c, attempt), async (course) => ok(await scoreAgain(at, course))));
  });

  route('moveInAttempt', async (c, { attempt }) => {
    const request = await readBody(c, attemptMoveRequestSchema);
    return answer(c, await makeMove(desk(c), mine(c, attempt), request));
  });

  route('wrapUpAttempt', async (c, { attempt }) => {
    const request = await readBody(c, attemptWrapUpSchema);
    return answer(c, await wrapUp(desk(c), mine(c, attempt), request));
  });

  route('abandonAttempt', async (c, { attempt }) => answer(c, await abandon(desk(c), mine(c, attempt))));
}

function answer(c: Asked, result: Result<Attempt, Refused>): Response {
  if (!result.ok) throw new RequestRefused(result.error);
  return c.json(result.value);
}
