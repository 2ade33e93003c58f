import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { emptyFolder, poise } from './poise.ts';
import type { Ran } from './poise.ts';

// Each test starts processes, and on a busy machine each start takes seconds.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const json = (ran: Ran) => JSON.parse(ran.out);

describe('poise new', () => {
  it('writes a scenario that has no mistakes and can be played, for every archetype', async () => {
    const cwd = emptyFolder();
    for (const archetype of ['bargainer', 'ghost', 'victim', 'gatekeeper']) {
      const made = await poise(['new', archetype, `first-${archetype}`], { cwd });
      expect(made).toMatchObject({ code: 0, out: `first-${archetype}.yaml\n` });
      const analysis = json(await poise(['analyze', `first-${archetype}.yaml`, '--json'], { cwd }));
      expect(analysis.value.best).toBeGreaterThan(analysis.value.chance);
    }
  });

  it('never writes over a file, and says which archetypes there are', async () => {
    const cwd = emptyFolder();
    await poise(['new', 'ghost', 'mine'], { cwd });
    const again = await poise(['new', 'ghost', 'mine'], { cwd });
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.talk).toMatch(/mine.yaml is there already/);
    const unknown = await poise(['new', 'ghots', 'other'], { cwd });
    expect(unknown.code).toBe(2);
    expect(unknown.talk).toMatch(/no archetype "ghots".*bargainer/);
  });
});

describe('poise lint', () => {
  const cwd = emptyFolder();
  beforeAll(() => poise(['new', 'victim', 'parcel'], { cwd }));

  it('tells each mistake with its place, its code and its cure, and ends with 1', async () => {
    const file = join(cwd, 'parcel.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('does: [hold-facts]', 'does: [hold-fact]'));
    const ran = await poise(['lint', 'parcel.yaml', '--json'], { cwd });
    expect(ran.code).toBe(1);
    expect(json(ran)).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        file: expect.stringMatching(/parcel.yaml$/),
        line: expect.any(Number),
        column: expect.any(Number),
        code: expect.stringMatching(/^PS\d{3}$/),
        path: expect.stringContaining('beat opening › reply a'),
        suggestion: expect.stringContaining('hold-facts'),
      }),
    );
  });

  it('warns of each text that is still as "poise new" wrote it', async () => {
    await poise(['new', 'victim', 'untouched'], { cwd });
    const found = json(await poise(['lint', 'untouched.yaml', '--json'], { cwd })).filter(
      ({ code }: { code: string }) => code === 'PA564',
    );
    expect(found.map(({ severity, path }: Record<string, string>) => `${severity} ${path}`)).toEqual([
      'warning scenario untouched › title',
      'warning scenario untouched › brief › company',
      'warning scenario untouched › brief › role',
      'warning scenario untouched › brief › goal',
      'warning scenario untouched › brief › known',
    ]);
  });

  it('speaks in colours only where somebody looks and nobody objects', async () => {
    const plain = await poise(['lint', 'parcel.yaml'], { cwd, env: { NO_COLOR: '1', FORCE_COLOR: '1' } });
    expect(plain.out).not.toContain('\u001b[');
    const bright = await poise(['lint', 'parcel.yaml'], { cwd, env: { NO_COLOR: '', FORCE_COLOR: '1' } });
    expect(bright.out).toContain('\u001b[');
  });
});

describe('poise analyze', () => {
  it('gives the exact figures of a scenario, each ending and each skill', async () => {
    const analysis = json(await poise(['analyze', 'contract-renewal-a', '--json', '--decisions']));
    expect(analysis).toMatchObject({
      id: 'contract-renewal-a',
      positions: expect.any(Number),
      edges: expect.any(Number),
      beats: { total: expect.any(Number), reachable: expect.any(Number) },
      skills: {
        'active-listening': { best: 100 },
        'boundary-setting': { best: 100 },
        'de-escalation': { best: 100 },
      },
      bots: { longest: expect.any(Number), random: expect.any(Number) },
      ms: expect.any(Number),
    });
    expect(analysis.endings[0]).toEqual({
      id: expect.any(String),
      class: expect.any(String),
      utility: expect.any(Number),
      reachable: true,
    });
    for (const decision of analysis.decisions) {
      const best = decision.replies.filter((reply: { best: boolean }) => reply.best);
      expect(best.length).toBeGreaterThan(0);
      expect(best[0].loss).toBeCloseTo(0);
    }
  });
});

describe('poise simulate', () => {
  it('prints a line a play, whose losses add up to the best outcome less its own', async () => {
    const { value } = json(await poise(['analyze', 'stem-torque-b', '--json']));
    const ran = await poise(['simulate', 'stem-torque-b', '--plays', '40', '--seed', '7', '--json']);
    const plays = ran.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(plays).toHaveLength(40);
    for (const play of plays) {
      const lost = play.losses.reduce((sum: number, loss: number) => sum + loss, 0);
      expect(lost).toBeCloseTo(value.best - play.outcome, 6);
    }
  });

  it('is the same again with the same seed', async () => {
    const args = ['simulate', 'stem-torque-b', '--plays', '5', '--seed', '7', '--json'];
    expect((await poise(args)).out).toBe((await poise(args)).out);
  });

  it('says which bots there are', async () => {
    const ran = await poise(['simulate', 'stem-torque-b', '--bot', 'lucky']);
    expect(ran.code).toBe(2);
    expect(ran.talk).toMatch(/no bot "lucky".*random.*best/);
  });
});

describe('poise play', () => {
  it('is a conversation at the keyboard with a debrief, and can be replayed', async () => {
    const cwd = emptyFolder();
    const typed = `o\n1\n${'1\n'.repeat(30)}`;
    const ran = await poise(['play', 'stem-torque-a', '--seed', '3', '--save', 'play.json'], { cwd, typed });
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Marit Sandvik');
    expect(ran.out).toContain('Product page');
    expect(ran.out).toContain('Points');
    expect(ran.out).toContain('Who it was');
    const again = await poise(['replay', 'play.json', '--json'], { cwd });
    const report = json(again);
    expect(report.ledger.possible - report.ledger.lost).toBeCloseTo(report.ledger.kept, 6);
    expect(report.score.seed).toBe(3);
  });

  it('keeps the number of a card when another is open, and lists its rules one by one', async () => {
    const typed = 'o\n1\no\n1\no\n3\nq\n';
    const { out, talk } = await poise(['play', 'eleven-crossings', '--seed', '3'], { typed });
    expect(talk).toContain('"o" is none of the keys');
    expect(out.indexOf('His card, 1 to 16 November')).toBeGreaterThan(0);
    expect(out.indexOf('Late boats, and what else')).toBeGreaterThan(out.indexOf('His card, 1'));
    const rules = out.match(/^ {2}· .*$/gm) ?? [];
    expect(rules.length).toBeGreaterThan(1);
    expect(rules.filter((rule) => !/^ {2}· (may|must refer|may not): /.test(rule))).toEqual([]);
  });

  it('can be left, and a play that has not ended has no report', async () => {
    const cwd = emptyFolder();
    const left = await poise(['play', 'stem-torque-a', '--seed', '3', '--save', 'play.json'], {
      cwd,
      typed: '1\nq\n',
    });
    expect(left.code).toBe(0);
    const ran = await poise(['replay', 'play.json'], { cwd });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.talk).toMatch(/only a play that has ended/);
  });
});

describe('poise replay', () => {
  it('refuses what is no play, says where, and a play of another version', async () => {
    const cwd = emptyFolder();
    const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);
    write('a.json', 'not json');
    write('b.json', '{"scenario":"stem-torque-a","hash":"x","seed":1,"moves":[{"do":"shout"}]}');
    write('c.json', '{"scenario":"stem-torque-a","hash":"0123","seed":1,"moves":[]}');
    expect((await poise(['replay', 'a.json'], { cwd })).talk).toMatch(/a.json is no JSON/);
    expect((await poise(['replay', 'b.json'], { cwd })).talk).toMatch(/b.json is no play: moves.0.do/);
    expect((await poise(['replay', 'c.json'], { cwd })).talk).toMatch(/another version of "stem-torque-a"/);
  });
});

describe('poise fmt', () => {
  it('lays a file out once and for all, and only looks with --check', async () => {
    const cwd = emptyFolder();
    await poise(['new', 'victim', 'parcel'], { cwd });
    const file = join(cwd, 'parcel.yaml');
    await poise(['fmt', 'parcel.yaml'], { cwd });
    const laidOut = readFileSync(file, 'utf8');
    expect(laidOut).toContain('# The Victim');
    expect(await poise(['fmt', 'parcel.yaml', '--check'], { cwd })).toMatchObject({ code: 0, out: '' });
    writeFileSync(file, laidOut.replace('difficulty: 1', 'difficulty:    1'));
    expect(await poise(['fmt', 'parcel.yaml', '--check'], { cwd })).toMatchObject({
      code: 1,
      out: 'parcel.yaml\n',
    });
    await poise(['fmt', 'parcel.yaml'], { cwd });
    expect(readFileSync(file, 'utf8')).toBe(laidOut);
  });
});

describe('poise graph, schema and coverage', () => {
  it('draw, describe and count the library', async () => {
    expect((await poise(['graph', 'stem-torque-a'])).out).toMatch(/^flowchart TD\n/);
    expect(json(await poise(['schema']))).toMatchObject({ title: 'Poise scenario' });
    const covered = json(await poise(['coverage', '--json']));
    expect(covered.archetypes.bargainer).toContain('contract-renewal-a');
    expect(Object.keys(covered.archetypes)).toHaveLength(9);
  });
});

describe('poise library', () => {
  it('measures another library: what is guessed, what each habit earns, what is offered', async () => {
    const folder = join(emptyFolder(), 'own');
    for (const part of [
      'archetypes',
      'handling.yaml',
      'know-it-all/stem-torque-a.yaml',
      'know-it-all/stem-torque-b.yaml',
    ])
      cpSync(join('scenarios', part), join(folder, part), { recursive: true });
    const figures = json(await poise(['library', '--scenarios', folder, '--json']));
    expect(figures.scenarios.map(({ id }: { id: string }) => id)).toEqual(['stem-torque-a', 'stem-torque-b']);
    for (const { best, chance, agrees, refuses } of figures.scenarios) {
      for (const other of [chance, agrees, refuses]) expect(best).toBeGreaterThan(other + 40);
    }
    const mirror = figures.bots.find(({ name }: { name: string }) => name === 'mirror');
    expect(mirror).toMatchObject({ decisions: expect.any(Number), limit: 0, fits: true });
    expect(mirror.decisions).toBeGreaterThanOrEqual(4);
    const offered = figures.behaviours.find(({ id }: { id: string }) => id === 'plain-line');
    expect(offered.best).toBeLessThanOrEqual(offered.decisions);
    expect(offered.decisions).toBeLessThanOrEqual(offered.replies);

    const shown = await poise(['library', '--scenarios', folder]);
    expect(shown.out).toMatch(/^2 scenarios, \d+ decisions\n/);
    expect(shown.out).toMatch(/\n {2}stem-torque-a +97[.]5 +\d+[.]\d +/);
  });

  it('says so where there is nothing to measure', async () => {
    const ran = await poise(['library', '--scenarios', emptyFolder()]);
    expect(ran).toMatchObject({ code: 2, out: '' });
  });
});

describe('poise without a command that it knows', () => {
  it('shows its help, or ends with 2', async () => {
    expect(await poise(['--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('poise new bargainer'),
    });
    expect(await poise(['dance'])).toMatchObject({ code: 2, out: '' });
    expect(await poise(['analyze', 'no-such-file.yaml'])).toMatchObject({ code: 2, out: '' });
  });
});
