import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { Link, MailState, OwnMail } from '#protocol';
import { hashPassword } from '../../../src/server/people/passwords.ts';
import { asked, tryOut } from '../fixture/try-out.ts';
import { person, setUp } from '../fixture/people.ts';
import { memoryDatabase } from '../fixture/memory-database.ts';
import { DAY, MINUTE, ORIGIN, outboxOf, postOffice } from './post-office.ts';

const INVITE = { roles: ['trainee'], team: null, email: 'New.Person@example.com' };
const linkIn = async (response: Response): Promise<Link> => (await response.json()) as Link;

describe('an invitation', () => {
  it('is sent to its address with the very link that stays on the screen', async () => {
    const office = await postOffice();
    const { path } = await linkIn(await office.boss.ask('POST', pathTo('invite'), INVITE));
    await office.deliver();
    const [taken] = office.server.taken;
    expect(taken).toMatchObject({
      to: ['new.person@example.com'],
      subject: 'You are invited to Poise at Example Ltd',
    });
    expect(taken?.text).toContain(`\n${ORIGIN}${path}\n`);
    expect(taken?.text).toContain('Grace invites you');
    expect(taken?.text).toContain('You get this mail because');
  });

  it('waits under a seal, so that a copy of the database lets nobody in', async () => {
    const office = await postOffice();
    const { path } = await linkIn(await office.boss.ask('POST', pathTo('invite'), INVITE));
    const token = path.split('#')[1] ?? '';
    const before = await outboxOf(office.world);
    expect(token.length).toBeGreaterThan(20);
    expect(before[0]?.sealed).not.toBeNull();
    expect(JSON.stringify(before)).not.toContain(token);
    expect(JSON.stringify(before)).not.toContain('@example.com"');
    await office.deliver();
    expect(await outboxOf(office.world)).toMatchObject([{ state: 'sent', sealed: null }]);
  });

  it('that was taken back before it was sent is not sent', async () => {
    const office = await postOffice();
    const { id } = await linkIn(await office.boss.ask('POST', pathTo('invite'), INVITE));
    await office.boss.ask('DELETE', pathTo('revokeInvitation', { invitation: id }));
    await office.deliver();
    expect(office.server.taken).toEqual([]);
    expect(await outboxOf(office.world)).toEqual([]);
  });

  it('that ran out before the mail server came back is not sent, and neither is one without an address', async () => {
    const office = await postOffice();
    await office.boss.ask('POST', pathTo('invite'), { ...INVITE, email: null });
    await office.boss.ask('POST', pathTo('invite'), INVITE);
    office.clock.at += 8 * DAY;
    await office.deliver();
    expect(office.server.taken).toEqual([]);
    expect(await outboxOf(office.world)).toMatchObject([{ state: 'dropped', sealed: null }]);
  });
});

describe('a link for a new password', () => {
  it('goes to its person, and using it is told to them', async () => {
    const office = await postOffice();
    const ada = await person(office.world, 'Ada', 'trainee');
    const first = await linkIn(await office.boss.ask('POST', pathTo('resetPerson', { person: ada.id })));
    const second = await linkIn(await office.boss.ask('POST', pathTo('resetPerson', { person: ada.id })));
    await office.deliver();
    const [taken, ...more] = office.server.taken;
    expect(more, 'the one before is good for nothing any more').toEqual([]);
    expect(taken).toMatchObject({ to: ['ada@example.com'], subject: 'Choose a new password for Poise' });
    expect(taken?.text).toContain(ORIGIN + second.path);
    expect(taken?.text).not.toContain(first.path);
    const body = { token: second.path.split('#')[1], password: 'seven herons over wet slate' };
    expect((await office.world.request(pathTo('choosePassword'), asked('POST', body))).status).toBe(200);
    await office.deliver();
    expect(office.server.taken[1]).toMatchObject({
      to: ['ada@example.com'],
      subject: 'You have a new password for Poise',
    });
    expect(office.server.taken[1]?.text).toContain('If this is news to you');
  });
});

describe('a change of an account', () => {
  it('is told to its person: other roles, a second factor that was turned off', async () => {
    const office = await postOffice();
    const ada = await person(office.world, 'Ada', 'trainee');
    const roles = (...now: readonly string[]) =>
      office.boss.ask('PUT', pathTo('personRoles', { person: ada.id }), { roles: now });
    expect((await roles('trainee')).status).toBe(200);
    await office.deliver();
    expect(office.server.taken, 'nothing has changed').toEqual([]);
    expect((await roles('trainee', 'manager')).status).toBe(200);
    await office.deliver();
    expect(office.server.taken[0]).toMatchObject({
      to: ['ada@example.com'],
      subject: 'Your roles in Poise have changed',
    });
    expect(office.server.taken[0]?.text).toMatch(/You are now (?:manager and trainee|trainee and manager)\./);
    const gone = await office.boss.ask('DELETE', pathTo('removeFactorOf', { person: ada.id }));
    expect(gone.status).toBe(200);
    await office.deliver();
    expect(office.server.taken[1]?.subject).toBe('Your second factor for Poise was turned off');
  });

  it('that one makes oneself is told as well: a new password, no second factor', async () => {
    const office = await postOffice();
    const [ada, bo] = [
      await person(office.world, 'Ada', 'trainee'),
      await person(office.world, 'Bo', 'trainee'),
    ];
    const old = 'seven herons over wet slate';
    const password = await hashPassword(old);
    await office.world.parts.database.write((tables) =>
      tables.updateTable('person').set({ password }).execute(),
    );
    expect((await ada.ask('POST', pathTo('removeFactor'), { password: old })).status).toBe(200);
    await office.deliver();
    const anew = { old, password: 'nine lanterns on a slow river' };
    expect((await bo.ask('PUT', pathTo('ownPassword'), anew)).status).toBe(200);
    await office.deliver();
    expect(office.server.taken.map(({ to, subject }) => [...to, subject])).toEqual([
      ['ada@example.com', 'Your second factor for Poise was turned off'],
      ['bo@example.com', 'You have a new password for Poise'],
    ]);
  });
});

describe('the page about mail', () => {
  const stateOf = async (office: Awaited<ReturnType<typeof postOffice>>): Promise<MailState> =>
    (await (await office.boss.ask('GET', pathTo('mail'))).json()) as MailState;

  it('tells whom mails come from, what went wrong last, and what became of a test', async () => {
    const office = await postOffice();
    expect(await stateOf(office)).toEqual({
      on: true,
      from: 'poise@example.com',
      waiting: 0,
      sentAt: null,
      failure: null,
      test: null,
    });
    office.server.manner = { refuse: 450, at: 'data' };
    expect((await office.boss.ask('POST', pathTo('testMail'))).status).toBe(200);
    expect((await stateOf(office)).test).toMatchObject({ state: 'waiting', why: null });
    expect((await office.boss.ask('POST', pathTo('testMail'))).status).toBe(200);
    expect(await outboxOf(office.world), 'a second press is the same test').toHaveLength(1);
    await office.deliver();
    const at = new Date(office.clock.at).toISOString();
    expect(await stateOf(office)).toMatchObject({
      waiting: 1,
      failure: { at, why: 'later' },
      test: { state: 'failed', why: 'later' },
    });
    office.server.manner = 'take';
    office.clock.at += MINUTE;
    await office.deliver();
    expect(await stateOf(office)).toMatchObject({
      waiting: 0,
      sentAt: new Date(office.clock.at).toISOString(),
      test: { state: 'sent', why: null },
    });
  });
});

describe('a house without a mail server', () => {
  it('writes no mail, and tells everybody that there is none', async () => {
    const database = await memoryDatabase();
    const world = await tryOut({ database });
    await setUp(world);
    const boss = await person(world, 'Grace', 'administrator');
    const ada = await person(world, 'Ada', 'trainee');
    await boss.ask('POST', pathTo('invite'), INVITE);
    await boss.ask('POST', pathTo('resetPerson', { person: ada.id }));
    await boss.ask('PUT', pathTo('personRoles', { person: ada.id }), { roles: ['trainer'] });
    expect(await outboxOf(world)).toEqual([]);
    expect((await boss.ask('POST', pathTo('testMail'))).status).toBe(404);
    expect(await (await boss.ask('GET', pathTo('mail'))).json()).toMatchObject({ on: false, from: null });
    const own = (await (await boss.ask('GET', pathTo('ownMail'))).json()) as OwnMail;
    expect(own).toEqual({ on: false, reminders: true });
  });
});
