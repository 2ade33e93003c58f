import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FAULTS, ROUTES, faultSchema, librarySchema, pathTo, productionSchema } from '#protocol';
import { StoreError } from '../../src/server/store/store-error.ts';
import { parcel } from './fixture/parcel.ts';
import { ADA, asked, fakeRequest, playId, tryOut } from './fixture/try-out.ts';

const faultIn = async (response: Response) => v.parse(faultSchema, await response.json()).error;
const own = pathTo('profile', { profile: 'me' });
const GZIP = { 'accept-encoding': 'gzip' };

describe('the library', () => {
  it('lists a card for each scenario, by id, that gives nothing of the customer away', async () => {
    const secretly = parcel({
      id: 'another',
      archetype: 'waiting',
      rootCause: 'vulnerability',
      twin: 'late-parcel',
    });
    const { request } = await tryOut({}, [parcel(), secretly]);
    const response = await request(ROUTES.scenarios.path);
    const text = await response.text();
    const { scenarios } = v.parse(librarySchema, JSON.parse(text));
    expect(scenarios.map(({ id }) => id)).toEqual(['another', 'late-parcel']);
    expect(scenarios[0]).toMatchObject({
      hash: secretly.hash,
      skills: ['active-listening'],
      channel: 'phone',
    });
    for (const hidden of ['waiting', 'vulnerability', 'twin', 'ending']) expect(text).not.toContain(hidden);
  });

  it('gives the whole production of a scenario, as the browser’s schema knows it', async () => {
    const { request, production } = await tryOut();
    const response = await request(pathTo('scenario', { scenario: 'late-parcel' }));
    const content: unknown = await response.json();
    expect(v.parse(productionSchema, content)).toEqual(production);
    expect(content).toEqual(production);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('gives a frozen production to one browser, which asks each time and is told when it has it', async () => {
    const { request, production } = await tryOut();
    const path = pathTo('production', { hash: production.hash });
    const response = await request(path);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(await response.json()).toEqual(production);
    const packed = await request(path, { headers: GZIP });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    const etag = packed.headers.get('etag') ?? '';
    const again = await request(path, { headers: { ...GZIP, 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('still gives the version of a scenario that has left the library', async () => {
    const { request, parts } = await tryOut();
    const gone = parcel({ id: 'gone' });
    await parts.store.freeze([{ hash: gone.hash, scenario: 'gone', content: JSON.stringify(gone) }]);
    expect((await request(pathTo('production', { hash: gone.hash }))).status).toBe(200);
    expect((await request(pathTo('scenario', { scenario: 'gone' }))).status).toBe(404);
  });
});

describe('a profile', () => {
  it('has a name that can be changed, and stands in no address', async () => {
    const { request } = await tryOut();
    const response = await request(own, asked('PUT', { name: '  Ada  Ångström 你好 ' }));
    expect(await response.json()).toEqual({ name: 'Ada  Ångström 你好', since: expect.any(String) });
  });

  it('answers to its id in the address only if it is the one that asks', async () => {
    const { request } = await tryOut();
    const named = pathTo('profile', { profile: ADA });
    expect((await request(named, asked('PUT', { name: 'Ada' }))).status).toBe(200);
    const other = await request(named, asked('PUT', { name: 'Eve' }, { 'x-poise-profile': 'e0'.repeat(16) }));
    expect(other.status).toBe(404);
  });

  it.each([
    ['empty', '   '],
    ['too long', 'x'.repeat(61)],
    ['with a line break', 'Ada\nEve'],
    ['that turns the direction of text', 'Ada\u202eEve'],
    ['no text', 7],
  ])('may not have a name that is %s', async (_, name) => {
    const { request } = await tryOut();
    const response = await request(own, asked('PUT', { name }));
    expect(response.status).toBe(400);
    expect(await faultIn(response)).toMatchObject({ code: 'bad-request', issues: [{ path: 'name' }] });
  });
});

describe('every answer', () => {
  const answers = async () => {
    const { request } = await tryOut();
    return [
      await request(ROUTES.health.path),
      await request(ROUTES.scenarios.path),
      await request('/api/nothing'),
      await request('/'),
      await request(own, asked('PUT', 'no json')),
      await request(own, { method: 'PUT' }),
      await request(own, { method: 'PATCH', headers: { 'x-poise': '1' } }),
    ];
  };

  it('carries the headers that keep a browser safe', async () => {
    for (const { headers } of await answers()) {
      expect(headers.get('content-security-policy')).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self'",
      );
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('microphone=()');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('strict-transport-security')).toBeNull();
    }
  });

  it('insists on HTTPS where people come by it', async () => {
    const { request } = await tryOut({ origin: 'https://poise.example' });
    const { headers } = await request(ROUTES.health.path);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  it('has a number of its own, which errors and the log name too', async () => {
    const { request, lines } = await tryOut();
    const response = await request('/api/nothing');
    const number = response.headers.get('x-request-id') ?? '';
    expect(number).toMatch(/^[0-9a-f]{16}$/);
    expect((await faultIn(response)).request).toBe(number);
    expect(lines.filter((line) => line.includes(number))).toHaveLength(1);
  });

  it('is not kept by any cache unless it is public', async () => {
    const { request, production, putPlay } = await tryOut();
    await putPlay(playId(1), fakeRequest(production));
    for (const path of [pathTo('play', { play: playId(1) }), pathTo('profilePlays', { profile: 'me' })]) {
      expect((await request(path, asked('GET'))).headers.get('cache-control')).toBe('no-store');
    }
    expect((await request('/api/nothing')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('errors', () => {
  it('have one shape and the status of their code', async () => {
    const { request, production, putPlay } = await tryOut();
    const all = [
      await request('/api/nothing'),
      await request('/api'),
      await request(pathTo('scenario', { scenario: 'nothing' })),
      await request(pathTo('production', { hash: 'nothing' })),
      await request('/api/scenarios/%E0%A4%A'),
      await request(pathTo('play', { play: 'nothing' }), asked('GET')),
      await putPlay('nothing', fakeRequest(production)),
      await request(own, asked('PUT', '{"name":')),
      await request(own, asked('PUT', { name: 'Ada' }, { 'content-type': 'text/plain' })),
      await request(own, asked('PUT', { name: 'x'.repeat(70_000) })),
      await request(`/api/scenarios?${'x'.repeat(2_100)}`),
      await request(own, asked('PUT', '['.repeat(60_000))),
      await request(own, asked('PUT', 'null')),
    ];
    const found = await Promise.all(all.map(async (one) => [one.status, (await faultIn(one)).code]));
    expect(found).toEqual([
      [404, 'not-found'],
      [404, 'not-found'],
      [404, 'not-found'],
      [404, 'not-found'],
      [404, 'not-found'],
      [404, 'not-found'],
      [400, 'bad-request'],
      [400, 'bad-json'],
      [415, 'not-json'],
      [413, 'too-large'],
      [414, 'address-too-long'],
      [400, 'bad-json'],
      [400, 'bad-request'],
    ]);
    for (const [status, code] of found) expect(Object.entries(FAULTS)).toContainEqual([code, status]);
  });

  it('name the methods that an address takes', async () => {
    const { request } = await tryOut();
    for (const { path } of Object.values(ROUTES)) {
      const response = await request(path, { method: 'PATCH', headers: { 'x-poise': '1' } });
      expect([response.status, response.headers.get('allow')]).toEqual([
        405,
        expect.stringMatching(/GET|PUT|POST|DELETE/),
      ]);
      expect((await faultIn(response)).code).toBe('method-not-allowed');
    }
  });

  it('tell nothing of what went wrong inside, which the log does', async () => {
    const failing = { profile: () => Promise.reject(new Error('secret inside')) };
    const { putPlay, production, lines } = await tryOut({ failing });
    const response = await putPlay(playId(1), fakeRequest(production));
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain('secret inside');
    expect(lines.join('')).toContain('secret inside');
  });

  it.each([
    ['full', 'storage-full'],
    ['busy', 'not-ready'],
    ['broken', 'not-ready'],
  ] as const)('ask to come back later where the store is %s', async (failure, code) => {
    const save = () => Promise.reject(new StoreError(failure, 'inside'));
    const { putPlay, production } = await tryOut({ failing: { save } });
    const response = await putPlay(playId(1), fakeRequest(production));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await faultIn(response)).code).toBe(code);
  });
});

describe('whatever changes something', () => {
  const put = async (headers: Record<string, string>, origin: string | null = null) => {
    const { request } = await tryOut({ origin });
    return request(
      `http://poise.example${own}`,
      asked('PUT', { name: 'Ada' }, { host: 'poise.example', ...headers }),
    );
  };

  it.each([
    ['without our header', { 'x-poise': '' }],
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbour of this site', { 'sec-fetch-site': 'same-site' }],
    ['from another origin, in a browser that says no more', { origin: 'http://evil.example' }],
    ['from an origin that is none', { origin: 'null' }],
    ['from another port', { origin: 'http://poise.example:8080' }],
  ])('is refused %s', async (_, headers) => {
    const response = await put(headers);
    expect(response.status).toBe(403);
    expect((await faultIn(response)).code).toBe('foreign-request');
  });

  it.each([
    ['from our own page', { 'sec-fetch-site': 'same-origin', origin: 'http://poise.example' }],
    ['from our own page in an older browser', { origin: 'http://poise.example' }],
    ['from a program', {}],
  ])('is taken %s', async (_, headers) => {
    expect((await put(headers)).status).toBe(200);
  });

  it('goes by BASE_URL where it is set, whatever a proxy makes of the host', async () => {
    const set = 'https://poise.example';
    expect((await put({ origin: set, host: 'inside:4100' }, set)).status).toBe(200);
    expect((await put({ origin: 'http://inside:4100', host: 'inside:4100' }, set)).status).toBe(403);
  });
});

describe('the log', () => {
  it('names the route and a pseudonym, and no person, id or address', async () => {
    const { request, production, putPlay, lines } = await tryOut();
    await request(own, asked('PUT', { name: 'Canary Name' }));
    const moves = [{ do: 'reply' as const, id: 'close' }];
    await putPlay(playId(1), fakeRequest(production, { moves, wrapUp: { differently: 'Canary words' } }));
    await request(pathTo('profilePlays', { profile: ADA }), asked('GET'));
    await request(`${ROUTES.scenarios.path}?token=canary`);
    const text = lines.join('');
    expect(text).toContain('/api/profiles/:profile/plays');
    expect(text).toMatch(/"who":"[0-9a-f]{8}"/);
    for (const canary of ['Canary', 'canary', ADA, ADA.slice(0, 8), playId(1), '127.0.0.1']) {
      expect(text).not.toContain(canary);
    }
  });
});

describe('the watch', () => {
  it('says that the process lives, and whether it takes work', async () => {
    const { request } = await tryOut();
    expect(await (await request(ROUTES.health.path)).json()).toEqual({ status: 'alive' });
    expect(await (await request(ROUTES.ready.path)).json()).toEqual({ status: 'ready' });
  });

  it('says that it takes none while it stops or cannot write', async () => {
    const stopping = await tryOut({ unready: () => 'The server is stopping.' });
    expect((await stopping.request(ROUTES.ready.path)).status).toBe(503);
    const probe = () => Promise.reject(new StoreError('full', 'inside'));
    const full = await tryOut({ failing: { probe } });
    expect((await full.request(ROUTES.ready.path)).status).toBe(503);
    expect((await full.request(ROUTES.health.path)).status).toBe(200);
  });
});
