import { describe, expect, it } from 'vitest';
import { pathTo, relationsOf, ROUTES } from '#protocol';
import type { Admission, Fault, Permission, Relation, RouteName } from '#protocol';
import { CASES } from './cases.ts';
import type { Case } from './cases.ts';
import { NAMES, neighbourhood, relationBetween, relationToTeamOf, rolesOf } from './neighbourhood.ts';
import type { Name, Things } from './neighbourhood.ts';

/** What somebody is told: who they are is not known; their roles have no part in it; nothing is there; or yes. */
type Verdict = 'signed-out' | 'forbidden' | 'not-found' | 'let in';

/** What the two tables say; nothing here looks at the routes' own code. */
function promised(name: RouteName, caller: Name, target: Name): Verdict {
  const admission: Admission = ROUTES[name].for;
  const { ownOnly = false, empty = false }: Case = CASES[name];
  if (ownOnly) return caller === target ? 'let in' : 'not-found';
  const permission = permissionIn(admission);
  if (permission === null) return empty ? 'not-found' : 'let in';
  const reached = relationsOf(rolesOf(caller), permission);
  if (reached.size === 0) return 'forbidden';
  return isReached(CASES[name], reached, [caller, target]) ? 'let in' : 'not-found';
}

/** Null where whoever is signed in at all is let in. */
function permissionIn(admission: Admission): Permission | null {
  return admission === 'everybody' || admission === 'practising' || admission === 'signed-in'
    ? null
    : admission;
}

function isReached(
  { about, empty = false }: Case,
  reached: ReadonlySet<Relation>,
  [caller, target]: readonly [Name, Name],
): boolean {
  if (about === 'caller' || about === 'nobody') return true;
  const relation = about === 'team' ? relationToTeamOf(caller, target) : relationBetween(caller, target);
  return reached.has(relation) && !empty;
}

const REFUSALS: readonly string[] = ['signed-out', 'forbidden', 'not-found'];

async function verdictOf(response: Response): Promise<Verdict> {
  if (response.status >= 500) throw new Error(`${response.status}: ${await response.text()}`);
  if (response.status < 400) return 'let in';
  const { code, message } = ((await response.json()) as Fault).error;
  if (code === 'bad-request') throw new Error(`The test asks wrongly: ${message}`);
  return REFUSALS.includes(code) ? (code as Verdict) : 'let in';
}

function callOf(name: RouteName, things: Things): { path: string; body: unknown } {
  const { parameters, body }: Case = CASES[name];
  const fill = pathTo as (route: RouteName, given?: Readonly<Record<string, string>>) => string;
  return { path: fill(name, parameters?.(things)), body: body?.(things) };
}

describe.each(Object.keys(ROUTES) as readonly RouteName[])('%s', (name) => {
  const { method } = ROUTES[name];
  const { about, spends = false }: Case = CASES[name];
  const targets = (caller: Name): readonly Name[] =>
    about === 'caller' || about === 'nobody'
      ? [caller]
      : [...new Set<Name>([caller, 'colleague', 'stranger'])];

  it('lets in whom the tables let in, and tells everybody else the same as always', async () => {
    let place = await neighbourhood();
    const { world, disabled } = place;
    const found: Record<string, Verdict> = {};
    const expected: Record<string, Verdict> = {};
    const outside: Verdict =
      ROUTES[name].for === 'everybody' ? promised(name, 'trainee', 'trainee') : 'signed-out';
    const ask = callOf(name, place.things.colleague);
    found['nobody'] = await verdictOf(
      await world.request(ask.path, {
        method,
        headers: { 'x-poise': '1', 'content-type': 'application/json', 'x-poise-profile': 'ada0'.repeat(8) },
        ...(ask.body === undefined ? {} : { body: JSON.stringify(ask.body) }),
      }),
    );
    found['disabled'] = await verdictOf(await disabled.ask(method, ask.path, ask.body));
    expected['nobody'] = expected['disabled'] = outside;
    const calls = NAMES.flatMap((caller) => targets(caller).map((target) => ({ caller, target })));
    // Whoever is refused asks first: what they ask about must not have been changed by then.
    const order = (verdict: Verdict) => (verdict === 'let in' ? 1 : 0);
    calls.sort(
      (a, b) => order(promised(name, a.caller, a.target)) - order(promised(name, b.caller, b.target)),
    );
    for (const { caller, target } of calls) {
      if (spends && promised(name, caller, target) === 'let in') place = await neighbourhood();
      const { path, body } = callOf(name, place.things[target]);
      const label = `${caller} about ${target === caller ? 'their own' : target}`;
      expected[label] = promised(name, caller, target);
      found[label] = await verdictOf(await place.people[caller].ask(method, path, body));
    }
    expect(found).toEqual(expected);
  });
});
