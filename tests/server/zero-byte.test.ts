import { describe, expect, it } from 'vitest';
import { pathTo, ROUTES } from '#protocol';
import { asked, tryOut } from './fixture/try-out.ts';

describe('a zero byte, over which PostgreSQL and programs stumble', () => {
  it('is refused in any text of a body, and a text about one is not', async () => {
    const { request } = await tryOut();
    const own = pathTo('profile', { profile: 'me' });
    const statusOf = async (body: string) => (await request(own, asked('PUT', body))).status;
    expect(await statusOf(String.raw`{"name":"Ada\u0000"}`)).toBe(400);
    expect(await statusOf(String.raw`{"name":"Ada\\\u0000"}`)).toBe(400);
    expect(await statusOf(String.raw`{"name":"Ada\\u0000"}`)).toBe(200);
    const signIn = String.raw`{"email":"\u0000","password":"x"}`;
    expect((await request(ROUTES.signIn.path, asked('POST', signIn))).status).toBe(400);
  });

  it('is in no address', async () => {
    const { request } = await tryOut();
    expect((await request(`${ROUTES.scenarios.path}?after=%00`)).status).toBe(404);
    expect((await request('/%00')).status).toBe(404);
  });
});
