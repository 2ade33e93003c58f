import type { Kysely } from 'kysely';
import type { Relation, Role } from '#protocol';
import { pathTo } from '#protocol';
import type { Parts } from '../../../src/server/http/environment.ts';
import { sealWith } from '../../../src/server/mail/seal.ts';
import { newId } from '../../../src/server/people/tokens.ts';
import type { Tables } from '../../../src/server/store/sql/tables.ts';
import { attemptOf } from '../fixture/attempts.ts';
import { parcel } from '../fixture/parcel.ts';
import { person, team } from '../fixture/people.ts';
import type { SignedIn } from '../fixture/people.ts';
import { fakeRequest, tryOut } from '../fixture/try-out.ts';
import type { TryOut } from '../fixture/try-out.ts';

/** Who calls, with which roles. Each manager looks after a team; `everything` holds all roles at once. */
const CAST = {
  trainee: { roles: ['trainee'], manages: null, memberOf: 'Returns' },
  trainer: { roles: ['trainer'], manages: null, memberOf: null },
  manager: { roles: ['manager'], manages: 'Returns', memberOf: null },
  'other manager': { roles: ['manager'], manages: 'Sales', memberOf: null },
  administrator: { roles: ['administrator'], manages: null, memberOf: null },
  everything: {
    roles: ['trainee', 'trainer', 'manager', 'administrator'],
    manages: 'Sales',
    memberOf: 'Sales',
  },
  colleague: { roles: ['trainee'], manages: null, memberOf: 'Returns' },
  stranger: { roles: ['trainee'], manages: null, memberOf: 'Sales' },
} as const satisfies Record<
  string,
  { roles: readonly Role[]; manages: string | null; memberOf: string | null }
>;
export type Name = keyof typeof CAST;
export const NAMES = Object.keys(CAST) as readonly Name[];

/** Everything of a person that an address or a body may name. */
export interface Things {
  readonly person: string;
  readonly team: string;
  readonly attempt: string;
  readonly play: string;
  /** Given to this person and done; and one of which nothing was drawn yet. */
  readonly assignment: string;
  readonly undrawn: string;
  readonly contest: string;
  readonly override: string;
  readonly invitation: string;
  readonly session: string;
  readonly hash: string;
}

export interface Neighbourhood {
  readonly world: TryOut;
  readonly people: Readonly<Record<Name, SignedIn>>;
  /** Signed in once, disabled since. */
  readonly disabled: SignedIn;
  readonly things: Readonly<Record<Name, Things>>;
}

const SINCE = '2026-03-01T09:30:00.000Z';
const UNTIL = '2027-03-01T09:30:00.000Z';

/** Finds nothing wrong with any draft, and nothing to publish. */
const ANY_DRAFT = `process.stdout.write('{"verdict":{"diagnostics":[],"scenario":null},"production":null}')`;

/** Mails are written here, and nobody brings them away. */
const MAIL = {
  from: { name: 'Poise', address: 'poise@example.com' },
  origin: 'https://poise.example',
  seal: sealWith('a secret that only this test knows about'),
};

/** Everybody with things of their own: an attempt under review, a practice play, an assignment, a contest. */
export async function neighbourhood(parts: Partial<Parts> = {}): Promise<Neighbourhood> {
  const world = await tryOut({ draftProgram: ['-e', ANY_DRAFT], mail: MAIL, ...parts }, [parcel()]);
  const people = {} as Record<Name, SignedIn>;
  for (const name of NAMES) people[name] = await person(world, name, ...CAST[name].roles);
  const disabled = await person(world, 'Disabled', 'trainee', 'manager', 'administrator');
  await world.parts.database.write((tables) =>
    tables.updateTable('person').set({ disabled_at: SINCE }).where('id', '=', disabled.id).execute(),
  );
  const of = (part: 'manages' | 'memberOf', named: string) =>
    NAMES.filter((name) => CAST[name][part] === named).map((name) => people[name]);
  const teams: Record<string, string> = {};
  for (const named of ['Returns', 'Sales']) {
    teams[named] = await team(world, named, {
      managers: of('manages', named),
      members: of('memberOf', named),
    });
  }
  const things = {} as Record<Name, Things>;
  for (const name of NAMES) {
    const { memberOf, manages } = CAST[name];
    const own = teams[memberOf ?? manages ?? ''] ?? (await team(world, `Of the ${name}`, {}));
    things[name] = await thingsOf(world, people[name], own);
  }
  const { hash, scenario } = world.production;
  const publication = { hash, scenario: scenario.id, published_by: people.trainer.id, published_at: SINCE };
  await world.parts.database.write((tables) =>
    tables
      .insertInto('publication')
      .values({ ...publication, withdrawn_at: null })
      .execute(),
  );
  return { world, people, disabled, things };
}

async function thingsOf(world: TryOut, who: SignedIn, own: string): Promise<Things> {
  const attempt = await attemptOf(world, who);
  const play = newId();
  await who.ask('PUT', pathTo('play', { play }), fakeRequest(world.production));
  const [assignment, undrawn, contest, override, invitation] = [newId(), newId(), newId(), newId(), newId()];
  await world.parts.database.write(async (tables) => {
    await assign(tables, who.id, { id: assignment, draws: 0 });
    await assign(tables, who.id, { id: undrawn, draws: 1 });
    await tables.updateTable('attempt').set({ assignment }).where('play', '=', attempt).execute();
    const said = (id: string) => ({ id, author: who.id, subject: who.id, body: 'I see it differently.' });
    await tables
      .insertInto('review_text')
      .values([said(contest), said(override)])
      .execute();
    await tables
      .insertInto('review_contest')
      .values({ id: contest, play: attempt, move: 0, at: SINCE, text: contest })
      .execute();
    await tables
      .insertInto('review_override')
      .values({
        id: override,
        play: attempt,
        layer: 1,
        move: 0,
        skill: 'active-listening',
        old_value: 200,
        new_value: 100,
        reason: 'other',
        withdraws: null,
        author: who.id,
        at: SINCE,
        text: override,
      })
      .execute();
    await tables
      .insertInto('invitation')
      .values({
        key: invitation,
        id: invitation,
        purpose: 'invitation',
        person: null,
        email: null,
        roles: '["trainee"]',
        team: null,
        issued_by: who.id,
        created_at: SINCE,
        expires_at: UNTIL,
        used_at: null,
      })
      .execute();
  });
  const { hash } = world.production;
  const { id: session } = await world.parts.database.read((tables) =>
    tables.selectFrom('session').select('id').where('person', '=', who.id).executeTakeFirstOrThrow(),
  );
  return {
    person: who.id,
    team: own,
    attempt,
    play,
    assignment,
    undrawn,
    contest,
    override,
    invitation,
    session,
    hash,
  };
}

/** How one stands to another, read from the cast and not from the database. */
export function relationBetween(caller: Name, target: Name): Relation {
  if (caller === target) return 'own';
  const { manages } = CAST[caller];
  return manages !== null && manages === CAST[target].memberOf ? 'team' : 'other';
}

/** How one stands to the team that holds another's things. */
export function relationToTeamOf(caller: Name, target: Name): Relation {
  const { manages } = CAST[caller];
  return manages !== null && manages === (CAST[target].memberOf ?? CAST[target].manages) ? 'team' : 'other';
}

export const rolesOf = (name: Name): readonly Role[] => CAST[name].roles;

async function assign(
  tables: Kysely<Tables>,
  person: string,
  { id, draws }: { readonly id: string; readonly draws: number },
): Promise<void> {
  const rules = { gated: 0, assessed: 1, due: '2026-12-01', minimum: 0, attempts: 2, closed_at: null };
  await tables
    .insertInto('assignment')
    .values({ id, title: 'First calls', note: '', made_by: null, made_at: SINCE, draws, ...rules })
    .execute();
  await tables.insertInto('assignment_person').values({ assignment: id, person }).execute();
  if (draws > 0) return;
  await tables
    .insertInto('assignment_scenario')
    .values({ assignment: id, place: 0, scenario: 'late-parcel' })
    .execute();
}
