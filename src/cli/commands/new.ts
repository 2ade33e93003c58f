import { existsSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Law } from '#dialogue';
import { CommandFailure } from '../failure.ts';
import { openShelf, OWN_SCENARIOS, reasonOf } from '../shelf.ts';
import { starterScenario } from '../starter-scenario.ts';
import { print } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

function lawOf(archetype: string, folder: string): Law {
  const { laws } = openShelf(folder).shared;
  const law = laws[archetype];
  if (law) return law;
  throw new CommandFailure(`There is no archetype "${archetype}". There is ${Object.keys(laws).join(', ')}.`);
}

function write(file: string, text: string): void {
  if (existsSync(file))
    throw new CommandFailure(`${file} is there already; choose another id or move it away.`);
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    throw new CommandFailure(`${file} cannot be written: ${reasonOf(error)}.`);
  }
}

export const newCommand = (terminal: Terminal): Command =>
  new Command('new')
    .description('Start a scenario: a file that can be played at once, with everything that you may change.')
    .argument('<archetype>', 'bargainer, ghost, victim, …')
    .argument('<id>', 'lower-case words with hyphens; also the name of the file')
    .option('--scenarios <folder>', 'the library whose archetypes to use', OWN_SCENARIOS)
    .action((archetype: string, id: string, flags: { scenarios: string }) => {
      if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
        throw new CommandFailure(`"${id}" is no id; use lower-case words with hyphens, such as late-parcel.`);
      }
      const file = `${id}.yaml`;
      write(file, starterScenario(lawOf(archetype, flags.scenarios), id));
      print(terminal, file);
      terminal.talk.write(`Play it: poise play ${file}\nCheck it: poise lint ${file}\n`);
    });
