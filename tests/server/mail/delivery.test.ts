import { describe, expect, it } from 'vitest';
import { keepSending } from '../../../src/server/mail/keep-sending.ts';
import type { MailSettings } from '../../../src/server/mail/mail-settings.ts';
import { post } from '../../../src/server/mail/post.ts';
import { waitAfter } from '../../../src/server/mail/outbox.ts';
import { sendBy } from '../../../src/server/mail/send.ts';
import { purge } from '../../../src/server/privacy/purge.ts';
import { mailServer } from '../fixture/mail-server.ts';
import { person } from '../fixture/people.ts';
import { DAY, HOUR, inOrder, MINUTE, ORIGIN, outboxOf, postOffice, settingsFor } from './post-office.ts';
import type { PostOffice } from './post-office.ts';

const testMail = ({ world, mail, clock }: PostOffice, ...people: readonly string[]) =>
  world.parts.database.write((tables) =>
    post(tables, mail, {
      mails: people.map((id) => ({ kind: 'test', person: id, about: {} })),
      now: clock.at,
    }),
  );

describe('a mail in the outbox', () => {
  it('reaches the mail server once, in plain text, and says that a machine wrote it', async () => {
    const office = await postOffice();
    await testMail(office, office.boss.id);
    await office.deliver();
    await office.deliver();
    const [taken, ...more] = office.server.taken;
    expect(more).toEqual([]);
    expect(taken).toMatchObject({ to: ['grace@example.com'], subject: 'Poise can send mail' });
    expect(taken?.headers).toContain('From: Poise <poise@example.com>');
    expect(taken?.headers).toContain('Auto-Submitted: auto-generated');
    expect(taken?.headers.filter((line) => line.startsWith('Content-Type'))).toEqual([
      expect.stringContaining('text/plain'),
    ]);
    expect(taken?.text).toContain('Hello Grace,');
    expect(await outboxOf(office.world)).toMatchObject([{ state: 'sent', tries: 1, claimed_until: null }]);
  });

  it('is tried again after a refusal for now: a minute later, then ever more slowly, six hours at most', async () => {
    const office = await postOffice();
    office.server.manner = { refuse: 451, at: 'recipient' };
    await testMail(office, office.boss.id);
    await office.deliver();
    expect(await outboxOf(office.world)).toMatchObject([{ state: 'waiting', failure: 'later', tries: 1 }]);
    office.server.manner = 'take';
    office.clock.at += MINUTE - 1;
    await office.deliver();
    expect(office.server.taken).toEqual([]);
    office.clock.at += 1;
    await office.deliver();
    expect(office.server.taken).toHaveLength(1);
    expect([1, 2, 3, 9, 10, 400].map((tries) => waitAfter(tries) / MINUTE)).toEqual([1, 2, 4, 256, 360, 360]);
  });

  it('is given up after two days of refusals, which the record tells without an address', async () => {
    const office = await postOffice();
    office.server.manner = { refuse: 451, at: 'data' };
    await testMail(office, office.boss.id);
    const begun = office.clock.at;
    for (let [row] = await outboxOf(office.world); row?.state === 'waiting';) {
      office.clock.at = Date.parse(row.due_at);
      await office.deliver();
      [row] = await outboxOf(office.world);
    }
    expect((office.clock.at - begun) / HOUR).toBeGreaterThan(41);
    expect((office.clock.at - begun) / HOUR).toBeLessThan(49);
    const [row] = await outboxOf(office.world);
    expect(row).toMatchObject({ state: 'given-up', failure: 'later' });
    const entries = await office.world.parts.database.read((tables) =>
      tables.selectFrom('audit').selectAll().where('action', 'like', 'mail.%').execute(),
    );
    expect(entries).toMatchObject([{ action: 'mail.give-up', object: row?.id, subject: office.boss.id }]);
    expect(JSON.stringify(entries) + office.lines.join('')).not.toContain('@');
  });

  it.each([
    [550, 'recipient', 'recipient'],
    [554, 'data', 'refused'],
  ] as const)('is given up at once when the server refuses it for good (%i)', async (refuse, at, failure) => {
    const office = await postOffice();
    office.server.manner = { refuse, at };
    await testMail(office, office.boss.id);
    await office.deliver();
    expect(await outboxOf(office.world)).toMatchObject([{ state: 'given-up', failure, tries: 1 }]);
    expect(office.lines.join('')).toContain('a mail was given up');
    expect(office.lines.join('')).not.toContain('@');
  });

  it('keeps the others waiting for a minute when the mail server is away, and loses none', async () => {
    const office = await postOffice();
    const people = [];
    for (let n = 0; n < 6; n += 1) people.push((await person(office.world, `P${n}`, 'trainee')).id);
    await testMail(office, ...people);
    const away = sendBy({ settings: settingsFor({ ...office.server, port: 1 }), origin: ORIGIN });
    const postman = office.postman(away);
    while ((await postman.round()) > 0);
    const after = await outboxOf(office.world);
    expect(after.filter(({ tries }) => tries === 1)).toHaveLength(4);
    expect(after.filter(({ tries }) => tries === 0)).toHaveLength(2);
    expect(new Set(after.map(({ failure }) => failure))).toEqual(new Set([null, 'unreachable']));
    office.clock.at += MINUTE;
    await office.deliver();
    expect(inOrder(office.server.taken.flatMap(({ to }) => to))).toEqual(
      people.map((_, n) => `p${n}@example.com`),
    );
  });

  it('that a slow server took without saying so comes again with the same Message-ID', async () => {
    const office = await postOffice();
    office.server.manner = 'take-and-fall-silent';
    await testMail(office, office.boss.id);
    const hasty = sendBy({ settings: settingsFor(office.server), origin: ORIGIN, deadline: 300 });
    await office.postman(hasty).round();
    expect(await outboxOf(office.world)).toMatchObject([{ state: 'waiting', failure: 'too-slow' }]);
    office.server.manner = 'take';
    office.clock.at += MINUTE;
    await office.deliver();
    const ids = office.server.taken.map(({ messageId }) => messageId);
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(ids[0]).toMatch(/^<[0-9a-f]{32}@example\.com>$/);
  });

  it('is brought by the next process when one is ended in the middle of it', async () => {
    const office = await postOffice();
    office.server.manner = 'take-and-fall-silent';
    await testMail(office, office.boss.id);
    const dying = office.postman();
    const round = dying.round();
    await office.server.came(1);
    dying.dropEverything();
    await round;
    expect(await dying.round()).toBe(0);
    office.server.manner = 'take';
    await office.deliver();
    expect(office.server.taken, 'it may still be in the hands of the first').toHaveLength(1);
    office.clock.at += 3 * MINUTE;
    await office.deliver();
    expect(office.server.taken).toHaveLength(2);
    expect(new Set(office.server.taken.map(({ messageId }) => messageId)).size).toBe(1);
    expect(await outboxOf(office.world)).toMatchObject([{ state: 'sent', failure: null }]);
  });

  it('is not sent to somebody who was disabled meanwhile, and goes with whoever is erased', async () => {
    const office = await postOffice();
    const [ada, bo] = [
      await person(office.world, 'Ada', 'trainee'),
      await person(office.world, 'Bo', 'trainee'),
    ];
    await testMail(office, ada.id, bo.id);
    await office.boss.ask('POST', `/api/people/${ada.id}/disable`);
    await office.boss.ask('POST', `/api/people/${bo.id}/erase`);
    expect((await outboxOf(office.world)).map((row) => row.person)).toEqual([ada.id]);
    await office.deliver();
    expect(office.server.taken).toEqual([]);
    expect(await outboxOf(office.world)).toMatchObject([{ state: 'dropped' }]);
  });

  it('is forgotten after thirty days', async () => {
    const office = await postOffice();
    await testMail(office, office.boss.id);
    await office.deliver();
    const purged = (now: number) => office.world.parts.database.write((tables) => purge(tables, now));
    await purged(office.clock.at + 30 * DAY);
    expect(await outboxOf(office.world)).toHaveLength(1);
    await purged(office.clock.at + 30 * DAY + 1);
    expect(await outboxOf(office.world)).toEqual([]);
  });
});

describe('a mail server', () => {
  const letter = { to: 'ada@example.com', subject: 'A word', text: 'Hello', messageId: '<1@example.com>' };
  const never = new AbortController().signal;
  type Server = MailSettings['server'];

  it('hears nothing before it speaks TLS and proves who it is, unless it runs on this machine', async () => {
    for (const tls of [false, true]) {
      const server = await mailServer({ tls });
      const settings = settingsFor(server);
      const said = async (how: Server['tls']) =>
        sendBy({ settings: { ...settings, server: { ...settings.server, tls: how } }, origin: ORIGIN })(
          letter,
          never,
        );
      expect(await said('by-starttls')).toMatchObject({ code: 'no-tls', final: false });
      expect(await said('from-the-start')).toMatchObject({ code: 'no-tls', final: false });
      expect(server.taken).toEqual([]);
      expect(await said('none-on-this-machine')).toBeNull();
    }
  });

  it('that does not take the password is told from one that does', async () => {
    const server = await mailServer({ password: 'right' });
    const settings = settingsFor(server);
    const signIn = (password: string) =>
      sendBy({
        settings: { ...settings, server: { ...settings.server, account: { user: 'poise', password } } },
        origin: ORIGIN,
      })(letter, never);
    expect(await signIn('wrong')).toMatchObject({ code: 'sign-in', final: false, everybody: true });
    expect(await signIn('right')).toBeNull();
    expect(server.taken).toHaveLength(1);
  });

  it('may finish the mail that it is taking when the server stops, and gets no other', async () => {
    const office = await postOffice();
    const people = [];
    for (let n = 0; n < 8; n += 1) people.push((await person(office.world, `P${n}`, 'trainee')).id);
    await testMail(office, ...people);
    const { database, log } = office.world.parts;
    const send = sendBy({ settings: settingsFor(office.server), origin: ORIGIN });
    const sending = keepSending({ database, log, clock: office.clock, mail: office.mail, send });
    await office.server.came(1);
    await sending.end();
    const rows = await outboxOf(office.world);
    const sent = rows.filter(({ state }) => state === 'sent');
    expect(sent).toHaveLength(office.server.taken.length);
    expect(rows.filter(({ claimed_until: until }) => until !== null)).toEqual([]);
    expect(sent.length).toBeLessThan(people.length);
  });
});

describe('what people wrote', () => {
  it('cannot add a header, a recipient or a line to a mail, however it got into the database', async () => {
    const office = await postOffice();
    const evil = 'Ada\r\nBcc: eve@example.com\r\n\r\nWhole new text\u2028\u0085\u202e';
    await office.world.parts.database.write(async (tables) => {
      await tables.updateTable('organisation').set({ name: evil }).execute();
      await tables.updateTable('person').set({ name: evil }).where('id', '=', office.boss.id).execute();
    });
    const body = { roles: ['trainee'], team: null, email: 'new@example.com' };
    expect((await office.boss.ask('POST', '/api/invitations', body)).status).toBe(200);
    await testMail(office, office.boss.id);
    await office.deliver();
    expect(inOrder(office.server.taken.flatMap(({ to }) => to))).toEqual([
      'grace@example.com',
      'new@example.com',
    ]);
    for (const { headers, text } of office.server.taken) {
      expect(headers.filter((line) => /^(?:b?cc|whole)/i.test(line))).toEqual([]);
      expect(inOrder(headers.map((line) => line.split(':', 1).join('').toLowerCase()))).toEqual([
        'auto-submitted',
        'content-transfer-encoding',
        'content-type',
        'date',
        'from',
        'message-id',
        'mime-version',
        'subject',
        'to',
      ]);
      expect(text).not.toMatch(/^(?:Bcc|Whole)/m);
      expect(text).not.toMatch(/[\u2028\u0085\u202e]/);
    }
  });

  it.each([
    'ada@example.com, eve@example.com',
    'ada@example.com\r\nRCPT TO:<eve@example.com>',
    'ada',
    '<a@b.cc>',
  ])('is no address if it is %j', async (email) => {
    const office = await postOffice();
    await office.world.parts.database.write((tables) =>
      tables.updateTable('person').set({ email }).where('id', '=', office.boss.id).execute(),
    );
    await testMail(office, office.boss.id);
    await office.deliver();
    expect(office.server.taken).toEqual([]);
    expect(await outboxOf(office.world)).toMatchObject([{ state: 'dropped' }]);
  });
});
