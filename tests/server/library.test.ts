import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary, logLibrary, pressLibrary } from '#server';
import { temporaryFolder } from './fixture/temporary-folder.ts';
import { keptLog } from './fixture/try-out.ts';

const LAW = readFileSync('scenarios/archetypes/victim.yaml', 'utf8');
const HANDLING = readFileSync('scenarios/handling.yaml', 'utf8');

const scenario = (id: string, more = '') => `
poise: 1
id: ${id}
title: A parcel that never came
archetype: victim
root-cause: dissatisfaction
channel: chat
brief:
  company: Larkfield Post
  role: You answer the chat.
  goal: Find the parcel or pay for it.
customer: { name: Robin Ames }
${more}
beats:
  opening:
    says: It was meant to be here on Monday. It is always mine that goes missing.
    cue: meant to be here on Monday
    replies:
      a:
        text: Monday has come and gone. I can see it left our depot on Friday. Shall I start the search now?
        does: [hold-facts, next-step]
        rating: { active-listening: 2, de-escalation: 2 }
        because: Gives back the day and starts something she can see.
        to: found
      b:
        text: I completely understand how frustrating that must be for you, and I do apologise for it.
        counterfeit: scripted-empathy
        rating: { active-listening: -1, de-escalation: -1 }
        because: Could be pasted under any complaint.
        cost: 4
        to: found
endings:
  found: { class: solved, utility: 80, title: The parcel turns up }
`;

/** A library in a folder of its own. */
function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  const all = { 'archetypes/victim.yaml': LAW, 'handling.yaml': HANDLING, ...files };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const idsOf = ({ productions }: ReturnType<typeof loadLibrary>) => productions.map((one) => one.scenario.id);

describe('the library', () => {
  it('offers every scenario under its folder, at any depth', () => {
    const folder = folderWith({
      'victim/late-parcel.yaml': scenario('late-parcel'),
      'team/march/second-parcel.yml': scenario('second-parcel'),
    });
    const library = loadLibrary(folder);
    expect(idsOf(library)).toEqual(['second-parcel', 'late-parcel']);
    expect(library.productions[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(library.problems).toEqual([]);
  });

  it('leaves out a file with a mistake, says where it is, and offers the rest', () => {
    const folder = folderWith({
      'late-parcel.yaml': scenario('late-parcel'),
      'lost-parcel.yaml': scenario('lost-parcel').replace('to: found', 'to: nowhere'),
      'no-yaml.yaml': 'poise: [1',
      'nested.yaml': '['.repeat(2_000),
    });
    const library = loadLibrary(folder);
    expect(idsOf(library)).toEqual(['late-parcel']);
    const wrong = library.diagnostics.filter(({ severity }) => severity === 'error');
    expect(new Set(wrong.map(({ file }) => file.slice(folder.length + 1)))).toEqual(
      new Set(['lost-parcel.yaml', 'no-yaml.yaml', 'nested.yaml']),
    );
    const { log, lines } = keptLog();
    logLibrary(library, log);
    const line = lines.map((text) => JSON.parse(text)).find(({ path }) => path?.includes('lost-parcel'));
    expect(line).toMatchObject({
      level: 40,
      file: join(folder, 'lost-parcel.yaml'),
      line: expect.any(Number),
    });
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ scenarios: 1, msg: 'library' });
  });

  it('leaves out only the scenarios of a law that is broken', () => {
    const folder = folderWith({
      'late-parcel.yaml': scenario('late-parcel'),
      'other-parcel.yaml': scenario('other-parcel').replace('archetype: victim', 'archetype: ghost'),
      'archetypes/ghost.yaml': 'poise-law: 1\nid: ghost\n',
    });
    expect(idsOf(loadLibrary(folder))).toEqual(['late-parcel']);
  });

  it('offers the first of two files with one id and names the other', () => {
    const folder = folderWith({
      'a/late-parcel.yaml': scenario('late-parcel'),
      'b/late-parcel.yaml': scenario('late-parcel', 'notes: the same again'),
    });
    const library = loadLibrary(folder);
    expect(idsOf(library)).toEqual(['late-parcel']);
    expect(library.problems).toEqual([
      {
        file: join(folder, 'b', 'late-parcel.yaml'),
        message: expect.stringContaining('"late-parcel" already'),
      },
    ]);
  });

  it('lets scenarios take over pieces that all share', () => {
    const shared = 'fragments:\n  ask: { text: What was in it?, because: It asks., to: found }\n';
    const text = scenario('late-parcel').replace('      b:\n', '      c: { like: library/ask }\n      b:\n');
    const library = loadLibrary(folderWith({ 'fragments.yaml': shared, 'late-parcel.yaml': text }));
    const [beat] = library.productions[0]?.scenario.beats ?? [];
    expect(beat?.replies.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });

  it('gives no scenario and one problem where there is no folder', () => {
    const folder = join(temporaryFolder(), 'nothing');
    const library = loadLibrary(folder);
    expect(library).toMatchObject({ productions: [], problems: [{ file: folder }] });
  });

  it('does not even read a file that no scenario could be', () => {
    const folder = folderWith({
      'late-parcel.yaml': scenario('late-parcel'),
      'huge.yaml': '#'.repeat(2 ** 21),
    });
    const library = loadLibrary(folder);
    expect(idsOf(library)).toEqual(['late-parcel']);
    expect(library.problems).toEqual([
      { file: join(folder, 'huge.yaml'), message: expect.stringContaining('2097152') },
    ]);
  });
});

describe('a library that was kept by a build', () => {
  const FILES = { 'parcel.yaml': scenario('parcel'), 'wrong.yaml': 'poise: 1' };

  function kept() {
    const folder = folderWith(FILES);
    const file = join(temporaryFolder(), 'dist', 'library.json');
    pressLibrary(folder, file);
    return { folder, file };
  }

  it('is the library that checking gives, mistakes and all', () => {
    const { folder, file } = kept();
    expect(loadLibrary(folder, file)).toEqual(loadLibrary(folder));
  });

  it('is what a start uses while no file changed', () => {
    const { folder, file } = kept();
    const marked = readFileSync(file, 'utf8').replace(
      'A parcel that never came',
      'A parcel from the file that was kept',
    );
    writeFileSync(file, marked);
    expect(loadLibrary(folder, file).productions[0]?.scenario.title).toBe(
      'A parcel from the file that was kept',
    );
  });

  it('is passed over when a scenario, a law or the handling changed, or a file came or went', () => {
    const changes: Record<string, string> = {
      'parcel.yaml': scenario('parcel').replace('never came', 'came late'),
      'archetypes/victim.yaml': `${LAW}\n# a word more\n`,
      'handling.yaml': `${HANDLING}\n# a word more\n`,
      'another.yaml': scenario('another'),
    };
    for (const [name, text] of Object.entries(changes)) {
      const { folder, file } = kept();
      writeFileSync(file, readFileSync(file, 'utf8').replace('A parcel that never came', 'stale'));
      writeFileSync(join(folder, name), text);
      expect(loadLibrary(folder, file)).toEqual(loadLibrary(folder));
    }
  });

  it('is passed over when it is damaged or not there', () => {
    const { folder, file } = kept();
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 1000));
    expect(idsOf(loadLibrary(folder, file))).toEqual(['parcel']);
    expect(idsOf(loadLibrary(folder, join(folder, 'nothing.json')))).toEqual(['parcel']);
  });
});
