import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingPlatforms } from '../../scripts/lock-platforms.mjs';
import { HOUSE } from './small-house.ts';

interface Manifest {
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifestAt = (...path: string[]) =>
  JSON.parse(readFileSync(join(HOUSE, ...path, 'package.json'), 'utf8')) as Manifest;

const { dependencies, devDependencies } = manifestAt();
const record = readFileSync(join(HOUSE, 'docs/decisions/0005-dependencies.md'), 'utf8');
const recorded = record.match(/^[|] [@a-z].*$/gm) ?? [];

const licenceOf = (name: string) => manifestAt('node_modules', name).license;

describe('dependencies', () => {
  it('each have a line of reason and their licence in the record', () => {
    const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    const lines = recorded.map((line) => line.split('|').map((cell) => cell.trim()));
    expect(lines.map(([, name, , licence]) => `${name} ${licence}`).sort()).toEqual(
      names.map((name) => `${name} ${licenceOf(name)}`).sort(),
    );
    expect(lines.filter(([, , reason, , upkeep]) => !reason || !upkeep)).toEqual([]);
  });

  it('are pinned to an exact version', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+[.]\d+[.]\d+$/.test(version))).toEqual([]);
  });

  it('are locked for every platform, so that `npm ci` works on all', () => {
    const lock = JSON.parse(readFileSync(join(HOUSE, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, object>;
    };
    const missing = missingPlatforms(lock.packages).map(({ path }) => path);
    expect(missing, 'run `node scripts/lock-platforms.mjs` after `npm install`').toEqual([]);
  });
});
