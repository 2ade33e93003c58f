import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { Fault, Me, People, Person, Role, Team, TeamList } from '#protocol';
import { disablePerson, giveRoles } from '../../../src/server/people/manage-person.ts';
import { openPostgres } from '../../../src/server/store/postgres/open-postgres.ts';
import { person, signedInAgain, team } from '../fixture/people.ts';
import type { SignedIn } from '../fixture/people.ts';
import { testPostgres } from '../fixture/postgres.ts';
import { tryOut } from '../fixture/try-out.ts';
import type { TryOut } from '../fixture/try-out.ts';

const postgres = testPostgres();

async function house() {
  const world = await tryOut();
  const ada = await person(world, 'Ada', 'administrator');
  const mia = await person(world, 'Mia', 'manager');
  const bo = await person(world, 'Bo', 'trainee');
  const cy = await person(world, 'Cy', 'trainee');
  const returns = await team(world, 'Returns', { managers: [mia], members: [bo] });
  return { world, ada, mia, bo, cy, returns };
}

const peopleOf = async (who: SignedIn, query = '') =>
  (await (await who.ask('GET', pathTo('people') + query)).json()) as People;
const faultOf = async (response: Response) => ((await response.json()) as Fault).error;
const names = ({ people }: People) => people.map(({ name }) => name);

describe('the list of people', () => {
  it('is everybody for an administrator, with what belongs to their accounts', async () => {
    const { ada, bo, returns } = await house();
    const list = await peopleOf(ada);
    expect(names(list)).toEqual(['Ada', 'Bo', 'Cy', 'Mia']);
    expect(list.people[1]).toMatchObject({
      id: bo.id,
      roles: ['trainee'],
      teams: [{ id: returns, name: 'Returns', part: 'member' }],
      disabledAt: null,
      account: { email: 'bo@example.com', password: false, provider: false, factor: false },
    });
  });

  it('is those whom they train for a manager, without an address', async () => {
    const { mia } = await house();
    const list = await peopleOf(mia);
    expect(names(list)).toEqual(['Bo']);
    expect(JSON.stringify(list)).not.toContain('@');
  });

  it('is not there for trainees and trainers', async () => {
    const { world, bo } = await house();
    const tim = await person(world, 'Tim', 'trainer');
    for (const who of [bo, tim]) expect((await who.ask('GET', pathTo('people'))).status).toBe(403);
  });

  it('is searched by name without accents and capitals, by an administrator also by address', async () => {
    const { world, ada, mia } = await house();
    await person(world, 'Zoë Ångström', 'trainee');
    expect(names(await peopleOf(ada, '?search=ZOE%20ang'))).toEqual(['Zoë Ångström']);
    expect(names(await peopleOf(ada, '?search=cy%40example'))).toEqual(['Cy']);
    expect(names(await peopleOf(mia, '?search=bo%40example'))).toEqual([]);
    expect(names(await peopleOf(ada, '?search=%25'))).toEqual([]);
  });

  it('comes in pages that leave nobody out', async () => {
    const { world, ada } = await house();
    for (let n = 0; n < 205; n++) await person(world, `Person${n}`, 'trainee');
    const first = await peopleOf(ada);
    const second = await peopleOf(ada, `?after=${first.next}`);
    expect([first.people.length, second.people.length, second.next]).toEqual([200, 9, null]);
    expect(new Set([...names(first), ...names(second)]).size).toBe(209);
  });
});

describe('one person', () => {
  it('is seen by themselves, by who manages them and by administrators, and is not there for others', async () => {
    const { ada, mia, bo, cy } = await house();
    const path = pathTo('person', { person: bo.id });
    for (const who of [ada, mia, bo]) expect((await who.ask('GET', path)).status).toBe(200);
    expect((await cy.ask('GET', path)).status).toBe(404);
    expect((await mia.ask('GET', pathTo('person', { person: cy.id }))).status).toBe(404);
    expect((await ada.ask('GET', pathTo('person', { person: '0'.repeat(32) }))).status).toBe(404);
    const seen = (await (await mia.ask('GET', path)).json()) as Person;
    expect(seen.account).toBeNull();
  });

  it('is renamed and gets roles from an administrator, who leaves their own alone', async () => {
    const { ada, bo, mia } = await house();
    const renamed = await ada.ask('PUT', pathTo('renamePerson', { person: bo.id }), { name: 'Bo Berg' });
    expect(((await renamed.json()) as Person).name).toBe('Bo Berg');
    const path = pathTo('personRoles', { person: bo.id });
    const given = await ada.ask('PUT', path, { roles: ['trainer', 'trainee'] });
    expect(((await given.json()) as Person).roles).toEqual(['trainee', 'trainer']);
    expect((await mia.ask('PUT', path, { roles: ['administrator'] })).status).toBe(403);
    const own = await ada.ask('PUT', pathTo('personRoles', { person: ada.id }), { roles: ['trainee'] });
    expect(own.status).toBe(404);
    expect((await ada.ask('PUT', path, { roles: [] })).status).toBe(400);
  });

  it('has their new roles after signing in again, and no team to look after without the role for it', async () => {
    const { world, ada, mia, returns } = await house();
    const path = pathTo('personRoles', { person: mia.id });
    await ada.ask('PUT', path, { roles: ['trainee'] });
    const trainee = await signedInAgain(world, mia);
    expect((await trainee.ask('GET', pathTo('people'))).status).toBe(403);
    await ada.ask('PUT', path, { roles: ['manager'] });
    const manager = await signedInAgain(world, mia);
    expect((await manager.ask('GET', pathTo('team', { team: returns }))).status).toBe(404);
  });

  it('is signed out everywhere by another role, more or less, and by nothing else', async () => {
    const { ada, bo, cy } = await house();
    const give = (who: typeof bo, ...roles: readonly Role[]) =>
      ada.ask('PUT', pathTo('personRoles', { person: who.id }), { roles });
    const isIn = async (who: typeof bo) => (await who.ask('GET', pathTo('account'))).status === 200;
    await give(bo, 'trainee');
    expect(await isIn(bo)).toBe(true);
    await give(bo, 'trainee', 'trainer');
    expect(await isIn(bo)).toBe(false);
    await ada.ask('PUT', pathTo('renamePerson', { person: cy.id }), { name: 'Cy Berg' });
    expect(await isIn(cy)).toBe(true);
  });

  it('is out at the next request when they are disabled, in all sessions, and in again when enabled', async () => {
    const { world, ada, bo } = await house();
    expect((await bo.ask('GET', pathTo('account'))).status).toBe(200);
    const disabled = await ada.ask('POST', pathTo('disablePerson', { person: bo.id }), {});
    expect(((await disabled.json()) as Person).disabledAt).not.toBeNull();
    expect((await bo.ask('GET', pathTo('account'))).status).toBe(401);
    const left = await world.parts.database.read((tables) =>
      tables.selectFrom('session').select('id').where('person', '=', bo.id).execute(),
    );
    expect(left).toEqual([]);
    const enabled = await ada.ask('POST', pathTo('enablePerson', { person: bo.id }), {});
    expect(((await enabled.json()) as Person).disabledAt).toBeNull();
    expect((await bo.ask('GET', pathTo('account'))).status).toBe(401);
  });

  it('stands in the audit with whatever was changed about them', async () => {
    const { world, ada, bo } = await house();
    await ada.ask('PUT', pathTo('renamePerson', { person: bo.id }), { name: 'Bo Berg' });
    await ada.ask('PUT', pathTo('personRoles', { person: bo.id }), { roles: ['manager'] });
    await ada.ask('POST', pathTo('resetPerson', { person: bo.id }), {});
    await ada.ask('DELETE', pathTo('removeFactorOf', { person: bo.id }));
    await ada.ask('POST', pathTo('disablePerson', { person: bo.id }), {});
    await ada.ask('POST', pathTo('enablePerson', { person: bo.id }), {});
    const entries = await world.parts.database.read((tables) =>
      tables.selectFrom('audit').selectAll().where('subject', '=', bo.id).orderBy('seq').execute(),
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'person.rename',
      'person.roles',
      'person.reset',
      'factor.remove',
      'person.disable',
      'person.enable',
    ]);
    expect(new Set(entries.map(({ actor }) => actor))).toEqual(new Set([ada.id]));
    expect(JSON.stringify(entries)).not.toContain('Berg');
  });
});

describe('the last administrator', () => {
  const active = ({ parts }: Pick<TryOut, 'parts'>) =>
    parts.database.read((tables) =>
      tables
        .selectFrom('person')
        .select('id')
        .where('disabled_at', 'is', null)
        .where('roles', 'like', '%"administrator"%')
        .execute(),
    );

  it('stays, whoever is told to make something else of them', async () => {
    const { world, ada } = await house();
    const noted = { at: '2026-03-01T10:00:00.000Z', actor: null, request: null };
    const demoted = world.parts.database.write((tables) =>
      giveRoles(tables, { person: ada.id, roles: ['trainee'] }, noted),
    );
    await expect(demoted).rejects.toMatchObject({ refused: { code: 'last-administrator' } });
    const disabled = world.parts.database.write((tables) => disablePerson(tables, ada.id, noted));
    await expect(disabled).rejects.toMatchObject({ refused: { code: 'last-administrator' } });
    expect(await active(world)).toEqual([{ id: ada.id }]);
  });

  it('stays when two put each other out at the same moment: the second is out by then', async () => {
    const { world, ada } = await house();
    const eve = await person(world, 'Eve', 'administrator');
    const answers = await Promise.all([
      ada.ask('POST', pathTo('disablePerson', { person: eve.id }), {}),
      eve.ask('PUT', pathTo('personRoles', { person: ada.id }), { roles: ['trainee'] }),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await active(world)).toHaveLength(1);
  });

  it('stays, by two servers on one PostgreSQL database', async () => {
    const url = await postgres.emptySchema();
    const opening = { url, now: '2026-03-01T09:00:00.000Z', onLostConnection: () => undefined };
    const [one, other] = [(await openPostgres(opening)).database, (await openPostgres(opening)).database];
    const [world, second] = [await tryOut({ database: one }), await tryOut({ database: other })];
    for (let round = 0; round < 8; round++) {
      await one.write((tables) => tables.updateTable('person').set({ disabled_at: '' }).execute());
      const ada = await person(world, `Ada${round}`, 'administrator');
      const eve = await person(second, `Eve${round}`, 'administrator');
      const answers = await Promise.all([
        ada.ask('POST', pathTo('disablePerson', { person: eve.id }), {}),
        round % 2
          ? eve.ask('POST', pathTo('disablePerson', { person: ada.id }), {})
          : eve.ask('PUT', pathTo('personRoles', { person: ada.id }), { roles: ['trainee'] }),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(await active(world)).toHaveLength(1);
    }
    await Promise.all([one.close(), other.close()]);
  });
});

describe('teams', () => {
  it('are made, named, filled, emptied and deleted by an administrator', async () => {
    const { ada, bo, mia } = await house();
    const ask = async (...[method, path, body]: Parameters<SignedIn['ask']>) =>
      (await (await ada.ask(method, path, body)).json()) as Team;
    const made = await ask('POST', pathTo('createTeam'), { name: 'Billing' });
    expect(made).toMatchObject({ name: 'Billing', people: [] });
    const at = { team: made.id };
    expect((await ask('PUT', pathTo('renameTeam', at), { name: 'Invoices' })).name).toBe('Invoices');
    const place = (who: SignedIn, parts: string[]) =>
      ask('PUT', pathTo('placeInTeam', { ...at, person: who.id }), { parts });
    await place(bo, ['member']);
    const filled = await place(mia, ['manager', 'member']);
    expect(filled.people.map(({ name, part }) => `${name} ${part}`).sort()).toEqual([
      'Bo member',
      'Mia manager',
      'Mia member',
    ]);
    expect((await place(mia, ['manager'])).people).toHaveLength(2);
    const refused = await ada.ask('DELETE', pathTo('deleteTeam', at));
    expect([refused.status, (await faultOf(refused)).code]).toEqual([409, 'team-not-empty']);
    await place(bo, []);
    await place(mia, []);
    expect((await ada.ask('DELETE', pathTo('deleteTeam', at))).status).toBe(200);
    expect((await ada.ask('GET', pathTo('team', at))).status).toBe(404);
  });

  it('are looked after only by those who have the role for it, and have a name of their own', async () => {
    const { ada, bo, returns } = await house();
    const path = pathTo('placeInTeam', { team: returns, person: bo.id });
    const refused = await ada.ask('PUT', path, { parts: ['manager'] });
    expect([refused.status, (await faultOf(refused)).code]).toEqual([409, 'not-a-manager']);
    const same = await ada.ask('POST', pathTo('createTeam'), { name: 'Returns' });
    expect([same.status, (await faultOf(same)).code]).toEqual([409, 'name-taken']);
    expect((await ada.ask('PUT', pathTo('renameTeam', { team: returns }), { name: 'Returns' })).status).toBe(
      200,
    );
  });

  it('are seen by their managers, each their own, with how many they train', async () => {
    const { world, ada, mia, bo, returns } = await house();
    const other = await team(world, 'Billing', { members: [bo] });
    const teamsOf = async (who: SignedIn) =>
      (await (await who.ask('GET', pathTo('teams'))).json()) as TeamList;
    expect((await teamsOf(ada)).teams.map(({ name }) => name)).toEqual(['Billing', 'Returns']);
    expect((await teamsOf(mia)).teams).toEqual([
      { id: returns, name: 'Returns', members: 1, managers: [{ id: mia.id, name: 'Mia' }] },
    ]);
    expect((await mia.ask('GET', pathTo('team', { team: other }))).status).toBe(404);
    await ada.ask('POST', pathTo('disablePerson', { person: bo.id }), {});
    expect((await teamsOf(mia)).teams[0]?.members).toBe(0);
  });

  it('stand in what everybody is told about themselves', async () => {
    const { mia, bo, returns } = await house();
    const me = async (who: SignedIn) => (await (await who.ask('GET', pathTo('me'))).json()) as Me;
    const there = [{ id: returns, name: 'Returns' }];
    expect((await me(mia)).person).toMatchObject({ manages: there, memberOf: [] });
    expect((await me(bo)).person).toMatchObject({ manages: [], memberOf: there });
  });
});
