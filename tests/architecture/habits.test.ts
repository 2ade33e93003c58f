import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOUSE, smallHouse } from './small-house.ts';

const lines = (count: number, line: string) => `${line}\n`.repeat(count);
const branches = (count: number) => lines(count, '  if (x > 1) x -= 1;');

/** What must be reported, each with the least code that breaks it. */
const PLANTED: readonly { rule: string; file: string; code: string }[] = [
  { rule: 'no-restricted-globals', file: 'src/dialogue/now.ts', code: 'export const now = Date.now();' },
  { rule: 'no-restricted-globals', file: 'src/base/new-date.ts', code: 'export const now = new Date();' },
  { rule: 'no-restricted-globals', file: 'src/report/timer.ts', code: 'setTimeout(() => undefined, 1);' },
  { rule: 'no-restricted-globals', file: 'src/analysis/dom.ts', code: 'export const page = window;' },
  {
    rule: 'no-restricted-globals',
    file: 'src/scenario/deep/env.ts',
    code: 'export const env = process.env;',
  },
  { rule: 'no-restricted-globals', file: 'src/protocol/ask.ts', code: "export const answer = fetch('/');" },
  {
    rule: 'no-restricted-properties',
    file: 'src/dialogue/chance.ts',
    code: 'export const c = Math.random();',
  },
  { rule: 'no-restricted-properties', file: 'src/report/chance.ts', code: 'export const c = Math.random();' },
  {
    rule: 'no-restricted-properties',
    file: 'src/dialogue/rounding.ts',
    code: 'export const e = Math.exp(1);',
  },
  { rule: 'max-lines', file: 'src/server/long.ts', code: `${lines(300, '// line')}export const x = 1;` },
  {
    rule: 'max-lines-per-function',
    file: 'src/server/long-function.ts',
    code: `export function long(x: number) {\n${lines(60, '  // line')}  return x;\n}`,
  },
  {
    rule: 'max-lines-per-function',
    file: 'src/web/app/long-component.tsx',
    code: `export function Long() {\n${lines(120, '  // line')}  return null;\n}`,
  },
  {
    rule: 'max-params',
    file: 'src/server/params.ts',
    code: 'export const f = (a: number, b: number, c: number, d: number) => a + b + c + d;',
  },
  {
    rule: 'complexity',
    file: 'src/server/complex.ts',
    code: `export function complex(start: number) {\n  let x = start;\n${branches(10)}  return x;\n}`,
  },
  { rule: 'no-explicit-any', file: 'src/server/any.ts', code: 'export const f = (x: any) => String(x);' },
  {
    rule: 'no-non-null-assertion',
    file: 'src/server/non-null.ts',
    code: 'export const f = (x: string | null) => x!.length;',
  },
  {
    rule: 'no-floating-promises',
    file: 'src/server/floating.ts',
    code: 'export const f = async () => 1;\nexport const g = () => {\n  f();\n};',
  },
  { rule: 'filename-case', file: 'src/web/ui/BigButton.ts', code: 'export const button = 1;' },
  { rule: 'no-console', file: 'src/server/talk.ts', code: "console.log('hello');" },
  {
    rule: 'rules-of-hooks',
    file: 'src/web/ui/hook.tsx',
    code: "import { useState } from 'react';\nexport const Hook = (p: { on: boolean }) => (p.on ? useState(1)[0] : 0);",
  },
  {
    rule: 'alt-text',
    file: 'src/web/ui/picture.tsx',
    code: "export const Picture = () => <img src='a.png' />;",
  },
];

/** Code that stands at the limits without crossing them. */
const FINE: Readonly<Record<string, string>> = {
  'src/server/clock.ts': 'export const now = Date.now() + Math.random();',
  'src/server/full.ts': `export function full(x: number) {\n${lines(57, '  // line')}  return x;\n}`,
  'src/web/app/component.tsx': `export function Fits() {\n${lines(116, '  // line')}  return null;\n}`,
  'src/report/logarithm.ts': 'export const l = Math.log(2);',
};

interface Finding {
  readonly code: string;
  readonly filename: string;
}

function lint(sources: Readonly<Record<string, string>>): string[] {
  const house = smallHouse(sources);
  const oxlint = join(HOUSE, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--type-aware', '--format', 'json', 'src'], {
    cwd: house,
  });
  rmSync(house, { recursive: true });
  const report = JSON.parse(run.stdout.toString()) as { diagnostics: Finding[] };
  return report.diagnostics.map(
    ({ code, filename }) => `${filename}: ${code.replace(/^.*[(](.*)[)]$/, '$1')}`,
  );
}

describe('the linter, with the settings of this house', () => {
  it('reports every planted violation and nothing else', () => {
    const planted = Object.fromEntries(PLANTED.map(({ file, code }) => [file, code]));
    expect(lint({ ...planted, ...FINE }).sort()).toEqual(
      PLANTED.map(({ rule, file }) => `${file}: ${rule}`).sort(),
    );
  });
});
