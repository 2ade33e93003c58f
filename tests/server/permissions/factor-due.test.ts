import { beforeAll, describe, expect, it } from 'vitest';
import { pathTo, ROUTES } from '#protocol';
import type { Fault, Role, RouteName } from '#protocol';
import { signedInAgain } from '../fixture/people.ts';
import type { TryOut } from '../fixture/try-out.ts';
import { CASES } from './cases.ts';
import type { Case } from './cases.ts';
import { neighbourhood } from './neighbourhood.ts';
import type { Neighbourhood } from './neighbourhood.ts';

let place: Neighbourhood;
beforeAll(async () => {
  place = await neighbourhood();
  await asks(place.world, 'staff');
});

const asks = ({ parts }: TryOut, whom: 'staff' | 'own-choice') =>
  parts.database.write((tables) =>
    tables.updateTable('organisation').set({ second_factor: whom }).where('id', '=', 1).execute(),
  );

const NAMES = Object.keys(ROUTES) as readonly RouteName[];
/** What is left to somebody who has yet to set up a factor: their own account, and what strangers may do, too. */
const isLeft = (name: RouteName) => ROUTES[name].for === 'account:manage' || ROUTES[name].for === 'everybody';

/** Asks as somebody who holds every role, in a session that began with the password. */
async function answerTo(name: RouteName): Promise<string> {
  const { world, people, things } = place;
  const { parameters, body }: Case = CASES[name];
  const fill = pathTo as (route: RouteName, given?: Readonly<Record<string, string>>) => string;
  const who = await signedInAgain(world, people.everything);
  const own = things.everything;
  const response = await who.ask(ROUTES[name].method, fill(name, parameters?.(own)), body?.(own));
  return response.ok || response.status === 303 ? 'let in' : ((await response.json()) as Fault).error.code;
}

describe('somebody of whom a second factor is asked, and who has none yet', () => {
  it.each(NAMES.filter((name) => !isLeft(name)))('is refused %s', async (name) => {
    expect(await answerTo(name)).toBe('factor-due');
  });

  it.each(NAMES.filter(isLeft))('is not refused %s for that', async (name) => {
    expect(await answerTo(name)).not.toBe('factor-due');
  });

  const isAsked = async (who: { readonly ask: (method: string, path: string) => Promise<Response> }) =>
    (await who.ask('GET', pathTo('retention'))).status === 403;

  it.each([
    [['trainee'], false],
    [['manager'], true],
    [['trainer'], true],
    [['administrator'], true],
    [['trainee', 'trainer'], true],
  ] as const)('is whoever is more than a trainee: %j', async (roles: readonly Role[], asked) => {
    const { world, people } = place;
    const column = JSON.stringify(roles);
    await world.parts.database.write((tables) =>
      tables.updateTable('person').set({ roles: column }).where('id', '=', people.stranger.id).execute(),
    );
    expect(await isAsked(await signedInAgain(world, people.stranger))).toBe(asked);
  });

  it('is nobody who came by the provider, who has a factor, or where it is everybody’s own choice', async () => {
    const { world, people } = place;
    const { manager } = people;
    expect(await isAsked(await signedInAgain(world, { ...manager, beganBy: 'provider' }))).toBe(false);
    await asks(world, 'own-choice');
    expect(await isAsked(manager)).toBe(false);
    await asks(world, 'staff');
    expect(await isAsked(manager)).toBe(true);
    await world.parts.database.write((tables) =>
      tables
        .updateTable('person')
        .set({ totp: 'A'.repeat(32) })
        .where('id', '=', manager.id)
        .execute(),
    );
    expect(await isAsked(manager)).toBe(false);
  });
});
