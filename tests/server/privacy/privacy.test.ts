import { describe, expect, it, onTestFinished } from 'vitest';
import type { AuditPage } from '#protocol';
import { pathTo } from '#protocol';
import type { Tables } from '../../../src/server/store/sql/tables.ts';
import { append } from '../../../src/server/audit/append.ts';
import { monthsBefore, purge } from '../../../src/server/privacy/purge.ts';
import { storeOn } from '../../../src/server/store/sql/sql-store.ts';
import { openSqlite } from '../../../src/server/store/sqlite/open-sqlite.ts';
import { attemptOf } from '../fixture/attempts.ts';
import { person, team } from '../fixture/people.ts';
import { served } from '../fixture/served.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { fakePlay, fakeProduction, fakeProfile } from '../store/store-contract.ts';
import { fakeRequest, playId, tryOut } from '../fixture/try-out.ts';
import type { TryOut } from '../fixture/try-out.ts';

const read = async <T>(response: Response): Promise<T> => (await response.json()) as T;

async function house() {
  const world = await tryOut();
  const ada = await person(world, 'Ada', 'administrator');
  const mia = await person(world, 'Mia', 'manager');
  const cleo = await person(world, 'Cleopatra', 'trainee');
  await team(world, 'Returns', { managers: [mia], members: [cleo] });
  const attempt = await attemptOf(world, cleo);
  await cleo.ask('PUT', pathTo('play', { play: playId(7) }), fakeRequest(world.production));
  const said = { id: playId(99), move: 0, text: 'Cleopatra should slow down, says canary.' };
  await mia.ask('POST', pathTo('comment', { attempt }), said);
  return { world, ada, mia, cleo, attempt };
}

/** Every table that holds this text anywhere in a row. */
async function tablesWith({ parts }: TryOut, text: string): Promise<string[]> {
  return parts.database.read(async (tables) => {
    const found: string[] = [];
    for (const { name } of await tables.introspection.getTables()) {
      const rows = await tables
        .selectFrom(name as keyof Tables)
        .selectAll()
        .execute();
      if (JSON.stringify(rows).includes(text)) found.push(name);
    }
    return found.sort();
  });
}

describe('who looked', () => {
  it('is told to the person concerned, and to nobody else but administrators', async () => {
    const { ada, mia, cleo, attempt } = await house();
    await mia.ask('GET', pathTo('attemptReview', { attempt }));
    const own = await read<AuditPage>(await cleo.ask('GET', pathTo('ownEntries')));
    expect(own.entries[0]).toMatchObject({
      action: 'attempt.read',
      actor: { id: mia.id, name: 'Mia' },
      object: attempt,
    });
    expect((await mia.ask('GET', pathTo('audit'))).status).toBe(403);
    const all = await read<AuditPage>(await ada.ask('GET', pathTo('audit')));
    expect(all.entries.map(({ action }) => action)).toContain('attempt.read');
  });

  it('leaves out signing in, one’s own and what failed, which the record keeps', async () => {
    const { world, ada, mia, cleo, attempt } = await house();
    await mia.ask('GET', pathTo('attemptReview', { attempt }));
    const noted = { at: '2026-03-01T10:00:00.000Z', actor: null, object: cleo.id, subject: cleo.id };
    await world.parts.database.write(async (tables) => {
      await append(tables, { ...noted, action: 'person.sign-up' });
      await append(tables, { ...noted, action: 'sign-in' });
      await append(tables, { ...noted, action: 'sign-in', outcome: 'refused' });
    });
    const actionsIn = ({ entries }: AuditPage) => entries.map(({ action }) => action);
    const own = actionsIn(await read<AuditPage>(await cleo.ask('GET', pathTo('ownEntries'))));
    expect(own).toContain('attempt.read');
    expect(own.filter((action) => /^sign-|^person[.]sign-up$/.test(action))).toEqual([]);
    const all = actionsIn(await read<AuditPage>(await ada.ask('GET', pathTo('audit'))));
    expect(all.slice(0, 3)).toEqual(['sign-in', 'sign-in', 'person.sign-up']);
  });

  it('comes in pages, newest first', async () => {
    const { ada, mia, cleo } = await house();
    for (let n = 0; n < 105; n++) await mia.ask('GET', pathTo('personReview', { person: cleo.id }));
    const first = await read<AuditPage>(await ada.ask('GET', pathTo('audit')));
    expect(first.entries).toHaveLength(100);
    const then = await read<AuditPage>(await ada.ask('GET', `${pathTo('audit')}?before=${first.next}`));
    const seqs = [...first.entries, ...then.entries].map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.toSorted((a, b) => b - a));
    expect(then.next).toBeNull();
  });
});

describe('the data of a person', () => {
  it('comes as one file with everything that was played, said and looked at, and nothing that opens an account', async () => {
    const { cleo } = await house();
    const response = await cleo.ask('GET', pathTo('personData', { person: cleo.id }));
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      account: { name: 'Cleopatra', email: 'cleopatra@example.com' },
      teams: [{ name: 'Returns', part: 'member' }],
      plays: [{ scenario: 'late-parcel' }, { scenario: 'late-parcel' }],
      attempts: [{ state: 'finished' }],
      writtenAbout: [{ body: 'Cleopatra should slow down, says canary.' }],
    });
    for (const secret of ['password', 'totp', 'recovery', '"key"']) expect(text).not.toContain(secret);
  });
});

describe('the answers to questions that are still open', () => {
  it('stand neither in the data of a person nor in their own review', async () => {
    const { world, cleo, mia } = await house();
    const open = await attemptOf(world, cleo, { wrappedUp: false, request: { kind: 'retry' } });
    const data = await (await cleo.ask('GET', pathTo('personData', { person: cleo.id }))).text();
    const plays = (JSON.parse(data) as { plays: { id: string }[] }).plays.map(({ id }) => id);
    expect(plays).not.toContain(open);
    const review = (person: typeof cleo) => person.ask('GET', pathTo('personReview', { person: cleo.id }));
    expect(await (await review(cleo)).text()).not.toContain(open);
    expect(await (await review(mia)).text()).toContain(open);
  });
});

describe('erasing a person', () => {
  it('leaves no trace of them but an id in the record and in the list of the erased', async () => {
    const { world, ada, cleo } = await house();
    expect(await tablesWith(world, 'Cleopatra')).toEqual(['person', 'review_text']);
    expect((await ada.ask('POST', pathTo('erasePerson', { person: cleo.id }))).status).toBe(200);
    expect(await tablesWith(world, 'leopatra')).toEqual([]);
    expect(await tablesWith(world, cleo.id)).toEqual(['audit', 'erasure']);
    expect((await cleo.ask('GET', pathTo('scenarios'))).status).toBe(401);
  });

  it('leaves everybody else and the chain of the record as they were', async () => {
    const { world, ada, mia, cleo } = await house();
    await ada.ask('POST', pathTo('erasePerson', { person: cleo.id }));
    expect((await mia.ask('GET', pathTo('teamsWithFigures'))).status).toBe(200);
    const page = await read<AuditPage>(await ada.ask('GET', pathTo('audit')));
    expect(page.entries[0]).toMatchObject({ action: 'person.erase', subject: { id: cleo.id, name: null } });
    const kept = await world.parts.database.read((tables) =>
      tables.selectFrom('audit').select('seq').orderBy('seq').execute(),
    );
    expect(kept.map(({ seq }) => Number(seq))).toEqual(kept.map((_, place) => place + 1));
  });

  it('is refused for oneself, which also keeps the last administrator', async () => {
    const { ada } = await house();
    expect((await ada.ask('POST', pathTo('erasePerson', { person: ada.id }))).status).toBe(404);
  });
});

/** A data folder with a play that nobody has touched for years. */
async function oldPractice() {
  const folder = temporaryFolder();
  const { database } = await openSqlite({ folder, now: '2020-03-01T09:00:00.000Z' });
  const store = storeOn(database);
  await store.saveProfile(fakeProfile());
  await store.freeze([fakeProduction()]);
  await store.save(
    fakePlay({ startedAt: '2020-03-01T10:00:00.000Z', changedAt: '2020-03-01T10:00:00.000Z' }),
  );
  return { folder, database };
}

describe('what has been kept for long enough', () => {
  it('goes: practice after a year, attempts after two', async () => {
    const { world, cleo } = await house();
    const { database, clock } = world.parts;
    const left = () =>
      database.read(async (tables) => ({
        plays: (await tables.selectFrom('play').select('id').where('profile', '=', cleo.id).execute()).length,
        attempts: (await tables.selectFrom('attempt').select('play').execute()).length,
      }));
    const later = (months: number) => Date.parse(monthsBefore(clock.now(), -months)) + 60_000;
    await database.write((tables) => purge(tables, later(11)));
    expect(await left()).toEqual({ plays: 2, attempts: 1 });
    await database.write((tables) => purge(tables, later(12)));
    expect(await left()).toEqual({ plays: 1, attempts: 1 });
    await database.write((tables) => purge(tables, later(24)));
    expect(await left()).toEqual({ plays: 0, attempts: 0 });
  });

  it('leaves what was given to somebody done for as long as it is given', async () => {
    const { world, attempt } = await house();
    const { database, clock } = world.parts;
    const assignment = playId(77);
    await database.write(async (tables) => {
      const rules = { draws: 0, gated: 0, assessed: 1, due: '2026-04-01', minimum: 0, attempts: 1 };
      const made = { title: 'First calls', note: '', made_by: null, made_at: '2026-03-01T10:00:00.000Z' };
      await tables
        .insertInto('assignment')
        .values({ id: assignment, ...made, ...rules, closed_at: null })
        .execute();
      await tables.updateTable('attempt').set({ assignment }).where('play', '=', attempt).execute();
    });
    const later = Date.parse(monthsBefore(clock.now(), -25));
    const left = () => database.read((tables) => tables.selectFrom('attempt').select('play').execute());
    await database.write((tables) => purge(tables, later));
    expect(await left()).toHaveLength(1);
    await database.write((tables) =>
      tables.updateTable('assignment').set({ closed_at: '2026-05-01T10:00:00.000Z' }).execute(),
    );
    await database.write((tables) => purge(tables, later));
    expect(await left()).toEqual([]);
  });

  it('does not make a later attempt a first one again', async () => {
    const { world, cleo } = await house();
    const { database, clock } = world.parts;
    const counted = { scenario: 'late-parcel', hash: world.production.hash, archetype: 'ghost' };
    await database.write((tables) =>
      tables
        .insertInto('person_first')
        .values({
          person: cleo.id,
          ...counted,
          at: '2026-03-01T10:00:00.000Z',
          evidence: '{}',
          answers: '[]',
        })
        .execute(),
    );
    await database.write((tables) => purge(tables, Date.parse(monthsBefore(clock.now(), -25))));
    const again = { ...fakePlay(), id: playId(5), profile: cleo.id, hash: world.production.hash };
    expect(await world.parts.store.save(again)).toMatchObject({ kind: 'retry' });
  });

  it('goes with a leaver half a year after the account was disabled', async () => {
    const { world, ada, cleo } = await house();
    const { database, clock } = world.parts;
    await ada.ask('POST', pathTo('disablePerson', { person: cleo.id }));
    const later = (months: number) => Date.parse(monthsBefore(clock.now(), -months)) + 60_000;
    await database.write((tables) => purge(tables, later(5)));
    expect(await tablesWith(world, 'Cleopatra')).not.toEqual([]);
    await database.write((tables) => purge(tables, later(6)));
    expect(await tablesWith(world, 'Cleopatra')).toEqual([]);
  });

  it('goes by itself when a server starts', async () => {
    const { folder, database } = await oldPractice();
    await database.close();
    const serving = await served({ dataFolder: folder });
    await serving.close();
    const { database: again } = await openSqlite({ folder, now: '2026-03-02T09:00:00.000Z' });
    onTestFinished(() => again.close());
    expect(await again.read((tables) => tables.selectFrom('play').select('id').execute())).toEqual([]);
  });

  it('is a matter of months that an administrator sets and everybody may know', async () => {
    const { ada, cleo } = await house();
    const wanted = { practice: 3, assessed: 36, leaver: 1 };
    expect((await ada.ask('PUT', pathTo('changeRetention'), wanted)).status).toBe(200);
    expect(await read(await cleo.ask('GET', pathTo('retention')))).toEqual(wanted);
    expect((await ada.ask('PUT', pathTo('changeRetention'), { ...wanted, assessed: 61 })).status).toBe(400);
  });

  it.each([
    ['2026-03-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2028-03-31T10:00:00.000Z', 1, '2028-02-29T10:00:00.000Z'],
    ['2026-01-15T10:00:00.000Z', 13, '2024-12-15T10:00:00.000Z'],
  ])('counts months as calendars do: %s less %i is %s', (now, months, then) => {
    expect(monthsBefore(Date.parse(now), months)).toBe(then);
  });
});
