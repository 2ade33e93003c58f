import { join, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { IMPORT_RULES } from './import-rules.ts';

const HOUSE = resolve(import.meta.dirname, '../..');
const PLANTED = join(import.meta.dirname, 'planted');

/** One violation for each rule in `planted/`, exactly: a rule that stops matching or matches too much shows here. */
const PLANTED_VIOLATIONS = [
  'cli-without-web: src/cli/from-web.ts',
  'enter-by-the-door: src/server/past-the-door.ts',
  'enter-web-rooms-by-the-door: src/web/app/past-the-door.ts',
  'enter-web-rooms-by-the-door: src/web/past-the-door.ts',
  'no-cycle: src/server/cycle-here.ts',
  'no-dev-dependency-in-src: src/server/dev-dependency.ts',
  'no-undeclared-dependency: src/server/undeclared.ts',
  'no-unresolvable: src/server/unresolvable.ts',
  'only-one-howler: src/web/ui/howler.ts',
  'only-one-xstate: src/cli/xstate.ts',
  'only-one-xstate: src/dialogue/xstate.ts',
  'only-one-yaml: src/server/yaml.ts',
  'protocol-takes-types-from-report: src/protocol/value-of-report.ts',
  'pure-room-analysis: src/analysis/from-report.ts',
  'pure-room-base: src/base/from-node.ts',
  'pure-room-dialogue: src/dialogue/from-server.ts',
  'pure-room-protocol: src/protocol/from-dialogue.ts',
  'pure-room-report: src/report/library.ts',
  'pure-room-scenario: src/scenario/from-react.ts',
  'roles-apart: src/web/trainee/from-trainer.ts',
  'server-below-web-and-cli: src/server/from-web.ts',
  'src-not-to-tests: src/server/from-tests.ts',
  'web-talks-to-the-server-by-protocol: src/web/app/from-server.ts',
  'web-without-node: src/web/app/from-node.ts',
  'web-without-node: src/web/app/kysely.ts',
];

async function imports(folder: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['src'],
    {
      baseDir: folder,
      ruleSet: { forbidden: [...IMPORT_RULES] },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  );
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered with text: ${output}`);
  return output;
}

describe('the direction of imports', () => {
  it('is kept by every module under src', async () => {
    const { summary } = await imports(HOUSE);
    const reasons = new Map(IMPORT_RULES.map(({ name, comment }) => [name, comment]));
    expect(
      summary.violations.map(
        ({ rule, from, to }) => `${rule.name}: ${from} → ${to}. ${reasons.get(rule.name)}`,
      ),
    ).toEqual([]);
    expect(summary.totalCruised, 'an empty cruise would be green').toBeGreaterThan(10);
  });

  it('is guarded by rules that each still catch the violation planted for it', async () => {
    const { summary } = await imports(PLANTED);
    expect(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort()).toEqual(
      PLANTED_VIOLATIONS,
    );
    expect(new Set(PLANTED_VIOLATIONS.map((line) => line.split(':')[0]))).toEqual(
      new Set(IMPORT_RULES.map(({ name }) => name)),
    );
  });

  it('is explained: every rule carries its reason', () => {
    expect(IMPORT_RULES.filter(({ comment }) => !comment).map(({ name }) => name)).toEqual([]);
  });
});
