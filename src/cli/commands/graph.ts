import { Command } from 'commander';
import { END } from '#dialogue';
import type { Option, Scenario } from '#dialogue';
import { openProduction } from '../shelf.ts';
import { print, printJson } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly by: string;
}

function edgesOf(scenario: Scenario): Edge[] {
  return scenario.beats.flatMap((beat) => {
    const authored = [...beat.replies, beat.silence, ...(beat.hold ? [beat.hold] : [])];
    return authored.flatMap((option) => edgesFrom(beat.id, option));
  });
}

/** A silence or a hold that only asks the same thing again is no arrow worth drawing. */
function edgesFrom(from: string, option: Option): Edge[] {
  const stays = option.kind !== 'reply' && option.to.every(({ to }) => to === from);
  return stays ? [] : option.to.map(({ to }) => ({ from, to, by: option.id }));
}

const quoted = (text: string): string => `"${text.replaceAll('"', '#quot;')}"`;

function mermaidOf(scenario: Scenario): string {
  const name = (id: string): string => `n_${id.replaceAll('-', '_')}`;
  const beats = scenario.beats.map((beat) => `  ${name(beat.id)}[${quoted(beat.id)}]`);
  const endings = scenario.endings.map(
    (ending) => `  ${name(ending.id)}([${quoted(`${ending.id} · ${ending.class} ${ending.utility}`)}])`,
  );
  const chosen = edgesOf(scenario).flatMap((edge) => expand(scenario, edge));
  const arrows = chosen.map(({ from, to, by }) => `  ${name(from)} -->|${quoted(by)}| ${name(to)}`);
  return ['flowchart TD', ...beats, ...endings, ...new Set(arrows)].join('\n');
}

/** `end` is a choice among the endings. */
const expand = (scenario: Scenario, edge: Edge): Edge[] =>
  edge.to === END ? scenario.endings.map(({ id }) => ({ ...edge, to: id })) : [edge];

export const graphCommand = (terminal: Terminal): Command =>
  new Command('graph')
    .description('Draw the beats, replies and endings of a scenario as a Mermaid flowchart.')
    .argument('<file>', 'a scenario file, or the id of a scenario of the library')
    .option('--json', 'the arrows as JSON instead')
    .action((file: string, options: { json?: boolean }) => {
      const { scenario } = openProduction(terminal, file);
      if (options.json) printJson(terminal, edgesOf(scenario));
      else print(terminal, mermaidOf(scenario));
    });
