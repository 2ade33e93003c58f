import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlace, readSettings, VARIABLES } from '#server';
import { poise } from './poise.ts';

/** Something right for every setting, so that none is left unread. */
const ALL = {
  PORT: '0',
  DATABASE_URL: 'postgres://poise:pw@db.example:5432/poise',
  SECRET: 'x'.repeat(32),
  BASE_URL: 'https://poise.example',
  OIDC_ISSUER: 'https://login.example',
  OIDC_CLIENT_ID: 'poise',
  OIDC_CLIENT_SECRET: 'hunter2',
  SMTP_URL: 'smtps://poise:pw@mail.example',
  MAIL_FROM: 'poise@example.com',
};

function namesRead(): readonly string[] {
  const read = new Set<string>();
  const environment = (given: Readonly<Record<string, string>>) =>
    new Proxy(given, {
      get: (values, name) => {
        if (typeof name === 'string') read.add(name);
        return Reflect.get(values, name) as unknown;
      },
    });
  for (const given of [{}, ALL]) {
    expect(readSettings(environment(given))).toMatchObject({ ok: true });
    readPlace(environment(given));
  }
  return [...read].sort();
}

describe('every setting that is read from the environment', { timeout: 90_000 }, () => {
  const names = namesRead();

  it('is on the list of the program', () => {
    expect(Object.keys(VARIABLES).sort()).toEqual(names);
  });

  it('has a line in the help of serve', async () => {
    const { out } = await poise(['serve', '--help']);
    const told = [...out.matchAll(/^ {2}([A-Z][A-Z_]+) {2}/gm)].map(([, name = '']) => name);
    expect(told.sort()).toEqual(names);
  });

  it('has a row in the table for whoever runs it', () => {
    const manual = readFileSync('docs/operation.md', 'utf8');
    const [, settings = ''] = manual.split('\n## Settings\n');
    const rows = [...(settings.split('\n## ')[0] ?? '').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(
      ([, name = '']) => name,
    );
    expect(rows.sort()).toEqual(names);
  });
});
