import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import { Postman } from '../../../src/server/mail/postman.ts';
import { sealWith } from '../../../src/server/mail/seal.ts';
import { sendBy } from '../../../src/server/mail/send.ts';
import { mailServer } from '../fixture/mail-server.ts';
import { person } from '../fixture/people.ts';
import { given, place, sit, WELL, wish } from '../programme/programme.ts';
import type { Place } from '../programme/programme.ts';
import { inOrder, ORIGIN, outboxOf, settingsFor } from './post-office.ts';

const HOURS = 1 / 24;

/** A team on Sunday 1 March at ten, in a house where mail was set up just now. */
async function teamWithMail() {
  const server = await mailServer();
  const settings = settingsFor(server);
  const mail = {
    from: settings.from,
    origin: ORIGIN,
    seal: sealWith('a secret that only this test knows about'),
  };
  const house = await place({ mail });
  const { database, clock, log } = house.parts;
  const postman = new Postman({ database, clock, log, mail, send: sendBy({ settings, origin: ORIGIN }) });
  /** What came since it was last asked: to whom, and about what. */
  const mails = async () => {
    while ((await postman.round()) > 0);
    return server.taken.splice(0).map(({ to, subject, text }) => ({ to: to.join(), subject, text }));
  };
  expect(await mails()).toEqual([]);
  return { house, server, mails, postman };
}

const toTeam = ({ team }: Place, overrides: Parameters<typeof wish>[0] = {}) =>
  wish({ teams: [team], content: { what: 'these', scenarios: ['talk-a'] }, ...overrides });

/** Until eight in the morning of the day that is so many days after the first. */
const untilEightOn = (day: number) => (day * 24 - 2) * HOURS;

describe('a reminder', () => {
  it('comes at eight in the morning after something was given, two days before it is due, and the day after', async () => {
    const { house, mails } = await teamWithMail();
    await given(house.mara, toTeam(house, { title: 'First week', due: '2026-03-10' }));
    expect(await mails()).toEqual([]);
    await house.wait(untilEightOn(1) - HOURS);
    expect(await mails()).toEqual([]);
    await house.wait(HOURS);
    const first = await mails();
    expect(inOrder(first.map(({ to }) => to))).toEqual(['cleo@example.com', 'dan@example.com']);
    expect(first[0]).toMatchObject({ subject: 'Something new for you in Poise' });
    expect(first[0]?.text).toContain('New for you:\n- First week, due on Tuesday 10 March\n');
    expect(first[0]?.text).toContain(`Switch reminders off here: ${ORIGIN}/account`);
    const later: Record<number, readonly string[]> = {};
    for (let day = 2; day <= 14; day += 1) {
      await house.wait(1);
      const came = await mails();
      if (came.length > 0) later[day + 1] = [...new Set(came.map(({ subject }) => subject))];
    }
    expect(later).toEqual({ 8: ['Due soon in Poise'], 11: ['Still open for you in Poise'] });
  });

  it('is one a day, for everything that somebody has', async () => {
    const { house, mails } = await teamWithMail();
    await given(house.mara, toTeam(house, { title: 'Early one', due: '2026-03-03' }));
    await given(house.mara, toTeam(house, { title: 'Late one', due: '2026-03-20' }));
    await house.wait(untilEightOn(1));
    const came = await mails();
    expect(came).toHaveLength(2);
    expect(came[0]?.subject).toBe('What waits for you in Poise');
    expect(came[0]?.text).toContain(
      'Due soon:\n- Early one, due on Tuesday 3 March\n\nNew for you:\n- Late one',
    );
    await house.wait(4 * HOURS);
    expect(await mails()).toEqual([]);
    await house.wait(20 * HOURS);
    expect(await mails(), 'what is due soon was told').toEqual([]);
  });

  it('tells who joins the team later, and nobody what they had when mail was set up', async () => {
    const server = await mailServer();
    const settings = settingsFor(server);
    const mail = { from: settings.from, origin: ORIGIN, seal: sealWith('x'.repeat(32)) };
    const house = await place({ mail });
    await given(house.mara, toTeam(house, { due: '2026-03-20' }));
    const { database, clock, log } = house.parts;
    const postman = new Postman({ database, clock, log, mail, send: sendBy({ settings, origin: ORIGIN }) });
    await postman.round();
    await database.write((tables) =>
      tables
        .insertInto('membership')
        .values({
          team: house.team,
          person: house.mara.id,
          part: 'member',
          since: '2026-03-01T11:00:00.000Z',
        })
        .execute(),
    );
    const eli = await person(house, 'Eli', 'trainee');
    await database.write((tables) =>
      tables
        .insertInto('membership')
        .values({ team: house.team, person: eli.id, part: 'member', since: '2026-03-01T11:00:00.000Z' })
        .execute(),
    );
    await house.wait(untilEightOn(1));
    while ((await postman.round()) > 0);
    expect(
      server.taken.map(({ to }) => to[0]),
      'nobody hears of what they gave themselves',
    ).toEqual(['eli@example.com']);
  });

  it('is not for who has passed, is excused, or was disabled, and not for what was closed', async () => {
    const { house, mails } = await teamWithMail();
    const id = await given(house.mara, toTeam(house, { due: '2026-03-10' }));
    const closed = await given(house.mara, toTeam(house, { due: '2026-03-10', title: 'Closed' }));
    await house.wait(untilEightOn(1));
    expect(await mails()).toHaveLength(2);
    await sit(house.cleo, { scenario: 'talk-a', assignment: id, says: WELL });
    await house.mara.ask('POST', pathTo('closeAssignment', { assignment: closed }));
    const excuse = pathTo('excuse', { assignment: id, person: house.dan.id });
    expect((await house.mara.ask('PUT', excuse, { scenario: null, reason: 'On leave.' })).status).toBe(200);
    await house.wait(6);
    expect(await mails()).toEqual([]);
    await house.wait(4);
    expect(await mails()).toEqual([]);
    const again = await given(house.mara, toTeam(house, { due: '2026-03-20', title: 'Again' }));
    await house.parts.database.write((tables) =>
      tables
        .updateTable('person')
        .set({ disabled_at: '2026-03-11T09:00:00.000Z' })
        .where('id', '=', house.dan.id)
        .execute(),
    );
    await house.wait(1);
    expect((await mails()).map(({ to }) => to)).toEqual(['cleo@example.com']);
    expect(again).toMatch(/^[0-9a-f]{32}$/);
  });

  it('that could not be sent in time says what is true when it is', async () => {
    const { house, server, mails } = await teamWithMail();
    const id = await given(house.mara, toTeam(house, { due: '2026-03-10' }));
    server.manner = { refuse: 451, at: 'recipient' };
    await house.wait(untilEightOn(1));
    expect(await mails()).toEqual([]);
    await sit(house.cleo, { scenario: 'talk-a', assignment: id, says: WELL });
    server.manner = 'take';
    await house.wait(HOURS);
    expect((await mails()).map(({ to }) => to)).toEqual(['dan@example.com']);
    const states = (await outboxOf(house)).map(({ person, state }) => [person, state]);
    expect(Object.fromEntries(states)).toEqual({ [house.cleo.id]: 'dropped', [house.dan.id]: 'sent' });
  });

  it('stays away from whoever switched it off, and comes again when they switch it on', async () => {
    const { house, mails } = await teamWithMail();
    const choose = (reminders: boolean) => house.dan.ask('PUT', pathTo('changeOwnMail'), { reminders });
    const own = async () => (await house.dan.ask('GET', pathTo('ownMail'))).json();
    expect(await own()).toEqual({ on: true, reminders: true });
    expect((await choose(false)).status).toBe(200);
    expect((await choose(false)).status).toBe(200);
    expect(await own()).toEqual({ on: true, reminders: false });
    await given(house.mara, toTeam(house, { due: '2026-03-10' }));
    await house.wait(untilEightOn(1));
    expect((await mails()).map(({ to }) => to)).toEqual(['cleo@example.com']);
    await choose(true);
    await house.wait(1);
    expect(await mails(), 'what was given meanwhile is no news').toEqual([]);
    await house.wait(5);
    expect(inOrder((await mails()).map(({ to }) => to))).toEqual(['cleo@example.com', 'dan@example.com']);
  });

  it('holds nothing of how somebody did, and nothing of a conversation', async () => {
    const { house, mails } = await teamWithMail();
    const note = 'Remember what we said about Ms Rahman.';
    const content = { what: 'these' as const, scenarios: ['talk-a'] };
    const asked = { due: '2026-03-10', title: 'First\r\nBcc: week', note, content };
    await given(house.mara, wish({ ...asked, people: [house.dan.id] }));
    await house.wait(untilEightOn(1));
    const [mail] = await mails();
    expect(mail?.text.replaceAll(/https:\S+/g, '…')).toMatchInlineSnapshot(`
      "Hello Dan,

      New for you:
      - First Bcc: week, due on Tuesday 10 March

      It is all here:
      …

      -- 
      You get this mail because your manager gave you this to do in Poise at Example Ltd. There is one such mail a day at most. Switch reminders off here: …
      "
    `);
  });
});
