import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { Me } from '#protocol';
import { createAdministrator } from '#server';
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
});
