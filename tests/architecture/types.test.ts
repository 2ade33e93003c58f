import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUSE, smallHouse } from './small-house.ts';

const DOM = 'export const dom = document.title;';
const TIMER = 'export const timer = setTimeout(() => undefined, 1);';
const NODE = "export { readFileSync } from 'node:fs';";
const BUFFER = 'export const buffer = Buffer.alloc(1);';
const UNCHECKED = 'export const first = (list: readonly string[]): string => list[0];';
const OPTIONAL = 'export const box: { a?: number } = { a: undefined };';
const ENUM = 'export enum Colour {\n  Red,\n}';

/** One room of each kind is tried; the others of the kind have the same settings. */
const KINDS = [
  { room: 'base', refuses: { DOM, TIMER, NODE, BUFFER, UNCHECKED, OPTIONAL, ENUM }, knows: {} },
  { room: 'server', refuses: { DOM, UNCHECKED }, knows: { NODE, BUFFER, TIMER } },
  { room: 'web', refuses: { NODE, BUFFER, UNCHECKED }, knows: { DOM, TIMER } },
] as const;

const SAME_AS = [
  ['dialogue', 'base'],
  ['scenario', 'base'],
  ['analysis', 'base'],
  ['report', 'base'],
  ['protocol', 'base'],
  ['cli', 'server'],
] as const;

const filesOf = (room: string, codes: Readonly<Record<string, string>>) =>
  Object.entries(codes).map(([name, code]) => [`src/${room}/${name.toLowerCase()}.ts`, code] as const);

const settingsOf = (room: string) =>
  readFileSync(join(HOUSE, 'src', room, 'tsconfig.json'), 'utf8').replace(`${room}.tsbuildinfo`, '');

let house = '';
beforeAll(() => {
  house = smallHouse(
    Object.fromEntries(
      KINDS.flatMap(({ room, refuses, knows }) => [...filesOf(room, refuses), ...filesOf(room, knows)]),
    ),
  );
});
afterAll(() => rmSync(house, { recursive: true }));

describe('the types of a room', () => {
  it.each(KINDS)('let $room know only what it may', ({ room, refuses }) => {
    const tsc = join(HOUSE, 'node_modules', 'typescript', 'bin', 'tsc');
    const run = spawnSync(process.execPath, [tsc, '-p', `src/${room}`, '--incremental', 'false'], {
      cwd: house,
    });
    const refused = new Set(run.stdout.toString().match(/^src[^(]+/gm));
    expect([...refused].sort()).toEqual(
      filesOf(room, refuses)
        .map(([file]) => file)
        .sort(),
    );
  });

  it.each(SAME_AS)('let %s know what %s knows', (room, like) => {
    expect(settingsOf(room)).toBe(settingsOf(like));
  });
});
