import { Command } from 'commander';
import { prepare, replay } from '#dialogue';
import type { PlayLog, Stage } from '#dialogue';
import { solve } from '#analysis';
import { debrief } from '#report';
import type { Report } from '#report';
import { CommandFailure } from '../failure.ts';
import { openShelf, OWN_SCENARIOS, readText } from '../shelf.ts';
import { showReport } from '../show-report.ts';
import { print, printJson } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { asPlayLog } from '../play-file.ts';

function stageFor(log: PlayLog, folder: string): Stage {
  const { productions } = openShelf(folder);
  const production = productions.find(({ hash }) => hash === log.hash);
  if (production) return prepare(production);
  const other = productions.find(({ scenario }) => scenario.id === log.scenario);
  if (!other) throw new CommandFailure(`The library in ${folder} has no scenario "${log.scenario}".`);
  throw new CommandFailure(
    `The play was made on another version of "${log.scenario}" (${log.hash.slice(0, 12)}); ` +
      `the library has ${other.hash.slice(0, 12)}. Replay it with the files of that time: --scenarios FOLDER.`,
  );
}

function reportOf(log: PlayLog, folder: string): Report {
  const stage = stageFor(log, folder);
  const play = replay(stage, log);
  if (!play.ok) throw new CommandFailure(`Move ${play.error.index + 1}: ${play.error.message}`);
  if (play.value.ending === null) {
    throw new CommandFailure(
      `The play stops at "${play.value.beat}"; only a play that has ended has a report.`,
    );
  }
  return debrief({ stage, solution: solve(stage) }, play.value);
}

export const replayCommand = (terminal: Terminal): Command =>
  new Command('replay')
    .description('Score a recorded play again and show its debrief.')
    .argument('<play.json>', 'a play: {scenario, hash, seed, moves}')
    .option('--scenarios <folder>', 'the library that it was played on', OWN_SCENARIOS)
    .option('--json', 'the whole report as JSON')
    .action((file: string, flags: { scenarios: string; json?: boolean }) => {
      const report = reportOf(asPlayLog(file, readText(file)), flags.scenarios);
      if (flags.json) printJson(terminal, report);
      else print(terminal, showReport(terminal, report));
    });
