import type { Hono } from 'hono';
import { relationsOf, ROUTES } from '#protocol';
import type { Admission, PathParameters, Permission, Relation, RouteName } from '#protocol';
import type { Kysely } from 'kysely';
import { relationTo, relationToTeam } from '../people/actor.ts';
import type { Actor } from '../people/actor.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { Asked, Environment, Parts } from './environment.ts';
import { HttpFault } from './http-fault.ts';

/** A request to a route of the table, with the parameters that its address has. */
export type RouteHandler<Name extends RouteName> = (
  c: Asked,
  parameters: PathParameters<Name>,
) => Response | Promise<Response>;

/** Serves routes of the table to those whom the table admits; there is no other way to serve one. */
export function routesOn(app: Hono<Environment>, parts: Parts) {
  return <Name extends RouteName>(name: Name, handler: RouteHandler<Name>): void => {
    const { method, path, for: admission } = ROUTES[name];
    app.on(method, path, async (c) => {
      c.set('admission', admission);
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

/** Refuses somebody whose roles do not include what the route is for. */
export function mustBeAdmitted({ roles }: Actor, admission: Admission): void {
  if (admission === 'everybody' || admission === 'practising' || admission === 'signed-in') return;
  if (relationsOf(roles, admission).size === 0) {
    throw new HttpFault({ code: 'forbidden', message: 'Your roles do not include this.' });
  }
}

/** Who is signed in; without anybody the answer asks to sign in. */
export function actorOf(c: Asked): Actor {
  const actor = c.get('actor');
  if (actor) return actor;
  throw new HttpFault({ code: 'signed-out', message: 'Sign in first.' });
}

/** What is not there and what is not yours answer alike. */
const hidden = () => new HttpFault({ code: 'not-found', message: 'There is nothing here for you.' });

/** Who asks, and the tables of the same moment as what they ask for. */
interface Asking {
  readonly tables: Kysely<Tables>;
  readonly actor: Actor;
}

/** Lets through only who may do this to the person's things, as teams are now. */
export async function permit(
  { tables, actor }: Asking,
  permission: Permission,
  person: string,
): Promise<Relation> {
  return within(actor, permission, await relationTo(tables, actor, person));
}

/** The same for what belongs to a team. */
export async function permitForTeam(
  { tables, actor }: Asking,
  permission: Permission,
  team: string,
): Promise<Relation> {
  return within(actor, permission, await relationToTeam(tables, actor, team));
}

function within(actor: Actor, permission: Permission, relation: Relation): Relation {
  if (relationsOf(actor.roles, permission).has(relation)) return relation;
  throw hidden();
}
