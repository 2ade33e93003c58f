import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '#scenario';
import { emptyFolder, poise } from './poise.ts';

const found = (out: string): Diagnostic[] => JSON.parse(out) as Diagnostic[];

describe('poise lint', () => {
  const cwd = emptyFolder();
  const file = join(cwd, 'parcel.yaml');
  beforeAll(() => poise(['new', 'victim', 'parcel'], { cwd }));

  it('says what only playing shows, at its place in the file, with a play', async () => {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/(\n +)b:\n/, '$1b:$1  when: { tension: 10, trust: 10 }\n'));
    const ran = await poise(['lint', 'parcel.yaml', '--json'], { cwd });
    writeFileSync(file, text);
    const dead = found(ran.out).find(({ code }) => code === 'PA502');
    expect(dead).toMatchObject({ severity: 'warning', path: 'scenario parcel › beat opening › reply b' });
    expect(text.split('\n')[(dead?.line ?? 0) - 1]).toMatch(/^ +b:$/);
    expect(ran.code).toBe(1);
  });

  it('notes the moves of a play as an author would', async () => {
    const ran = await poise(['lint', 'parcel.yaml'], { cwd });
    expect(ran.out).toMatch(/PA540 .*The best way has/);
    expect(ran.out).toMatch(/shown by the play: [a-c](, [a-c])*\n/);
  });

  it('compares a draft with the twin that lies beside it', async () => {
    const text = readFileSync(file, 'utf8').replace('archetype:', 'twin: parcel-b\narchetype:');
    writeFileSync(join(cwd, 'parcel-a.yaml'), text.replace('id: parcel', 'id: parcel-a'));
    writeFileSync(
      join(cwd, 'parcel-b.yaml'),
      text.replace('id: parcel', 'id: parcel-b').replace('twin: parcel-b', 'twin: parcel-a'),
    );
    const ran = await poise(['lint', 'parcel-a.yaml', '--json'], { cwd });
    expect(found(ran.out).map(({ code }) => code)).toContain('PA548');
  });

  it(
    'plays the whole library through, each finding in a file that is there',
    { timeout: 120_000 },
    async () => {
      const ran = await poise(['lint', '--json']);
      const places = found(ran.out).filter(({ path }) => path !== 'library');
      for (const { file: name, line } of places) {
        expect(existsSync(resolve(name))).toBe(true);
        expect(line).toBeLessThanOrEqual(readFileSync(name, 'utf8').split('\n').length);
      }
      expect(ran.talk).toMatch(/^(No mistakes|\d+ errors?, \d+ warnings?)/m);
    },
  );
});
