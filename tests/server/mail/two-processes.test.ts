import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPerson } from '../../../src/server/people/add-person.ts';
import { post } from '../../../src/server/mail/post.ts';
import { Postman } from '../../../src/server/mail/postman.ts';
import { sealWith } from '../../../src/server/mail/seal.ts';
import { sendBy } from '../../../src/server/mail/send.ts';
import { openPostgres } from '../../../src/server/store/postgres/open-postgres.ts';
import type { Database } from '../../../src/server/store/sql/database.ts';
import { buildChild, startChildWith } from '../fixture/child.ts';
import { mailServer } from '../fixture/mail-server.ts';
import { testPostgres } from '../fixture/postgres.ts';
import { keptLog } from '../fixture/try-out.ts';
import { setUp } from '../fixture/people.ts';
import { inOrder, ORIGIN, outboxOf, settingsFor, TEN } from './post-office.ts';

const postgres = testPostgres();
const SECRET = 'a secret that both processes share';
const SINCE = '2026-03-01T09:00:00.000Z';
const FROM = { name: 'Poise', address: 'poise@example.com' };
const MAIL = { from: FROM, origin: ORIGIN, seal: sealWith(SECRET) };

let program: string;
beforeAll(async () => {
  program = await buildChild();
});
afterAll(() => rmSync(program));

const open = async (url: string) =>
  (await openPostgres({ url, now: SINCE, onLostConnection: () => undefined })).database;

/** Puts a mail to each of so many people into the outbox. */
async function fill(database: Database, count: number, now: number): Promise<void> {
  const world = { parts: { database } } as Parameters<typeof outboxOf>[0];
  await setUp({ ...world, request: () => Promise.reject(new Error('Nobody asks here.')) });
  await database.write(async (tables) => {
    const mails = [];
    for (let n = 0; n < count; n += 1) {
      const one = { name: `P${n}`, email: `p${n}@example.com`, roles: ['trainee'] as const, password: null };
      const person = await addPerson(tables, { ...one, since: SINCE });
      mails.push({ kind: 'test' as const, person, about: {} });
    }
    await post(tables, MAIL, { mails, now });
  });
}

const statesIn = async (database: Database) =>
  (await outboxOf({ parts: { database } } as Parameters<typeof outboxOf>[0])).map(({ state }) => state);

describe('two processes on one PostgreSQL database', { timeout: 60_000 }, () => {
  it('bring every mail once between them', async () => {
    const url = await postgres.emptySchema();
    const databases = [await open(url), await open(url)] as const;
    const server = await mailServer();
    await fill(databases[0], 30, TEN);
    const send = sendBy({ settings: settingsFor(server), origin: ORIGIN });
    const clock = { now: () => TEN };
    const { log } = keptLog();
    const brought = await Promise.all(
      [...databases, ...databases].map(async (database) => {
        const postman = new Postman({ database, clock, log, mail: MAIL, send });
        let count = 0;
        // Of a handful that all four want, one may get none and still find more.
        for (let idle = 0; idle < 3;) {
          const had = await postman.round();
          count += had;
          idle = had > 0 ? 0 : idle + 1;
        }
        return count;
      }),
    );
    const everybody = Array.from({ length: 30 }, (_, n) => `p${n}@example.com`);
    expect(inOrder(server.taken.flatMap(({ to }) => to))).toEqual(inOrder(everybody));
    expect(brought.reduce((sum, count) => sum + count)).toBe(30);
    expect(brought.filter((count) => count > 0).length).toBeGreaterThan(1);
    expect(new Set(await statesIn(databases[0]))).toEqual(new Set(['sent']));
    await Promise.all(databases.map((database) => database.close()));
  });

  it('lose no mail when one is killed in the middle of it', async () => {
    const url = await postgres.emptySchema();
    const database = await open(url);
    const server = await mailServer();
    server.manner = 'take-and-fall-silent';
    await fill(database, 1, Date.now());
    const settings = {
      DATABASE_URL: url,
      SECRET,
      BASE_URL: ORIGIN,
      SMTP_URL: `smtp://127.0.0.1:${server.port}`,
      MAIL_FROM: FROM.address,
    };
    const first = await startChildWith(settings, program, '/nowhere');
    await server.came(1);
    first.process.kill('SIGKILL');
    await first.ended();
    expect(await statesIn(database)).toEqual(['waiting']);
    // As if three minutes had gone by, for which the dead process had it in hand.
    await database.write((tables) => tables.updateTable('outbox').set({ claimed_until: SINCE }).execute());
    server.manner = 'take';
    const second = await startChildWith(settings, program, '/nowhere');
    await server.came(2);
    await expect.poll(() => statesIn(database)).toEqual(['sent']);
    expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(1);
    second.process.kill('SIGTERM');
    expect(await second.ended()).toEqual({ code: 0, signal: null });
    expect(first.said() + second.said()).not.toContain('@');
    await database.close();
  });
});
