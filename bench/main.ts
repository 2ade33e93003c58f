import process from 'node:process';
import { prepare } from '#dialogue';
import { loadLibrary } from '#server';
import { analysisRows } from './analysis-rows.ts';
import { dashboardRows } from './dashboard-rows.ts';
import { generatedStory } from './generated-story.ts';
import { kernelRows } from './kernel-rows.ts';
import { libraryRows } from './library-rows.ts';
import { recordedPlays } from './plays.ts';
import type { Row } from './row.ts';

/**
 * Measures on generated stories, on our own scenarios and on houses full of attempts, on this machine, now. `--json`
 * prints the rows, `--only=dashboards` measures one group; exit 1 when a promise is broken.
 */
const { productions } = loadLibrary('scenarios');
const stage = prepare(generatedStory({ beats: 100, seed: 7, stir: 5 }));
const GROUPS: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  kernel: () => kernelRows(stage, recordedPlays(stage, 60)),
  analysis: () => analysisRows(),
  library: () => libraryRows(productions),
  dashboards: () => dashboardRows(productions),
};
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
const rows: Row[] = [];
for (const [name, measure] of Object.entries(GROUPS)) {
  if (only === undefined || only === name) rows.push(...(await measure()));
}

const short = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: value < 1000 ? 3 : 6 });
const line = ({ name, ours, peer, ratio, unit, atLeast }: Row): string =>
  `${ratio < atLeast ? 'MISSED' : 'ok    '}  ${name}: ${short(ours)} against ${short(peer)} ${unit}, ` +
  `${short(ratio)} times (at least ${atLeast})`;

if (process.argv.includes('--json')) {
  const json = rows.map(({ name, ours, peer, ratio, unit }) => ({ name, ours, peer, ratio, unit }));
  process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
} else {
  process.stdout.write(`${rows.map(line).join('\n')}\n`);
}
if (rows.some(({ ratio, atLeast }) => ratio < atLeast)) process.exitCode = 1;
