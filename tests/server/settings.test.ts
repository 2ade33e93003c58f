import { describe, expect, it } from 'vitest';
import { readSettings } from '#server';
import { NO_PROXIES } from '../../src/server/http/trusted-proxies.ts';

const settingsOf = (variables: Record<string, string>) => {
  const read = readSettings(variables);
  if (!read.ok) throw new Error(read.error.join(' '));
  return read.value;
};
const mistakesIn = (variables: Record<string, string>) => {
  const read = readSettings(variables);
  return read.ok ? [] : read.error;
};

describe('settings', () => {
  it('have a default each, and an empty variable is none', () => {
    const defaults = {
      port: 4100,
      host: '127.0.0.1',
      dataFolder: './data',
      baseUrl: null,
      databaseUrl: null,
      secret: null,
      sso: null,
      mail: null,
      proxies: NO_PROXIES,
    };
    expect(settingsOf({})).toEqual(defaults);
    const empty = {
      PORT: '',
      POISE_DATA: ' ',
      BASE_URL: '',
      SECRET: '',
      DATABASE_URL: '',
      TRUSTED_PROXY: '',
      SMTP_URL: '',
      MAIL_FROM: ' ',
    };
    expect(settingsOf(empty)).toEqual(defaults);
  });

  it('come from the environment', () => {
    const variables = {
      PORT: '0',
      HOST: '0.0.0.0',
      POISE_DATA: '/srv/poise',
      BASE_URL: 'https://Poise.Example/',
      SECRET: 'x'.repeat(32),
    };
    expect(settingsOf(variables)).toEqual({
      port: 0,
      host: '0.0.0.0',
      dataFolder: '/srv/poise',
      baseUrl: 'https://poise.example',
      databaseUrl: null,
      secret: 'x'.repeat(32),
      proxies: NO_PROXIES,
      sso: null,
      mail: null,
    });
  });

  it.each(['-1', '65536', '80.5', '0x50', 'http', '1e3'])('refuse the port %s', (port) => {
    expect(mistakesIn({ PORT: port })).toEqual([
      `PORT must be a whole number from 0 to 65535, but is "${port}".`,
    ]);
  });

  it.each(['poise.example', 'ftp://poise.example', 'https://poise.example/app', 'https://a:b@poise.example'])(
    'refuse %s as the address of the server',
    (url) => {
      expect(mistakesIn({ BASE_URL: url })).toEqual([expect.stringContaining(`but is "${url}"`)]);
    },
  );

  it('take the address of a PostgreSQL database together with a secret that its processes share', () => {
    const DATABASE_URL = 'postgres://poise:pw@db.example:5432/poise';
    expect(settingsOf({ DATABASE_URL, SECRET: 'x'.repeat(32) })).toMatchObject({ databaseUrl: DATABASE_URL });
    expect(mistakesIn({ DATABASE_URL })).toEqual([expect.stringContaining('SECRET must be set')]);
  });

  it.each(['mysql://u:pw@h/d', 'postgres://u:pw@h', 'postgres:///d', 'db.example'])(
    'refuse %s as the address of a database, without repeating it',
    (DATABASE_URL) => {
      const [mistake = ''] = mistakesIn({ DATABASE_URL, SECRET: 'x'.repeat(32) });
      expect(mistake).toContain('DATABASE_URL must be like postgres://');
      expect(mistake).not.toContain(DATABASE_URL);
    },
  );

  it('take a list of proxies that are believed', () => {
    const { proxies } = settingsOf({ TRUSTED_PROXY: '127.0.0.1, 10.1.0.0/16 ::1' });
    const asked = ['127.0.0.1', '127.0.0.2', '10.1.255.3', '10.2.0.1', '::1', '::2', 'nonsense'];
    expect(asked.filter((address) => proxies.has(address))).toEqual(['127.0.0.1', '10.1.255.3', '::1']);
  });

  it.each(['nginx', '10.0.0.0/33', '0.0.0.0/0', '::/129', '10.0.0.1/8/9', '10.0.0.1/x', '10.0.0.1/'])(
    'refuse %s as a proxy to believe',
    (proxy) => {
      expect(mistakesIn({ TRUSTED_PROXY: `127.0.0.1 ${proxy}` })).toEqual([
        expect.stringContaining(`but has "${proxy}"`),
      ]);
    },
  );

  it('tell all mistakes at once, and never the secret', () => {
    const mistakes = mistakesIn({
      PORT: 'x',
      BASE_URL: 'y',
      SECRET: 'hunter2',
      DATABASE_URL: 'mysql://u:pw@h/d',
    });
    expect(mistakes).toHaveLength(4);
    expect(mistakes.join(' ')).not.toMatch(/hunter2|pw@/);
  });
});

describe('single sign-on', () => {
  const right = {
    BASE_URL: 'https://poise.example',
    OIDC_ISSUER: 'https://login.example/tenant',
    OIDC_CLIENT_ID: 'poise',
    OIDC_CLIENT_SECRET: 'hunter2',
  };

  it('is off unless it is set, and lets in only who was invited unless it is opened', () => {
    expect(settingsOf({}).sso).toBeNull();
    expect(settingsOf(right).sso).toEqual({
      issuer: 'https://login.example/tenant',
      clientId: 'poise',
      clientSecret: 'hunter2',
      name: 'your company account',
      openTo: 'invited',
    });
    const open = settingsOf({ ...right, OIDC_NAME: 'Example', OIDC_SIGN_UP: 'trainee' });
    expect(open.sso).toMatchObject({ name: 'Example', openTo: 'trainees' });
  });

  it.each([
    [{ OIDC_CLIENT_SECRET: '' }, 'OIDC_CLIENT_SECRET must be set, too'],
    [{ BASE_URL: '' }, 'BASE_URL must be set beside OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'login.example' }, 'OIDC_ISSUER must be like https://'],
    [{ OIDC_ISSUER: 'http://login.example' }, 'OIDC_ISSUER must begin with https://'],
    [{ OIDC_SIGN_UP: 'manager' }, 'OIDC_SIGN_UP must be "trainee"'],
    [{ OIDC_NAME: 'x'.repeat(41) }, 'OIDC_NAME must have 40'],
  ])('with %j is refused in a sentence', (changes, sentence) => {
    const mistakes = mistakesIn({ ...right, ...changes });
    expect(mistakes).toEqual([expect.stringContaining(sentence)]);
    expect(mistakes.join(' ')).not.toContain('hunter2');
  });

  it('may be without HTTPS for a provider on this very machine', () => {
    expect(mistakesIn({ ...right, OIDC_ISSUER: 'http://127.0.0.1:4000' })).toEqual([]);
  });
});

describe('mail', () => {
  const right = {
    BASE_URL: 'https://poise.example',
    SMTP_URL: 'smtps://poise%40example.com:p%40ss@mail.example.com',
    MAIL_FROM: 'Training <poise@example.com>',
  };

  it('is off unless it is set, and then speaks TLS', () => {
    expect(settingsOf({}).mail).toBeNull();
    expect(settingsOf(right).mail).toEqual({
      server: {
        host: 'mail.example.com',
        port: 465,
        tls: 'from-the-start',
        account: { user: 'poise@example.com', password: 'p@ss' },
      },
      from: { name: 'Training', address: 'poise@example.com' },
    });
    const plain = { ...right, SMTP_URL: 'smtp://mail.example.com', MAIL_FROM: 'poise@example.com' };
    expect(settingsOf(plain).mail).toEqual({
      server: { host: 'mail.example.com', port: 587, tls: 'by-starttls', account: null },
      from: { name: 'Poise', address: 'poise@example.com' },
    });
  });

  it('needs no TLS from a relay on this machine', () => {
    const relays = ['smtp://localhost:25', 'smtp://127.0.0.1:25', 'smtp://[::1]:25'];
    const servers = relays.map((SMTP_URL) => settingsOf({ ...right, SMTP_URL }).mail?.server);
    expect(servers.map((server) => server?.tls)).toEqual(Array(3).fill('none-on-this-machine'));
    expect(servers[2]).toMatchObject({ host: '::1', port: 25 });
  });

  it.each([
    'mail.example.com',
    'https://mail.example.com',
    'smtp://',
    'smtps://u:p@mail.example.com/path',
    'smtps://u:p@mail.example.com?tls=none',
    'smtps://u@mail.example.com',
    'smtps://u:%zz@mail.example.com',
  ])('refuses %s as a mail server, without repeating it', (SMTP_URL) => {
    const [mistake = '', ...more] = mistakesIn({ ...right, SMTP_URL });
    expect(more).toEqual([]);
    expect(mistake).toContain('SMTP_URL');
    expect(mistake).not.toContain('u:p@');
    expect(mistake).not.toContain('%zz');
  });

  it.each([
    'Poise',
    'Poise <poise>',
    'a@example.com, b@example.com',
    'P\r\nBcc: x@example.com <p@example.com>',
  ])('refuses %j as a sender', (MAIL_FROM) => {
    expect(mistakesIn({ ...right, MAIL_FROM })).toEqual([expect.stringContaining('MAIL_FROM must be like')]);
  });

  it('is set wholly or not at all, with an address for links', () => {
    const { BASE_URL, SMTP_URL, MAIL_FROM } = right;
    expect(mistakesIn({ BASE_URL, SMTP_URL })).toEqual([expect.stringContaining('MAIL_FROM must be set')]);
    expect(mistakesIn({ BASE_URL, MAIL_FROM })).toEqual([expect.stringContaining('SMTP_URL must be set')]);
    expect(mistakesIn({ SMTP_URL, MAIL_FROM })).toEqual([expect.stringContaining('BASE_URL must be set')]);
  });
});
