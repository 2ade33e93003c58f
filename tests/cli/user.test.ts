import { describe, expect, it } from 'vitest';
import { emptyFolder, poise } from './poise.ts';

describe('poise user create-admin', { timeout: 90_000 }, () => {
  const ADA = ['user', 'create-admin', '--name', 'Ada', '--email', 'ada@example.com'];
  const folder = emptyFolder();
  const env = { POISE_DATA: folder, BASE_URL: 'https://poise.example', DATABASE_URL: '' };

  it('wants the name of the organisation where there is none yet, and a real address', async () => {
    const unnamed = await poise(ADA, { env });
    expect([unnamed.code, unnamed.out]).toEqual([2, '']);
    expect(unnamed.talk).toContain('say --organisation, too');
    const nowhere = await poise([...ADA.slice(0, -1), 'ada', '--organisation', 'Example'], { env });
    expect(nowhere.code).toBe(2);
    expect(nowhere.talk).toContain('--email must be an e-mail address, but is "ada"');
  });

  it('prints nothing on standard output but the link', async () => {
    const { code, out, talk } = await poise([...ADA, '--organisation', 'Example Ltd'], { env });
    expect([code, talk]).toEqual([0, expect.stringContaining('ada@example.com is an administrator')]);
    expect(out).toMatch(/^https:\/\/poise\.example\/choose-password#[\w-]{43}\n$/);
  });

  it('can take a second factor away that was lost', async () => {
    const { code, talk } = await poise([...ADA, '--reset-second-factor'], { env });
    expect([code, talk]).toEqual([0, expect.not.stringContaining('second factor stays')]);
  });

  it('gives the link as JSON, with its end', async () => {
    const { out } = await poise([...ADA, '--json'], { env });
    const { link, expiresAt } = JSON.parse(out) as Record<string, string>;
    expect(link).toMatch(/^https:\/\/poise\.example\/choose-password#/);
    expect(Date.parse(expiresAt ?? '')).toBeGreaterThan(0);
  });
});
