import { describe, expect, it } from 'vitest';
import { POISE_HEADER, PROFILE_HEADER, ROLES, ROUTES } from '#protocol';
import { addPerson } from '../../src/server/people/add-person.ts';
import { startSession } from '../../src/server/people/sessions.ts';
import { NOW, opened, inFolder } from './archive/lived-in.ts';
import { setUp } from './fixture/people.ts';
import { testPostgres } from './fixture/postgres.ts';
import { temporaryFolder } from './fixture/temporary-folder.ts';
import { keptLog, tryOut } from './fixture/try-out.ts';

const postgres = testPostgres();

/** Each stands in another place where something about a person, or a way in, might be. */
const CANARY = {
  name: 'Canary-Name',
  email: 'canary-mail@example.com',
  password: 'canary-password-7',
  agent: 'canary-agent',
  address: '203.0.113.77',
  query: 'canary-query',
  text: 'canary-text',
  profile: 'ca'.repeat(16),
  parameter: 'cafe'.repeat(8),
};

const BODY = Object.fromEntries(
  ['name', 'email', 'password', 'title', 'note', 'text', 'reason', 'code', 'token', 'id', 'address'].map(
    (key) => [key, { name: CANARY.name, email: CANARY.email, password: CANARY.password }[key] ?? CANARY.text],
  ),
);

describe.each(['sqlite', 'postgres'] as const)('the log of a server on %s', (engine) => {
  it('holds nothing about anybody, whatever is asked of any route', { timeout: 60_000 }, async () => {
    const place =
      engine === 'sqlite' ? inFolder(temporaryFolder()) : { engine, url: await postgres.emptySchema() };
    const database = await opened(place);
    const world = await tryOut({ database });
    await setUp(world, CANARY.text);
    const id = await database.write((tables) =>
      addPerson(tables, { name: CANARY.name, email: CANARY.email, roles: ROLES, password: null, since: NOW }),
    );
    const tokens: string[] = [];
    /** A new one each time, since some routes end them. */
    const session = async () => {
      const now = world.parts.clock.now();
      const token = await database.write((tables) =>
        startSession(tables, { person: id, now, agent: CANARY.agent }),
      );
      tokens.push(token);
      return token;
    };
    const headers = {
      [POISE_HEADER]: '1',
      [PROFILE_HEADER]: CANARY.profile,
      'content-type': 'application/json',
      'user-agent': CANARY.agent,
      'x-forwarded-for': CANARY.address,
      referer: `https://poise.example/${CANARY.query}`,
    };
    const statuses = new Set<number>();
    for (const { method, path } of Object.values(ROUTES)) {
      const address = `${path.replace(/:\w+/g, CANARY.parameter)}?${CANARY.query}=1`;
      const bodies = method === 'GET' ? [undefined] : ['{"name": canary-text', JSON.stringify(BODY)];
      for (const body of bodies) {
        for (const cookie of [`poise=${await session()}`, `poise=${CANARY.text}`]) {
          const init = { method, headers: { ...headers, cookie }, ...(body === undefined ? {} : { body }) };
          const answer = await world.request(address, init);
          statuses.add(answer.status);
          await answer.body?.cancel();
        }
      }
    }
    expect(statuses.size).toBeGreaterThan(3);
    const text = world.lines.join('');
    expect(text.length).toBeGreaterThan(10_000);
    const all = [...Object.values(CANARY), ...tokens, id, 'canary'];
    expect(all.filter((one) => text.toLowerCase().includes(one.toLowerCase()))).toEqual([]);
    await database.close();
  });

  it('names an error of the database, and not the row that caused it', async () => {
    const place =
      engine === 'sqlite' ? inFolder(temporaryFolder()) : { engine, url: await postgres.emptySchema() };
    const database = await opened(place);
    const add = () =>
      database.write((tables) =>
        addPerson(tables, { name: CANARY.name, email: CANARY.email, roles: [], password: null, since: NOW }),
      );
    await add();
    const error: unknown = await add().catch((thrown: unknown) => thrown);
    const { log, lines } = keptLog();
    log.error({ err: error }, 'a request failed');
    expect(lines.join('')).toMatch(/unique/i);
    expect(lines.join('')).not.toMatch(/canary/i);
    await database.close();
  });
});

describe('an error in the log', () => {
  it('tells its kind, its place and its causes', () => {
    const { log, lines } = keptLog();
    log.error(
      { err: new Error('outer', { cause: Object.assign(new Error('inner'), { code: 'EIO' }) }) },
      'oh',
    );
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      err: {
        type: 'Error',
        message: 'outer',
        stack: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
        cause: { message: 'inner', code: 'EIO' },
      },
    });
  });

  it('does not repeat what could not be read, nor what was thrown in place of an error', () => {
    const { log, lines } = keptLog();
    try {
      JSON.parse('{"name": canary}');
    } catch (error) {
      log.error({ err: error }, 'oh');
    }
    log.error({ err: 'canary' }, 'oh');
    log.error(
      { err: Object.assign(new Error('invalid input: "canary"'), { severity: 'ERROR', code: '22P02' }) },
      'oh',
    );
    log.error({ err: Object.assign(new Error('taken'), { detail: 'canary', code: 'a canary' }) }, 'oh');
    expect(lines).toHaveLength(4);
    expect(lines.join('')).not.toContain('canary');
  });
});
