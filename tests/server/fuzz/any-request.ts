import { pathTo, ROUTES } from '#protocol';
import type { RouteName } from '#protocol';
import { CASES } from '../permissions/cases.ts';
import type { Case } from '../permissions/cases.ts';
import type { Things } from '../permissions/neighbourhood.ts';
import { mutated, ODD_TEXTS, oneOf } from './mutate.ts';
import type { Chance } from './mutate.ts';

export interface AnyRequest {
  readonly route: RouteName;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const TOKEN = 'A'.repeat(43);
const PASSWORD = 'a long enough passphrase';
const WHO = { email: 'trainee@example.com', password: PASSWORD };

/** Bodies for what the matrix of permissions leaves out, or calls with less than there may be. */
const BODIES: Partial<Record<RouteName, unknown>> = {
  setUp: { token: TOKEN, organisation: 'Example Ltd', name: 'Ada', ...WHO },
  signIn: { ...WHO, code: '123456' },
  followLink: { token: TOKEN },
  acceptInvitation: { token: TOKEN, name: 'Ada', ...WHO },
  choosePassword: { token: TOKEN, password: PASSWORD },
  startSso: { token: TOKEN, connect: true },
  checkDraft: { text: 'poise: 1', file: 'late-parcel.yaml' },
  publish: { text: 'poise: 1', file: 'late-parcel.yaml' },
};

const METHODS = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'PROPFIND',
  'get',
  'X'.repeat(40),
];
const TYPES = [
  'text/plain',
  'application/json; charset=utf-16',
  'multipart/form-data',
  '',
  'a/b/c',
  'application/xml',
];
const BROKEN = [
  '',
  '{',
  'null',
  '"',
  '\u0000',
  '{"a":1}{"b":2}',
  '[1,]',
  'NaN',
  '\ufeff{}',
  '{"a":'.repeat(9_000),
];
const QUERIES = [
  'after=',
  'after=__proto__',
  'after=%00',
  'after=%E0%A4%A',
  'limit=-1&limit=1e99',
  'limit=NaN',
  'a[]=1&a[b]=2',
  'subject=%27%20or%201=1',
  'person=%ED%A0%80',
  'from=0000-00-00&to=9999-99-99',
  'sort=;drop',
  'code=x&state=y&iss=z',
  '&&==&?',
  'x'.repeat(1_900),
];
const ODD_PARTS = [
  '%00',
  '%E0%A4%A',
  '%2e%2e%2f',
  '%ED%A0%80',
  '..%5c',
  '%',
  ';',
  '%0d%0aset-cookie:%20a=b',
  '*',
];

/** A request to some route about somebody's things, valid now and then and wrong in some way else. */
export function anyRequest(things: Things, chance: Chance): AnyRequest {
  const route = oneOf(chance, Object.keys(ROUTES) as readonly RouteName[]);
  const { method } = ROUTES[route];
  const path = somePath(route, things, chance);
  const query = chance() < 0.15 ? `?${oneOf(chance, QUERIES)}` : '';
  const type = chance() < 0.05 ? oneOf(chance, TYPES) : 'application/json';
  return {
    route,
    path: path + query,
    method: chance() < 0.06 ? oneOf(chance, METHODS) : method,
    headers: {
      ...(chance() < 0.02 ? {} : { 'x-poise': '1' }),
      ...(type === '' ? {} : { 'content-type': type }),
    },
    body: someBody(route, things, chance),
  };
}

function somePath(route: RouteName, things: Things, chance: Chance): string {
  const { parameters }: Case = CASES[route];
  const given = { ...parameters?.(things) };
  const fill = pathTo as (name: RouteName, given?: Readonly<Record<string, string>>) => string;
  const path = fill(route, given);
  const values = Object.values(given);
  if (values.length === 0 || chance() < 0.7) return path;
  const odd = chance() < 0.5 ? oneOf(chance, ODD_PARTS) : encoded(oneOf(chance, ODD_TEXTS).slice(0, 300));
  return path.replace(encodeURIComponent(oneOf(chance, values)), () => odd);
}

/** A half of a pair cannot be written in an address: what it would be in bytes can. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));

function someBody(route: RouteName, things: Things, chance: Chance): string | null {
  const { body }: Case = CASES[route];
  const valid = BODIES[route] ?? body?.(things);
  if (valid === undefined && chance() < 0.9) return null;
  if (chance() < 0.05) return oneOf(chance, BROKEN);
  let value: unknown = valid ?? {};
  const times = Math.floor(chance() * 4);
  for (let time = 0; time < times; time++) value = mutated(value, chance);
  return JSON.stringify(value) ?? null;
}
