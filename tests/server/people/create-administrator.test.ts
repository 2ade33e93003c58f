import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { Me } from '#protocol';
import { createAdministrator } from '#server';
import { startSession } from '../../../src/server/people/sessions.ts';
import { opened } from '../archive/lived-in.ts';
import { served } from '../fixture/served.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { asked } from '../fixture/try-out.ts';

const PASSWORD = 'lantern oyster fjord';
const ADA = { name: 'Ada', email: 'ada@example.com', resetFactor: false, now: Date.now() };

async function signedInBy(path: string, dataFolder: string): Promise<Me> {
  const { url, setUp, close } = await served({ dataFolder });
  expect(setUp).toBeNull();
  const token = path.split('#')[1] ?? '';
  const post = async (name: 'choosePassword' | 'signIn', body: unknown) =>
    (await fetch(url + pathTo(name), asked('POST', body))).json();
  await post('choosePassword', { token, password: PASSWORD });
  const me = (await post('signIn', { email: 'ada@example.com', password: PASSWORD })) as Me;
  await close();
  return me;
}

describe('an administrator made by whoever runs the server', () => {
  it('sets the house up when it is not, and chooses a password by the link', async () => {
    const folder = temporaryFolder();
    const place = { engine: 'sqlite', folder } as const;
    expect(await createAdministrator(place, { ...ADA, organisation: null })).toBeNull();
    const link = await createAdministrator(place, { ...ADA, organisation: 'Example Ltd' });
    expect(link?.path).toMatch(/^\/choose-password#[\w-]{43}$/);
    expect(await signedInBy(link?.path ?? '', folder)).toMatchObject({
      organisation: 'Example Ltd',
      person: { name: 'Ada', roles: ['trainee', 'administrator'] },
    });
  });

  it('may be somebody who is here already: the way back in', async () => {
    const folder = temporaryFolder();
    const place = { engine: 'sqlite', folder } as const;
    await createAdministrator(place, { ...ADA, organisation: 'Example Ltd' });
    const again = { ...ADA, name: 'Somebody else', email: 'ADA@example.com', organisation: 'Another' };
    const link = await createAdministrator(place, again);
    const me = await signedInBy(link?.path ?? '', folder);
    expect(me).toMatchObject({ organisation: 'Example Ltd', person: { name: 'Ada' } });
  });
  it('keeps the second factor of whoever has one, unless it is to go; either way they are out everywhere', async () => {
    const folder = temporaryFolder();
    const place = { engine: 'sqlite', folder } as const;
    await createAdministrator(place, { ...ADA, organisation: 'Example Ltd' });
    const database = await opened(place);
    const { id } = await database.write(async (tables) => {
      const ada = await tables
        .updateTable('person')
        .set({ totp: 'A'.repeat(32), recovery: '["a key"]', roles: '["trainee"]' })
        .returning('id')
        .executeTakeFirstOrThrow();
      await startSession(tables, { person: ada.id, now: ADA.now, agent: 'a phone that was lost' });
      return ada;
    });
    await database.close();
    const look = async () => {
      const again = await opened(place);
      const found = await again.read(async (tables) => ({
        ada: await tables
          .selectFrom('person')
          .select(['totp', 'recovery', 'roles'])
          .executeTakeFirstOrThrow(),
        sessions: await tables.selectFrom('session').select('id').execute(),
        audit: await tables
          .selectFrom('audit')
          .select(['action', 'actor', 'subject'])
          .orderBy('seq', 'desc')
          .limit(2)
          .execute(),
      }));
      await again.close();
      return found;
    };
    expect(await createAdministrator(place, { ...ADA, organisation: null })).toMatchObject({
      hasFactor: true,
    });
    expect(await look()).toMatchObject({
      ada: { totp: 'A'.repeat(32), roles: '["trainee","administrator"]' },
      sessions: [],
    });
    const reset = await createAdministrator(place, { ...ADA, organisation: null, resetFactor: true });
    expect(reset).toMatchObject({ hasFactor: false });
    const { ada, audit } = await look();
    expect(ada).toMatchObject({ totp: null, recovery: '[]' });
    expect(audit).toEqual([
      { action: 'administrator.create', actor: null, subject: id },
      { action: 'factor.remove', actor: null, subject: id },
    ]);
  });
});
