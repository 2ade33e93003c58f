import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { pathTo, ROUTES } from '#protocol';
import type { Fault, RouteName } from '#protocol';
import { startSession } from '../../src/server/people/sessions.ts';
import { CASES } from './permissions/cases.ts';
import type { Case } from './permissions/cases.ts';
import { neighbourhood } from './permissions/neighbourhood.ts';
import type { Name, Neighbourhood } from './permissions/neighbourhood.ts';

const EVERY = Object.keys(ROUTES) as readonly RouteName[];
const CHANGING = EVERY.filter((name) => ROUTES[name].method !== 'GET');
const READING = EVERY.filter((name) => ROUTES[name].method === 'GET');

/** A browser in which somebody is signed in: its cookie comes along, whoever causes the request. */
async function browserOf(place: Neighbourhood, name: Name) {
  const { database, clock } = place.world.parts;
  const start = { person: place.people[name].id, now: clock.now(), agent: 'a test' };
  const token = await database.write((tables) => startSession(tables, start));
  return (path: string, { headers, ...init }: RequestInit & { readonly headers: Record<string, string> }) =>
    place.world.request(path, { ...init, headers: { cookie: `poise=${token}`, ...headers } });
}

function addressOf(name: RouteName, place: Neighbourhood, about: Name): string {
  const { parameters }: Case = CASES[name];
  const fill = pathTo as (route: RouteName, given?: Readonly<Record<string, string>>) => string;
  return fill(name, parameters?.(place.things[about]));
}

/** Every row of every table, but not the audit and when a session was last used. */
async function rowsOf({ world }: Neighbourhood): Promise<Readonly<Record<string, readonly string[]>>> {
  return world.parts.database.read(async (tables) => {
    const { rows } = await sql<{ name: string }>`
      select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name
    `.execute(tables);
    const found: Record<string, readonly string[]> = {};
    for (const { name } of rows) {
      if (name === 'audit' || name === 'audit_head') continue;
      const all = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(tables);
      found[name] = all.rows.map((row) =>
        JSON.stringify(name === 'session' ? { ...row, seen_at: null } : row),
      );
    }
    return found;
  });
}

const OWN = { 'x-poise': '1', 'content-type': 'application/json' };

/** What the page of another site can make a browser send, with the cookie of whoever looks at it. */
const FOREIGN: Readonly<Record<string, Record<string, string>>> = {
  'from another site, with all our headers': { ...OWN, 'sec-fetch-site': 'cross-site' },
  'from another host of the same site': { ...OWN, 'sec-fetch-site': 'same-site' },
  'typed or followed': { ...OWN, 'sec-fetch-site': 'none' },
  'from an older browser on another site': { ...OWN, origin: 'https://evil.example' },
  'from a file or a frame without an origin': { ...OWN, origin: 'null' },
  'without our header': { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
  'from a form of text': { 'content-type': 'text/plain', 'sec-fetch-site': 'cross-site' },
  'from a form': { 'content-type': 'application/x-www-form-urlencoded' },
};

describe('a page of another site', () => {
  it.each(Object.entries(FOREIGN))('changes nothing by a request %s', async (_, headers) => {
    const place = await neighbourhood();
    const ask = await browserOf(place, 'everything');
    const before = await rowsOf(place);
    const found: Record<string, string> = {};
    for (const name of CHANGING) {
      const { body }: Case = CASES[name];
      const response = await ask(addressOf(name, place, 'everything'), {
        method: ROUTES[name].method,
        headers,
        body: JSON.stringify(body?.(place.things.everything) ?? {}),
      });
      const { error } = (await response.json()) as Fault;
      found[name] = `${response.status} ${error.code}`;
    }
    expect(found).toEqual(Object.fromEntries(CHANGING.map((name) => [name, '403 foreign-request'])));
    expect(await rowsOf(place)).toEqual(before);
  });

  it('gets no body taken as text, not even with our header', async () => {
    const place = await neighbourhood();
    const ask = await browserOf(place, 'everything');
    const taken = CHANGING.filter((name) => (CASES[name] as Case).body !== undefined);
    const before = await rowsOf(place);
    const found: Record<string, number> = {};
    for (const name of taken) {
      const { body }: Case = CASES[name];
      const { status } = await ask(addressOf(name, place, 'everything'), {
        method: ROUTES[name].method,
        headers: { ...OWN, 'content-type': 'text/plain' },
        body: JSON.stringify(body?.(place.things.everything)),
      });
      found[name] = status;
    }
    expect(found).toEqual(Object.fromEntries(taken.map((name) => [name, 415])));
    expect(await rowsOf(place)).toEqual(before);
  });

  it('is told by no answer that it may ask', async () => {
    const place = await neighbourhood();
    const ask = await browserOf(place, 'everything');
    const told: string[] = [];
    for (const name of EVERY) {
      const headers = {
        origin: 'https://evil.example',
        'access-control-request-method': ROUTES[name].method,
        'access-control-request-headers': 'x-poise',
      };
      const response = await ask(addressOf(name, place, 'everything'), { method: 'OPTIONS', headers });
      if (response.ok) told.push(`${name}: ${response.status}`);
      for (const header of response.headers.keys())
        if (header.startsWith('access-control-')) told.push(`${name}: ${header}`);
    }
    expect(told).toEqual([]);
  });
});

describe('reading', () => {
  it.each(['GET', 'HEAD'])('by %s leaves every row as it was, whoever reads what', async (method) => {
    const place = await neighbourhood();
    const answered = new Set<string>();
    const callers: readonly Name[] = ['everything', 'manager', 'trainer', 'administrator', 'trainee'];
    const asks = [];
    for (const caller of callers) asks.push({ caller, ask: await browserOf(place, caller) });
    const before = await rowsOf(place);
    expect(Object.values(before).flat().length).toBeGreaterThan(100);
    for (const { caller, ask } of asks) {
      for (const name of READING) {
        for (const about of [caller, 'colleague', 'stranger'] as const) {
          const { ok } = await ask(addressOf(name, place, about), { method, headers: {} });
          if (ok) answered.add(name);
        }
      }
    }
    expect(await rowsOf(place)).toEqual(before);
    // There is no provider here, and figures of one decision need five people.
    const unanswered = READING.filter((name) => !answered.has(name));
    expect(unanswered).toEqual(['ssoCallback', 'teamDecision']);
  });
});
