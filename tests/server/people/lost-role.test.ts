import { expect, it } from 'vitest';
import { ROUTES } from '#protocol';
import { giveRoles } from '../../../src/server/people/manage-person.ts';
import { person } from '../fixture/people.ts';
import { tryOut } from '../fixture/try-out.ts';
import type { TryOut } from '../fixture/try-out.ts';

/** Asks so that something happens after the request was let in, and before its body is there. */
const slowly =
  ({ request }: TryOut, between: () => Promise<unknown>): TryOut['request'] =>
  (path, init = {}) => {
    const { body } = init;
    if (typeof body !== 'string') return request(path, init);
    const stream = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          await between();
          controller.enqueue(new TextEncoder().encode(body));
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    // Else the server would read it whole before it lets anybody in.
    const headers = new Headers(init.headers);
    headers.set('content-length', String(body.length));
    const streamed = { ...init, headers, body: stream, duplex: 'half' };
    return request(path, streamed);
  };

it.each([
  ['invite', { roles: ['trainee'], team: null, email: null }],
  ['createTeam', { name: 'Nights' }],
  ['organisation', { name: 'Other Ltd' }],
  ['changeRetention', { practice: 12, assessed: 12, leaver: 12 }],
] as const)('who loses the role while they ask to %s is refused', async (route, body) => {
  const world = await tryOut();
  const ada = await person(world, 'Ada', 'administrator');
  const demote = () =>
    world.parts.database.write((tables) =>
      giveRoles(
        tables,
        { person: late.id, roles: ['trainee'] },
        { at: '2026-03-01T10:00:00.000Z', actor: ada.id, request: null },
      ),
    );
  const late = await person({ ...world, request: slowly(world, demote) }, 'Late', 'administrator');
  const { method, path } = ROUTES[route];
  const response = await late.ask(method, path, body);
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error: { code: 'signed-out' } });
});

it('of whom a second factor is asked meanwhile is refused, too', async () => {
  const world = await tryOut();
  const ask = () =>
    world.parts.database.write((tables) =>
      tables.updateTable('organisation').set({ second_factor: 'staff' }).execute(),
    );
  const late = await person({ ...world, request: slowly(world, ask) }, 'Late', 'administrator');
  const { method, path } = ROUTES.createTeam;
  const response = await late.ask(method, path, { name: 'Nights' });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ error: { code: 'factor-due' } });
});
