import { Command } from 'commander';
import { coverage, gaps } from '#analysis';
import type { Coverage } from '#analysis';
import { CommandFailure } from '../failure.ts';
import { openShelf, OWN_SCENARIOS } from '../shelf.ts';
import { paint, print, printJson } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

function show(terminal: Terminal, covered: Coverage): string {
  return Object.entries(covered)
    .flatMap(([section, ids]) => {
      const missing = Object.entries(ids).filter(([, scenarios]) => scenarios.length === 0);
      const have = Object.keys(ids).length - missing.length;
      const head = `${paint(terminal, 'bold', section)}  ${have} of ${Object.keys(ids).length}`;
      return [head, ...missing.map(([id]) => `  ${paint(terminal, 'yellow', 'missing')}  ${id}`)];
    })
    .join('\n');
}

export const coverageCommand = (terminal: Terminal): Command =>
  new Command('coverage')
    .description('Hold the library against every id of the domain: where it is exercised, what is missing.')
    .option('--scenarios <folder>', 'another library than our own', OWN_SCENARIOS)
    .option('--json', '{section: {id: [scenario ids]}}; an empty list is a gap')
    .action((flags: { scenarios: string; json?: boolean }) => {
      const { productions } = openShelf(flags.scenarios);
      if (productions.length === 0)
        throw new CommandFailure(`${flags.scenarios} holds no scenario that can be played.`);
      const covered = coverage(productions);
      if (flags.json) printJson(terminal, covered);
      else print(terminal, show(terminal, covered));
      const missing = Object.values(gaps(covered)).flat().length;
      terminal.talk.write(`${missing} ids of the domain are exercised by no scenario.\n`);
    });
