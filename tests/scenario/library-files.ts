import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const SCENARIOS = join(ROOT, 'scenarios');

export interface RealFile {
  /** As people name it: "scenarios/ghost/silent-quote-a.yaml". */
  readonly file: string;
  readonly text: string;
}

const all: readonly RealFile[] = readdirSync(SCENARIOS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .toSorted()
  .map((name) => ({
    file: relative(ROOT, join(SCENARIOS, name)),
    text: readFileSync(join(SCENARIOS, name), 'utf8'),
  }));

const isLaw = ({ file }: RealFile): boolean => file.includes('/archetypes/');
const SHARED = ['handling.yaml', 'fragments.yaml', 'path.yaml'];

/** The files of the library that is shipped, by kind. */
export const realLaws = all.filter(isLaw);
export const realScenarios = all.filter((each) => !isLaw(each) && !SHARED.includes(basename(each.file)));
export const realHandlings = all.filter(({ file }) => basename(file) === 'handling.yaml');
export const realFragments = all.filter(({ file }) => basename(file) === 'fragments.yaml');

const page = readFileSync(join(ROOT, 'docs/scenario-format.md'), 'utf8');

/** The code blocks of `docs/scenario-format.md`, in order. */
export const docExamples: readonly string[] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  (match) => match[1] ?? '',
);
