import { draw, randomStream } from '#base';
import type { Role } from '#protocol';
import type { Kysely } from 'kysely';
import { addPerson } from '../people/add-person.ts';
import { hashPassword } from '../people/passwords.ts';
import { newId, newToken } from '../people/tokens.ts';
import type { Tables } from '../store/sql/tables.ts';
import { iso } from './calendar.ts';
import { ORGANISATION } from './cast.ts';
import type { Cast } from './cast.ts';
import type { Person, World } from './life.ts';
import { addressOf } from './names.ts';
import type { DemoSize } from './size.ts';

/** An account with which the operator may look round. */
export interface DemoAccount {
  readonly what: string;
  readonly name: string;
  readonly email: string;
}

export interface House {
  readonly people: readonly Person[];
  readonly teams: readonly {
    readonly id: string;
    readonly name: string;
    readonly managers: readonly string[];
  }[];
  readonly administrator: string;
  readonly trainer: string;
  readonly accounts: readonly DemoAccount[];
  /** Everybody's, new at each start: a demo may stand on a network. */
  readonly password: string;
}

/** The organisation with its teams and everybody in it. */
export async function moveIn(
  tables: Kysely<Tables>,
  cast: Cast,
  { size, world }: { readonly size: DemoSize; readonly world: Pick<World, 'from' | 'now' | 'seed'> },
): Promise<House> {
  const since = iso(world.from);
  const secret = `demo-${newToken()
    .replaceAll(/[^a-z0-9]/gi, '')
    .slice(0, 12)
    .toLowerCase()}`;
  const password = await hashPassword(secret);
  await tables
    .insertInto('organisation')
    // Whoever looks round in a demo has no app ready.
    .values({ id: 1, name: ORGANISATION, since, second_factor: 'own-choice' })
    .execute();
  const add = (name: string, roles: readonly Role[], at = since) =>
    addPerson(tables, { name, email: addressOf(name), roles, password, since: at });
  const administrator = await add(cast.administrator, ['trainee', 'administrator']);
  const trainer = await add(cast.trainer, ['trainee', 'trainer']);
  const managers: string[] = [];
  for (const name of cast.managers) managers.push(await add(name, ['trainee', 'manager']));
  const teams = [];
  for (const [place, name] of cast.teams.entries()) {
    const id = newId();
    await tables.insertInto('team').values({ id, name, since }).execute();
    const own = managers.slice(place, place + 1);
    const theirs = place === 0 && managers.length > 1 ? [...own, ...managers.slice(-1)] : own;
    for (const person of theirs) await join(tables, { team: id, person, part: 'manager', since });
    teams.push({ id, name, managers: theirs });
  }
  const counts = shares(cast, size.attempts, world.seed);
  const people: Person[] = [];
  for (const [n, trainee] of cast.trainees.entries()) {
    const joined = iso(world.now - trainee.presence * (world.now - world.from));
    const teamId = teams[trainee.team]?.id ?? '';
    const id = await add(trainee.name, ['trainee'], joined);
    await join(tables, { team: teamId, person: id, part: 'member', since: joined });
    people.push({ ...trainee, id, n, teamId, attempts: counts[n] ?? 0 });
  }
  return { people, teams, administrator, trainer, accounts: accountsOf(cast), password: secret };
}

type Membership = Tables['membership'];

const join = (tables: Kysely<Tables>, row: Membership) =>
  tables.insertInto('membership').values(row).execute();

/** Whole attempts for everybody, some keener than others, that sum up to the number asked for. */
function shares({ trainees }: Cast, attempts: number, seed: number): number[] {
  const random = randomStream(draw(seed, 'who plays how much'));
  const keen = trainees.map(({ presence }) => presence * (0.6 + 0.8 * random()));
  const all = keen.reduce((sum, one) => sum + one, 0);
  let [share, given] = [0, 0];
  return keen.map((one) => {
    share += one;
    const own = Math.round((attempts * share) / all) - given;
    given += own;
    return own;
  });
}

function accountsOf({ administrator, trainer, managers, trainees, teams }: Cast): DemoAccount[] {
  const account = (what: string, name: string): DemoAccount => ({ what, name, email: addressOf(name) });
  return [
    account('Administrator', administrator),
    account('Trainer', trainer),
    ...managers.map((name, place) => account(`Manager, ${teams[place] ?? ''}`, name)),
    ...teams.flatMap((team, place) => {
      const theirs = trainees.filter((trainee) => trainee.team === place);
      // Whoever is first of all has done everything; the next still has something to do.
      const shown = (place === 0 ? theirs[1] : undefined) ?? theirs[0];
      return shown ? [account(`Trainee, ${team}`, shown.name)] : [];
    }),
  ];
}
