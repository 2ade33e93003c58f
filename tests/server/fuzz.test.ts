import * as v from 'valibot';
import { describe, expect, it, onTestFinished } from 'vitest';
import { randomStream } from '#base';
import { FAULTS, faultSchema } from '#protocol';
import { hashPassword } from '../../src/server/people/passwords.ts';
import { startSession } from '../../src/server/people/sessions.ts';
import { keyOf } from '../../src/server/people/tokens.ts';
import { openPostgres } from '../../src/server/store/postgres/open-postgres.ts';
import { testPostgres } from './fixture/postgres.ts';
import { anyRequest } from './fuzz/any-request.ts';
import type { AnyRequest } from './fuzz/any-request.ts';
import { oneOf } from './fuzz/mutate.ts';
import type { Chance } from './fuzz/mutate.ts';
import { NAMES, neighbourhood } from './permissions/neighbourhood.ts';
import type { Name, Neighbourhood } from './permissions/neighbourhood.ts';

/** `POISE_FUZZ=50000 npx vitest run tests/server/fuzz.test.ts` takes a longer look. */
const REQUESTS = Number(process.env['POISE_FUZZ'] ?? 3_000);
const SEED = Number(process.env['POISE_FUZZ_SEED'] ?? 20_260_301);
/** A house that lives longer has nobody left who is not signed out, disabled or erased. */
const IN_ONE_HOUSE = 300;
const ON_POSTGRES = Math.ceil(REQUESTS / 5);
const LIMIT = 120_000 + REQUESTS * 60;

const password = hashPassword('a long enough passphrase');

/** Everybody has an open session and a password; what no answer may hold is gathered. */
async function peopled(place: Neighbourhood) {
  const { database, clock, secret } = place.world.parts;
  const kept = await password;
  const tokens = {} as Record<Name, string>;
  await database.write(async (tables) => {
    await tables.updateTable('person').set({ password: kept }).execute();
    for (const name of NAMES) {
      const start = { person: place.people[name].id, now: clock.now(), agent: 'a test' };
      tokens[name] = await startSession(tables, start);
    }
  });
  const secrets = [secret, kept, ...Object.values(tokens).flatMap((token) => [token, keyOf(token)])];
  return { ...place, tokens, secrets };
}
type Peopled = Awaited<ReturnType<typeof peopled>>;

const INSIDE = /\$?argon2?id?\$|\bat (?:async )?\S+ \(|node_modules|\.ts:\d+|sqlite|postgres|select .* from/i;

const strictFault = v.strictObject({ error: v.strictObject(faultSchema.entries.error.entries) });

/** What is wrong with the answer; nothing, if all is well. */
function faultOf({ status, headers }: Response, text: string, { secrets }: Peopled): string | null {
  const all = [text, ...[...headers].flat()].join('\n');
  if (status >= 500) return `${status} ${text.slice(0, 200)}`;
  const secret = secrets.find((one) => all.includes(one));
  if (secret !== undefined) return `tells the secret ${secret.slice(0, 8)}…`;
  if (status < 400) return null;
  if (INSIDE.test(text)) return `tells of the inside: ${text.slice(0, 300)}`;
  const fault = v.safeParse(strictFault, parsed(text));
  if (!fault.success) return `${status} in another shape: ${text.slice(0, 200)}`;
  const { code } = fault.output.error;
  const known = new Map<string, number>(Object.entries(FAULTS)).get(code);
  return known === status ? null : `${status} with the code ${code}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whoever holds every role comes furthest, so they ask most. */
function who(chance: Chance): Name | null {
  const share = chance();
  if (share < 0.05) return null;
  return share < 0.4 ? 'everything' : oneOf(chance, NAMES);
}

async function send(place: Peopled, caller: Name | null, request: AnyRequest): Promise<Response> {
  const { path, method, headers, body } = request;
  const hasBody = body !== null && !['GET', 'HEAD', 'get'].includes(method);
  return place.world.request(path, {
    method,
    headers: { ...headers, ...(caller === null ? {} : { cookie: `poise=${place.tokens[caller]}` }) },
    ...(hasBody ? { body } : {}),
  });
}

interface Sent {
  readonly wrong: readonly string[];
  readonly statuses: ReadonlyMap<number, number>;
}

async function sendMany(count: number, house: () => Promise<Neighbourhood>): Promise<Sent> {
  const chance = randomStream(SEED);
  const wrong: string[] = [];
  const statuses = new Map<number, number>();
  let place: Peopled | null = null;
  for (let nth = 0; nth < count; nth++) {
    if (place === null || nth % IN_ONE_HOUSE === 0) place = await peopled(await house());
    const [caller, about] = [who(chance), oneOf(chance, NAMES)];
    const request = anyRequest(place.things[about], chance);
    const response = await send(place, caller, request);
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    const { route, method, path, body } = request;
    const text = await response.text();
    // The answer to HEAD is that to GET without its body.
    const fault = method === 'HEAD' && response.status < 500 ? null : faultOf(response, text, place);
    if (fault === null) continue;
    const told =
      response.status < 500 ? '' : ` ${place.world.lines.findLast((line) => line.includes('"err"'))}`;
    wrong.push(
      `${nth} ${caller} ${route} ${method} ${path.slice(0, 200)} ${body?.slice(0, 300)}: ${fault}${told}`,
    );
  }
  return { wrong, statuses };
}

/** Seen here although the runner would fail, too: so the request before it is told. */
function watchRejections(): readonly unknown[] {
  const seen: unknown[] = [];
  const note = (reason: unknown) => void seen.push(reason);
  process.on('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));
  return seen;
}

/** Requests that never come past the door would prove little. */
function expectVaried({ statuses }: Sent): void {
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 403, 404, 405]));
  const all = [...statuses.values()].reduce((sum, one) => sum + one, 0);
  expect(statuses.get(200)).toBeGreaterThan(0.05 * all);
}

const postgres = testPostgres();

describe('whatever is sent to whichever route by whomever', () => {
  it(
    'is answered or refused in the one shape of errors, and tells nothing of the inside',
    async () => {
      const rejections = watchRejections();
      const sent = await sendMany(REQUESTS, () => neighbourhood());
      expect(sent.wrong).toEqual([]);
      expect(rejections).toEqual([]);
      expectVaried(sent);
    },
    LIMIT,
  );

  it(
    'is so on PostgreSQL, whose texts and numbers are narrower',
    async () => {
      const rejections = watchRejections();
      const sent = await sendMany(ON_POSTGRES, async () => {
        const { database } = await openPostgres({
          url: await postgres.emptySchema(),
          now: '2026-03-01T09:00:00.000Z',
          onLostConnection: () => undefined,
        });
        onTestFinished(() => database.close());
        return neighbourhood({ database });
      });
      expect(sent.wrong).toEqual([]);
      expect(rejections).toEqual([]);
      expectVaried(sent);
    },
    LIMIT,
  );
});
