import { describe, expect, it } from 'vitest';
import { pathTo, ROUTES } from '#protocol';
import type { Me } from '#protocol';
import { relationTo } from '../../src/server/people/actor.ts';
import { person, setUp, team } from './fixture/people.ts';
import { ADA, asked, fakeRequest, playId, playIn, tryOut } from './fixture/try-out.ts';

const meOf = async (response: Response): Promise<Me> => (await response.json()) as Me;

describe('a house that is not set up', () => {
  it('lets anybody practise with a local profile', async () => {
    const { request } = await tryOut();
    expect(await meOf(await request(pathTo('me')))).toMatchObject({ setUp: false, person: null });
    expect((await request(pathTo('scenarios'))).status).toBe(200);
  });
});

describe('a house that is set up', () => {
  it('asks everybody to sign in before they practise, whatever profile they bring', async () => {
    const world = await tryOut();
    await setUp(world);
    const response = await world.request(pathTo('scenarios'), asked('GET'));
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: 'signed-out' } });
  });

  it('knows who is signed in and keeps their plays as their own', async () => {
    const world = await tryOut();
    const cleo = await person(world, 'Cleo', 'trainee');
    expect(await meOf(await cleo.ask('GET', pathTo('me')))).toMatchObject({
      setUp: true,
      person: { id: cleo.id, name: 'Cleo', roles: ['trainee'] },
    });
    const path = pathTo('play', { play: playId(1) });
    expect((await cleo.ask('PUT', path, fakeRequest(world.production))).status).toBe(200);
    expect((await playIn(await cleo.ask('GET', path))).id).toBe(playId(1));
    const dan = await person(world, 'Dan', 'trainee');
    expect((await dan.ask('GET', path)).status).toBe(404);
  });

  it('does not give a signed-in person what a local profile kept', async () => {
    const world = await tryOut();
    await world.putPlay(playId(1), fakeRequest(world.production));
    const eve = await person(world, 'Eve', 'trainee');
    const response = await world.request(
      pathTo('play', { play: playId(1) }),
      asked('GET', undefined, { 'x-poise-profile': ADA }),
    );
    expect(response.status).toBe(401);
    expect((await eve.ask('GET', pathTo('play', { play: playId(1) }))).status).toBe(404);
  });

  it('ends a session that was idle for two hours, sooner for whoever sees other people', async () => {
    let now = Date.UTC(2026, 2, 1, 10);
    const world = await tryOut({ clock: { now: () => now } });
    const trainee = await person(world, 'Fay', 'trainee');
    const manager = await person(world, 'Gus', 'trainee', 'manager');
    now += 45 * 60_000;
    expect((await meOf(await trainee.ask('GET', pathTo('me')))).person).not.toBeNull();
    expect((await meOf(await manager.ask('GET', pathTo('me')))).person).toBeNull();
    now += 119 * 60_000;
    expect((await meOf(await trainee.ask('GET', pathTo('me')))).person).not.toBeNull();
    now += 121 * 60_000;
    expect((await meOf(await trainee.ask('GET', pathTo('me')))).person).toBeNull();
  });

  it('is out of reach of a person at once when they are disabled', async () => {
    const world = await tryOut();
    const hal = await person(world, 'Hal', 'trainee');
    await world.parts.database.write((tables) =>
      tables
        .updateTable('person')
        .set({ disabled_at: '2026-03-01T10:00:00.000Z' })
        .where('id', '=', hal.id)
        .execute(),
    );
    expect((await hal.ask('GET', pathTo('scenarios'))).status).toBe(401);
  });
});

describe('how people stand to each other', () => {
  it('is looked up at the moment of asking: own, of a managed team, or other', async () => {
    const world = await tryOut();
    const [ines, jo, kim] = [
      await person(world, 'Ines', 'manager'),
      await person(world, 'Jo', 'trainee'),
      await person(world, 'Kim', 'trainee'),
    ];
    await team(world, 'Returns', { managers: [ines], members: [jo] });
    const roles = ['manager'] as const;
    const actor = { person: ines.id, name: 'Ines', roles, session: '', factorDue: false };
    const stands = (id: string) => world.parts.database.read((tables) => relationTo(tables, actor, id));
    expect([await stands(ines.id), await stands(jo.id), await stands(kim.id)]).toEqual([
      'own',
      'team',
      'other',
    ]);
  });
});

describe('the table of routes', () => {
  it('holds every method on every address of the interface, and nothing else is served', async () => {
    const { parts } = await tryOut();
    const { createApp } = await import('../../src/server/http/app.ts');
    const served = createApp(parts)
      .routes.filter(({ method, path }) => method !== 'ALL' && path !== '*' && path !== '/*')
      .map(({ method, path }) => `${method} ${path}`);
    const listed = Object.values(ROUTES).map(({ method, path }) => `${method} ${path}`);
    expect(new Set(served)).toEqual(new Set(listed));
  });
});
