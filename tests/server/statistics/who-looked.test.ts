import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { AuditPage } from '#protocol';
import { person, team } from '../fixture/people.ts';
import type { SignedIn } from '../fixture/people.ts';
import { tryOut } from '../fixture/try-out.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Rivers with two people, one who was disabled, and a manager who is in it, too. */
async function rivers() {
  const time = { now: Date.UTC(2026, 2, 1, 10) };
  const world = await tryOut({ clock: { now: () => time.now } });
  const mona = await person(world, 'Mona', 'manager', 'trainee');
  const [ada, bo, gone] = [
    await person(world, 'Ada', 'trainee'),
    await person(world, 'Bo', 'trainee'),
    await person(world, 'Gone', 'trainee'),
  ];
  const id = await team(world, 'Rivers', { managers: [mona], members: [mona, ada, bo, gone] });
  const write = world.parts.database.write.bind(world.parts.database);
  await write((tables) =>
    tables
      .updateTable('person')
      .set({ disabled_at: '2026-03-01T09:30:00.000Z' })
      .where('id', '=', gone.id)
      .execute(),
  );
  /** Lets a day go by; sessions last. */
  const nextDay = async () => {
    time.now += DAY;
    await write((tables) =>
      tables
        .updateTable('session')
        .set({
          seen_at: new Date(time.now).toISOString(),
          expires_at: new Date(time.now + DAY).toISOString(),
        })
        .execute(),
    );
  };
  return { world, mona, ada, bo, id, nextDay };
}

const toldTo = async (one: SignedIn) => {
  const { entries } = (await (await one.ask('GET', pathTo('ownEntries'))).json()) as AuditPage;
  return entries.map(({ actor, action, object, at }) => [at.slice(0, 10), actor?.name, action, object]);
};

describe('who looked at the figures of a team', () => {
  it('is told to everybody in it but the reader, once a day, and what was taken away beside it', async () => {
    const { mona, ada, bo, id, nextDay } = await rivers();
    for (let n = 0; n < 3; n++) await mona.ask('GET', pathTo('teamFigures', { team: id }));
    await mona.ask('GET', pathTo('teamExport', { team: id }));
    const first = [
      ['2026-03-01', 'Mona', 'team.export', id],
      ['2026-03-01', 'Mona', 'team.read', id],
    ];
    expect(await toldTo(ada)).toEqual(first);
    expect(await toldTo(bo)).toEqual(first);
    expect(await toldTo(mona)).toEqual([]);
    await nextDay();
    await mona.ask('GET', pathTo('teamFigures', { team: id }));
    expect(await toldTo(ada)).toEqual([['2026-03-02', 'Mona', 'team.read', id], ...first]);
  });

  it('is told of everybody who looks, also to who comes later on the same day', async () => {
    const { world, mona, ada, id } = await rivers();
    const root = await person(world, 'Root', 'administrator');
    const cy = await person(world, 'Cy', 'trainee');
    const look = (one: SignedIn) => one.ask('GET', pathTo('teamFigures', { team: id }));
    await look(mona);
    await world.parts.database.write((tables) =>
      tables
        .insertInto('membership')
        .values({ team: id, person: cy.id, part: 'member', since: '2026-03-01T10:00:00.000Z' })
        .execute(),
    );
    await look(mona);
    await look(root);
    expect((await toldTo(cy)).map(([, name]) => name)).toEqual(['Root', 'Mona']);
    expect((await toldTo(ada)).map(([, name]) => name)).toEqual(['Root', 'Mona']);
  });

  it('stands in the record each time', async () => {
    const { world, mona, id } = await rivers();
    for (let n = 0; n < 3; n++) await mona.ask('GET', pathTo('teamFigures', { team: id }));
    const rows = await world.parts.database.read((tables) =>
      tables.selectFrom('audit').select('request').where('action', '=', 'team.read').execute(),
    );
    expect(new Set(rows.map(({ request }) => request)).size).toBe(3);
  });
});
