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
