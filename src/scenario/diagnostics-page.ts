import type { CatalogueEntry } from './catalogue/entry.ts';
import { catalogue } from './catalogue/index.ts';

const LONGEST_EXCERPT = 12;
const LONGEST_LINE = 140;

const SPACES: Readonly<Record<string, string>> = {
  PS0: 'Before a file is read',
  PS1: 'What a value is',
  PS2: 'Names of things that stand elsewhere',
  PS3: 'What makes no sense in a scenario',
  PL4: 'What makes no sense in a law',
  PA5: 'What only playing shows',
  PP6: 'What makes no sense in the path',
};

/** What the page needs of an entry. */
export type PageEntry = Omit<CatalogueEntry, 'of'>;

/**
 * The documentation of diagnostics, `docs/diagnostics.md`, from catalogue entries alone: of this room by default,
 * with those of other rooms where they are passed.
 */
export function diagnosticsPage(entries: readonly PageEntry[] = catalogue): string {
  const sorted = entries.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const sections = Object.entries(SPACES).flatMap(([space, title]) => {
    const inside = sorted.filter(({ code }) => code.startsWith(space));
    return inside.length === 0 ? [] : [`## ${space}xx: ${title}`, ...inside.map(section)];
  });
  return `${[HEAD, ...sections].join('\n\n')}\n`;
}

const HEAD = `# Diagnostics

Everything that \`poise lint\` can say about a file. A code is permanent: it never comes to mean something else.
An **error** keeps a file from being played, a **warning** does not, and an **info** is only a remark.

This page is made from the catalogue in the code, and each pair of examples below is run by a test.`;

/** PS before PL before PA, as the digits run. */
const rank = ({ code }: PageEntry): string => code.slice(2);

function section({ code, severity, title, happened, why, todo, bad, good }: PageEntry): string {
  const { before, after } = excerpts(bad, good);
  return [
    `### ${code} ${title}`,
    `*${severity}* · ${happened}`,
    `**Why it matters.** ${why}`,
    `**What to do.** ${todo}`,
    `Not like this:`,
    fenced(before),
    `But like this:`,
    fenced(after),
  ].join('\n\n');
}

const fenced = (text: string): string => `\`\`\`yaml\n${text}\n\`\`\``;

/** The lines in which two files differ, with the line above for orientation. */
function excerpts(bad: string, good: string): { before: string; after: string } {
  const [one, two] = [bad.trimEnd().split('\n'), good.trimEnd().split('\n')];
  let start = 0;
  while (start < one.length && one[start] === two[start]) start++;
  let end = 0;
  const most = Math.min(one.length, two.length) - start;
  while (end < most && one.at(-1 - end) === two.at(-1 - end)) end++;
  const from = Math.max(0, start - 1);
  const lastShared = (lines: readonly string[]): number => Math.max(lines.length - end, from + 1);
  return { before: cut(one.slice(from, lastShared(one))), after: cut(two.slice(from, lastShared(two))) };
}

function cut(lines: readonly string[]): string {
  const short = lines.map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} …` : line));
  if (short.length <= LONGEST_EXCERPT) return short.map(visible).join('\n');
  const half = LONGEST_EXCERPT / 2;
  return [...short.slice(0, half), '# …', ...short.slice(-half)].map(visible).join('\n');
}

/** Characters that nobody would see are written as their escapes. */
const visible = (line: string): string => line.replaceAll('\u202e', '\\u202e');
