import type { Hono } from 'hono';
import {
  commentRequestSchema,
  contestAnswerRequestSchema,
  contestRequestSchema,
  overrideRequestSchema,
  readingRequestSchema,
  talkRequestSchema,
  withdrawalRequestSchema,
} from '#protocol';
import type { Agreement, AttemptReview, PersonReview } from '#protocol';
import { addComment } from '../../review/comments.ts';
import { addContest, answerContest, contestOf } from '../../review/contests.ts';
import { attemptReview } from '../../review/attempt-review.ts';
import { doOnAttempt } from '../../review/do-on-attempt.ts';
import type { ReviewDesk, ReviewWork as Work } from '../../review/do-on-attempt.ts';
import { addOverride, attemptOfOverride, withdrawOverride } from '../../review/overrides.ts';
import { openPerson } from '../../review/open-person.ts';
import { readAgreement } from '../../review/agreement.ts';
import { readDrift } from '../../review/drift.ts';
import { addReading } from '../../review/readings.ts';
import { listForTalk } from '../../review/talk.ts';
import { instant } from '../environment.ts';
import type { Asked, Environment, Parts } from '../environment.ts';
import { readBody } from '../read-body.ts';
import { actorOf, routesOn } from '../route.ts';

/** A manager's review of a person and of an attempt, and the answers of whoever played. */
export function reviewRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  route('personReview', async (c, { person }) =>
    c.json((await openPerson(deskOf(c, parts), person)) satisfies PersonReview),
  );
  route('attemptReview', async (c, { attempt }) =>
    c.json((await attemptReview(deskOf(c, parts), attempt)) satisfies AttemptReview),
  );
  route('agreement', async (c) => {
    const now = instant(parts.clock);
    const found = await parts.database.read(async (tables) => ({
      ...(await readAgreement(tables, now)),
      drift: await readDrift(tables, actorOf(c).person, now),
    }));
    return c.json(found satisfies Agreement);
  });
  wordRoutes(app, parts);
  ratingRoutes(app, parts);
}

const deskOf = (c: Asked, { database, stages, catalogue, clock }: Parts): ReviewDesk => ({
  database,
  stages,
  catalogue,
  actor: actorOf(c),
  at: instant(clock),
  request: c.get('request'),
});

/** What people say, and what a manager wants to come back to. */
function wordRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  route('comment', async (c, { attempt }) => {
    const request = await readBody(c, commentRequestSchema);
    const doing = { attempt, permission: 'attempt:comment', action: 'attempt.comment' } as const;
    return c.json(await doOnAttempt(deskOf(c, parts), doing, (t, note) => addComment(t, note, request)));
  });
  route('contest', async (c, { attempt }) => {
    const request = await readBody(c, contestRequestSchema);
    const doing = { attempt, permission: 'attempt:contest', action: 'attempt.contest' } as const;
    return c.json(await doOnAttempt(deskOf(c, parts), doing, (t, note) => addContest(t, note, request)));
  });
  route('answerContest', async (c, { contest }) => {
    const request = await readBody(c, contestAnswerRequestSchema);
    const attempt = await parts.database.read((tables) => contestOf(tables, contest));
    const doing = { attempt, permission: 'attempt:override', action: 'contest.answer' } as const;
    const work: Work = (t, note) => answerContest(t, { ...note, contest }, request);
    return c.json(await doOnAttempt(deskOf(c, parts), doing, work));
  });
  route('listForTalk', async (c, { attempt }) => {
    const request = await readBody(c, talkRequestSchema);
    const doing = { attempt, permission: 'attempt:override', action: 'attempt.list' } as const;
    return c.json(await doOnAttempt(deskOf(c, parts), doing, (t, note) => listForTalk(t, note, request)));
  });
}

/** What a reviewer holds a reply to be worth. */
function ratingRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  route('override', async (c, { attempt }) => {
    const request = await readBody(c, overrideRequestSchema);
    const doing = { attempt, permission: 'attempt:override', action: 'attempt.override' } as const;
    return c.json(await doOnAttempt(deskOf(c, parts), doing, (t, note) => addOverride(t, note, request)));
  });
  route('withdrawOverride', async (c, { override }) => {
    const request = await readBody(c, withdrawalRequestSchema);
    const attempt = await parts.database.read((tables) => attemptOfOverride(tables, override));
    const doing = { attempt, permission: 'attempt:override', action: 'override.withdraw' } as const;
    const work: Work = (t, note) => withdrawOverride(t, { ...note, override }, request);
    return c.json(await doOnAttempt(deskOf(c, parts), doing, work));
  });
  route('secondReading', async (c, { attempt }) => {
    const request = await readBody(c, readingRequestSchema);
    const doing = { attempt, permission: 'attempt:override', action: 'attempt.rate' } as const;
    return c.json(await doOnAttempt(deskOf(c, parts), doing, (t, note) => addReading(t, note, request)));
  });
}
