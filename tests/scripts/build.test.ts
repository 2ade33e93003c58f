import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { HOUSE, smallHouse } from '../architecture/small-house.ts';

const COMMAND = `import { greeting } from '#base';
console.log(greeting, ...process.argv.slice(2));
process.exitCode = 1;
`;

let house = '';
afterEach(() => rmSync(house, { recursive: true, force: true }));

function houseWithCommand() {
  house = smallHouse({
    'src/base/index.ts': "export const greeting = 'hello';\n",
    'src/cli/main.ts': COMMAND,
    'package-lock.json': '{}',
  });
  for (const folder of ['bin', 'scripts'])
    cpSync(join(HOUSE, folder), join(house, folder), { recursive: true });
}

function poise(...args: string[]) {
  const run = spawnSync(process.execPath, ['bin/poise.js', ...args], { cwd: house });
  return { code: run.status, out: run.stdout.toString(), talk: run.stderr.toString() };
}

const builtAt = () => statSync(join(house, 'dist/cli/poise.js')).mtimeMs;

describe('the poise command of a checkout', () => {
  it('builds itself, passes arguments on and gives back the exit code', () => {
    houseWithCommand();
    expect(poise('lint', '--json')).toEqual({ code: 1, out: 'hello lint --json\n', talk: '' });
  });

  it('is built again when a source changed, and only then', () => {
    houseWithCommand();
    poise();
    const first = builtAt();
    poise();
    expect(builtAt()).toBe(first);
    writeFileSync(join(house, 'src/base/index.ts'), "export const greeting = 'good evening';\n");
    expect(poise().out).toBe('good evening\n');
  });

  it('leaves with 2 and says where when a source cannot be built', () => {
    houseWithCommand();
    writeFileSync(join(house, 'src/cli/main.ts'), 'this is not a program');
    const { code, out, talk } = poise();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(talk).toContain('src/cli/main.ts:1:');
  });

  it('runs what was built before where there are no sources', () => {
    houseWithCommand();
    poise();
    rmSync(join(house, 'src'), { recursive: true });
    expect(poise('x').out).toBe('hello x\n');
    expect(readFileSync(join(house, 'dist/cli/poise.js'), 'utf8')).toContain('hello');
  });
});
