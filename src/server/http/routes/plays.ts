import type { Hono } from 'hono';
import * as v from 'valibot';
import { playIdSchema, playRequestSchema } from '#protocol';
import { isWithheld, practiceRefused } from '../../attempts/withheld.ts';
import { assessed, keepPlay, notYours } from '../../plays/keep-play.ts';
import { wirePlay } from '../../plays/wire.ts';
import { instant } from '../environment.ts';
import type { Environment, Parts } from '../environment.ts';
import { routesOn } from '../route.ts';
import { RequestRefused } from '../../request-refused.ts';
import { readBody } from '../read-body.ts';
import { whose } from '../whose.ts';

/** Keeping a play and reading it. */
export function playRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database, store, stages, scorer, clock, log } = parts;
  route('keepPlay', async (c, { play: id }) => {
    const profile = whose(c);
    if (!v.is(playIdSchema, id)) {
      throw new RequestRefused({
        code: 'bad-request',
        message: 'The id of a play must be 32 hexadecimal digits.',
      });
    }
    const request = await readBody(c, playRequestSchema);
    if (c.get('actor')) {
      const wanted = { person: profile, scenario: request.scenario };
      const refused = await database.read((tables) => practiceRefused(tables, wanted));
      if (refused) throw new RequestRefused(refused);
    }
    const kept = await keepPlay(
      { database, store, stages, scorer, log, now: instant(clock) },
      { id, profile, request },
    );
    if (!kept.ok) throw new RequestRefused(kept.error);
    return c.json(wirePlay(kept.value));
  });

  route('play', async (c, { play: id }) => {
    const profile = whose(c);
    const play = await store.play(id);
    if (!play || play.profile !== profile) throw new RequestRefused(notYours);
    if (await database.read((tables) => isWithheld(tables, id))) throw new RequestRefused(assessed);
    return c.json(wirePlay(play));
  });
}
