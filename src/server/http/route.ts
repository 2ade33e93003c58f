import type { Hono } from 'hono';
import { relationsOf, ROUTES } from '#protocol';
import type { Admission, PathParameters, Route, RouteName } from '#protocol';
import type { Actor } from '../people/actor.ts';
import type { Asked, Environment, Parts } from './environment.ts';
import { refuseTooMany } from './limits/refuse-too-many.ts';
import { RequestRefused } from '../request-refused.ts';

/** A request to a route of the table, with the parameters that its address has. */
export type RouteHandler<Name extends RouteName> = (
  c: Asked,
  parameters: PathParameters<Name>,
) => Response | Promise<Response>;

/** Serves routes of the table to those whom the table admits, as often as it says; there is no other way to serve one. */
export function routesOn(app: Hono<Environment>, parts: Parts) {
  return <Name extends RouteName>(name: Name, handler: RouteHandler<Name>): void => {
    const row: Route = ROUTES[name];
    const { method, path, for: admission } = row;
    app.on(method, path, async (c) => {
      c.set('admission', admission);
      refuseTooMany(c, parts, row);
      await admit(c, parts, admission);
      return handler(c, c.req.param() as Parameters<RouteHandler<Name>>[1]);
    });
  };
}

async function admit(c: Asked, { house }: Parts, admission: Admission): Promise<void> {
  if (admission === 'everybody') return;
  if (admission === 'practising' && c.get('actor') === null && !(await house.isSetUp())) return;
  mustBeAdmitted(actorOf(c), admission);
}

/**
 * Refuses somebody whose roles do not include what the route is for, and whoever has yet to set up the second factor
 * that the house asks of them: they reach nothing but their own account.
 */
export function mustBeAdmitted({ roles, factorDue }: Actor, admission: Admission): void {
  if (admission === 'everybody') return;
  if (factorDue && admission !== 'account:manage') throw setUpFactorFirst();
  if (admission === 'practising' || admission === 'signed-in') return;
  if (relationsOf(roles, admission).size === 0) {
    throw new RequestRefused({ code: 'forbidden', message: 'Your roles do not include this.' });
  }
}

const setUpFactorFirst = () =>
  new RequestRefused({ code: 'factor-due', message: 'Set up your second factor first.' });

/** Who is signed in; without anybody the answer asks to sign in. */
export function actorOf(c: Asked): Actor {
  const actor = c.get('actor');
  if (actor) return actor;
  throw new RequestRefused({ code: 'signed-out', message: 'Sign in first.' });
}
