import { setImmediate } from 'node:timers/promises';
import { solve } from '#analysis';
import { prepare } from '#dialogue';
import type { Production } from '#dialogue';
import type { Solved } from '#report';
import type { Kysely } from 'kysely';
import type { Entry } from '../audit/append.ts';
import { makeLog } from '../log.ts';
import { freezeLibrary } from '../library/freeze-library.ts';
import { invite } from '../people/invitations.ts';
import { startSession } from '../people/sessions.ts';
import type { Database } from '../store/sql/database.ts';
import { storeOn } from '../store/sql/sql-store.ts';
import type { Tables } from '../store/sql/tables.ts';
import { appendInTime } from './audit-trail.ts';
import { DAY, HOUR, iso } from './calendar.ts';
import { castOf } from './cast.ts';
import { entriesOf, keepSittings } from './keep-sittings.ts';
import { Life } from './life.ts';
import type { World } from './life.ts';
import { moveIn } from './people.ts';
import type { DemoAccount, House } from './people.ts';
import { plansOf } from './plan.ts';
import { assign } from './programme.ts';
import type { Assigned } from './programme.ts';
import { publishSome } from './publishing.ts';
import { review } from './reviews.ts';
import type { Sitting } from './sitting.ts';
import { DEMO_SIZE } from './size.ts';
import type { DemoSize } from './size.ts';

export interface Furnishing {
  readonly productions: readonly Production[];
  /** Milliseconds since 1970; the story ends here. */
  readonly now: number;
  readonly seed?: number;
  readonly size?: DemoSize;
  /** Told how far it has come, in words. */
  readonly onProgress?: (told: string) => void;
}

export interface Furnished {
  readonly accounts: readonly DemoAccount[];
  readonly password: string;
}

const MONTH = 30 * DAY;
/** So that a new database is as good as any: the same seed makes the same people play the same. */
const SEED = 2_026;

/**
 * Fills an empty database with an organisation in the middle of its work: people of known skill, whose attempts bots
 * made through the real rules, and everything that managers do about them.
 */
export async function furnish(database: Database, furnishing: Furnishing): Promise<Furnished> {
  const { productions, now, seed = SEED, size = DEMO_SIZE, onProgress: told = () => undefined } = furnishing;
  await freezeLibrary(storeOn(database), productions, makeLog({ write: () => undefined }));
  const library = await solveAll(productions, told);
  const world: World = { library, seed, from: now - size.months * MONTH, now };
  const plans = plansOf([...library.keys()], seed, world);
  const { house, assigned } = await database.write(async (tables) => {
    const moved = await moveIn(tables, castOf(size, seed), { size, world });
    return { house: moved, assigned: await assign(tables, moved, plans) };
  });
  const sittings = await playAll({ house, assigned, world, told });
  told('The figures are added up');
  await database.write(async (tables) => {
    await keepSittings(tables, sittings);
    const reviews = await reviewSome(tables, { house, sittings, world });
    const published = await publishSome(tables, { productions, trainer: house.trainer, now });
    const entries = [
      ...assigned.entries,
      ...sittings.flatMap(entriesOf),
      ...reviews,
      ...published,
      ...looks(house, now),
    ];
    await appendInTime(tables, entries);
    await signInOnce(tables, sittings);
    await invite(
      tables,
      { roles: ['trainee'], team: house.teams[0]?.id ?? null, email: null },
      { now, noted: { at: iso(now), actor: house.administrator, request: null } },
    );
  });
  return { accounts: house.accounts, password: house.password };
}

type Told = (told: string) => void;

/** Each once; whatever else happens meanwhile, such as a signal to stop, has its turn in between. */
async function solveAll(productions: readonly Production[], told: Told): Promise<Map<string, Solved>> {
  const library = new Map<string, Solved>();
  for (const production of productions) {
    told(`${library.size} of ${productions.length} scenarios solved`);
    const stage = prepare(production);
    library.set(production.scenario.id, { stage, solution: solve(stage) });
    await setImmediate();
  }
  return library;
}

interface Stage {
  readonly house: House;
  readonly assigned: Assigned;
  readonly world: World;
  readonly told: Told;
}

async function playAll({ house, assigned, world, told }: Stage): Promise<Sitting[]> {
  const sittings: Sitting[] = [];
  for (const [n, person] of house.people.entries()) {
    told(`${n} of ${house.people.length} people have played`);
    sittings.push(...new Life(person, assigned.given.get(person.teamId) ?? [], world).live());
    await setImmediate();
  }
  return sittings;
}

/** Of the newest attempts of each person one or two. */
const REVIEWED_EACH = 2;

async function reviewSome(
  tables: Kysely<Tables>,
  {
    house,
    sittings,
    world,
  }: { readonly house: House; readonly sittings: readonly Sitting[]; readonly world: World },
): Promise<Entry[]> {
  const chosen = house.people.flatMap(({ id, teamId, n }) => {
    const theirs = sittings.filter(
      ({ play, attempt }) => play.profile === id && attempt !== null && play.wrapUp !== null,
    );
    const managers = house.teams.find((team) => team.id === teamId)?.managers ?? [];
    const newest = theirs.slice(-(1 + (n % REVIEWED_EACH)));
    return theirs.flatMap((sitting) => {
      const solved = world.library.get(sitting.play.scenario);
      if (!solved) return [];
      return [{ sitting, stage: solved.stage, managers, newest: newest.includes(sitting) }];
    });
  });
  return review(tables, chosen, world);
}

/** Whoever played was signed in; nobody has the tokens of these sessions. */
async function signInOnce(tables: Kysely<Tables>, sittings: readonly Sitting[]): Promise<void> {
  const last = new Map(sittings.map(({ play }) => [play.profile, Date.parse(play.changedAt)]));
  for (const [person, now] of last) await startSession(tables, { person, now, agent: 'Demo' });
}

/** Managers open their teams, day by day of the last fortnight. */
const looks = ({ teams }: House, now: number): Entry[] =>
  teams.flatMap(({ id, managers }, place) =>
    [...Array(14).keys()].map((day) => ({
      at: iso(now - (day + 1) * DAY + place * HOUR),
      actor: managers[0] ?? null,
      action: 'team.read',
      object: id,
    })),
  );
