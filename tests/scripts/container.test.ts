import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '#server';
import { HOUSE } from '../architecture/small-house.ts';

const textOf = (file: string) => readFileSync(join(HOUSE, file), 'utf8');

interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly volumes: readonly string[];
}
const { services } = parse(textOf('compose.yaml')) as {
  services: Readonly<Record<'poise' | 'database', Service>>;
};

/** What compose makes of `${NAME:?…}` and `${NAME:-…}` where the variables are set. */
const filledIn = (text: string) =>
  text.replace(
    /\$\{(\w+)[^}]*\}/g,
    (_, name: string) =>
      ({ BASE_URL: 'https://poise.example.com', SECRET: 'x'.repeat(32), POSTGRES_PASSWORD: 'pw' })[name] ??
      '',
  );

describe('the compose file', () => {
  it('gives settings that the server takes', () => {
    const variables = Object.entries(services.poise.environment).map(([name, value]) => [
      name,
      filledIn(value),
    ]);
    expect(readSettings(Object.fromEntries(variables))).toMatchObject({
      ok: true,
      value: { baseUrl: 'https://poise.example.com', databaseUrl: 'postgres://poise:pw@database:5432/poise' },
    });
  });

  it('holds no secret of its own', () => {
    expect(textOf('compose.yaml')).not.toMatch(/(?:PASSWORD|SECRET): (?!\$\{)/);
  });

  it('lets the server write to its volume alone, gain nothing, and be reached from this machine alone', () => {
    expect(services.poise).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      volumes: ['poise:/data'],
      ports: [expect.stringMatching(/^127\.0\.0\.1:/)],
    });
    expect(services.database.ports).toBeUndefined();
  });
});

describe('the image', () => {
  const stages = textOf('Dockerfile').split(/^FROM /m);
  const last = stages.at(-1) ?? '';

  it('is run by somebody without rights, without a compiler or sources, with one volume', () => {
    expect(stages).toHaveLength(3);
    expect(last).toMatch(/^USER (?!root)\w+$/m);
    expect(last.match(/^VOLUME .*$/gm)).toEqual(['VOLUME /data']);
    expect(last).not.toMatch(/apt-get|COPY --from=build \/poise\/src/);
    expect(last).toMatch(/^HEALTHCHECK /m);
  });

  it('takes neither data nor secrets of this folder along', () => {
    const left = textOf('.dockerignore').split('\n');
    expect(left).toEqual(expect.arrayContaining(['.git', '.env', 'data', 'node_modules']));
  });
});

describe('the page for administrators', () => {
  it('names every setting that the server reads', () => {
    const page = textOf('docs/operation.md');
    const read = [...textOf('src/server/settings/settings.ts').matchAll(/given\('([A-Z_]+)'\)/g)].map(
      ([, name]) => name,
    );
    expect(new Set(read).size).toBeGreaterThan(5);
    expect([...new Set(read)].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
