import { describe, expect, it } from 'vitest';
import type { Overview } from '#protocol';
import { pathTo } from '#protocol';
import { append } from '../../../src/server/audit/append.ts';
import { person, team } from '../fixture/people.ts';
import type { SignedIn } from '../fixture/people.ts';
import { tryOut } from '../fixture/try-out.ts';

const read = async ({ ask }: SignedIn): Promise<Overview> =>
  (await (await ask('GET', pathTo('overview'))).json()) as Overview;

describe('the overview of the house', () => {
  it('says what runs here and that all is well', async () => {
    const running = { version: '1.2.3', since: '2026-03-01T09:00:00.000Z' };
    const world = await tryOut({ running });
    const ada = await person(world, 'Ada', 'administrator');
    expect(await read(ada)).toEqual({
      ...running,
      engine: 'SQLite',
      unready: null,
      scenarios: 1,
      people: 1,
      withoutFactor: 0,
      withoutTeam: 0,
      teamsWithoutManager: 0,
      invited: 0,
      refusedSignIns: { times: 0, accounts: 0 },
      mail: { on: false, failing: false },
    });
  });

  it('counts what an administrator may have to see to', async () => {
    const world = await tryOut({ unready: () => 'There is no room left on the disk.' });
    const ada = await person(world, 'Ada', 'administrator');
    const mia = await person(world, 'Mia', 'trainee', 'manager');
    const [ben, cy] = [await person(world, 'Ben', 'trainee'), await person(world, 'Cy', 'trainee')];
    await team(world, 'Returns', { managers: [mia], members: [ben] });
    await team(world, 'Nights', { members: [ben] });
    await ada.ask('POST', pathTo('invite'), { roles: ['trainee'], team: null, email: null });
    await world.parts.database.write(async (tables) => {
      await tables.updateTable('organisation').set({ second_factor: 'staff' }).execute();
      await tables
        .updateTable('person')
        .set({ password: 'a hash' })
        .where('id', 'in', [mia.id, ben.id])
        .execute();
      await tables.updateTable('person').set({ totp: 'a secret' }).where('id', '=', ada.id).execute();
      const refused = { actor: null, action: 'sign-in', outcome: 'refused', request: null } as const;
      const now = world.parts.clock.now();
      for (const [daysAgo, object] of [
        [2, ben.id],
        [0.5, cy.id],
        [0.4, cy.id],
        [0.1, null],
      ] as const) {
        const at = new Date(now - daysAgo * 86_400_000).toISOString();
        await append(tables, { ...refused, at, object, subject: object });
      }
    });
    expect(await read(ada)).toMatchObject({
      unready: 'There is no room left on the disk.',
      people: 4,
      withoutFactor: 1,
      withoutTeam: 1,
      teamsWithoutManager: 1,
      invited: 1,
      refusedSignIns: { times: 3, accounts: 1 },
    });
  });
});
