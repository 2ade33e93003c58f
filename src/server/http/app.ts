import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { ADDRESS_LIMIT, ROUTES } from '#protocol';
import { answerFaults } from './answer-faults.ts';
import { knowClient } from './client-address.ts';
import type { Environment, Parts } from './environment.ts';
import { RequestRefused } from '../request-refused.ts';
import { accountRoutes } from './routes/accounts.ts';
import { attemptRoutes } from './routes/attempts.ts';
import { limitBody } from './limit-body.ts';
import { ownRequests } from './own-requests.ts';
import { overviewRoutes } from './routes/overview.ts';
import { privacyRoutes } from './routes/privacy.ts';
import { publishingRoutes } from './routes/publishing.ts';
import { recognise } from './recognise.ts';
import { requestLog } from './request-log.ts';
import { pathRoutes } from './routes/path.ts';
import { healthRoutes } from './routes/health.ts';
import { libraryRoutes } from './routes/library.ts';
import { linkRoutes } from './routes/links.ts';
import { mailRoutes } from './routes/mail.ts';
import { ownAccountRoutes } from './routes/own-account.ts';
import { peopleRoutes } from './routes/people.ts';
import { playRoutes } from './routes/plays.ts';
import { profileRoutes } from './routes/profiles.ts';
import { reviewRoutes } from './routes/review.ts';
import { programmeRoutes } from './routes/programme.ts';
import { statisticsRoutes } from './routes/statistics.ts';
import { ssoRoutes } from './routes/sso.ts';
import { teamRoutes } from './routes/teams.ts';
import { webRoutes } from './routes/web.ts';
import { securityHeaders } from './security-headers.ts';

/** The whole of HTTP over its parts; a test asks it without a port. */
export function createApp(parts: Parts): Hono<Environment> {
  const app = new Hono<Environment>();
  app.onError(answerFaults(parts));
  app.use(requestLog(parts));
  app.use(knowClient(parts.proxies));
  app.use(securityHeaders(parts.origin));
  app.use(async (c, next) => {
    if (c.req.url.length - new URL(c.req.url).origin.length > ADDRESS_LIMIT) {
      throw new RequestRefused({
        code: 'address-too-long',
        message: `An address may have ${ADDRESS_LIMIT} characters.`,
      });
    }
    // Nothing here has one in its name, and PostgreSQL fails over a text that has.
    if (c.req.url.includes('%00')) throw nothingThere();
    await next();
  });
  app.use('/api/*', compress());
  app.use('/api/*', async (c, next) => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  });
  app.use(ownRequests(parts.origin));
  app.use(limitBody());
  app.use('/api/*', recognise(parts));
  healthRoutes(app, parts);
  accountRoutes(app, parts);
  linkRoutes(app, parts);
  peopleRoutes(app, parts);
  teamRoutes(app, parts);
  ownAccountRoutes(app, parts);
  ssoRoutes(app, parts);
  libraryRoutes(app, parts);
  pathRoutes(app, parts);
  publishingRoutes(app, parts);
  profileRoutes(app, parts);
  playRoutes(app, parts);
  attemptRoutes(app, parts);
  programmeRoutes(app, parts);
  reviewRoutes(app, parts);
  statisticsRoutes(app, parts);
  overviewRoutes(app, parts);
  privacyRoutes(app, parts);
  mailRoutes(app, parts);
  refuseOtherMethods(app);
  webRoutes(app, parts);
  app.all('*', () => {
    throw nothingThere();
  });
  return app;
}

const nothingThere = () =>
  new RequestRefused({ code: 'not-found', message: 'There is nothing at this address.' });

function refuseOtherMethods(app: Hono<Environment>): void {
  for (const path of new Set(Object.values(ROUTES).map((route) => route.path))) {
    const methods = Object.values(ROUTES).flatMap((route) =>
      route.path !== path ? [] : route.method === 'GET' ? ['GET', 'HEAD'] : [route.method],
    );
    app.all(path, (c) => {
      c.header('Allow', methods.join(', '));
      throw new RequestRefused({
        code: 'method-not-allowed',
        message: `This address takes ${methods.join(', ')}.`,
      });
    });
  }
}
