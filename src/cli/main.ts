import { Command, CommanderError } from 'commander';
import { analyzeCommand } from './commands/analyze.ts';
import { coverageCommand } from './commands/coverage.ts';
import { dbCommand } from './commands/db.ts';
import { fmtCommand } from './commands/fmt.ts';
import { graphCommand } from './commands/graph.ts';
import { libraryCommand } from './commands/library.ts';
import { lintCommand } from './commands/lint.ts';
import { newCommand } from './commands/new.ts';
import { playCommand } from './commands/play.ts';
import { replayCommand } from './commands/replay.ts';
import { schemaCommand } from './commands/schema.ts';
import { serveCommand } from './commands/serve.ts';
import { simulateCommand } from './commands/simulate.ts';
import { userCommand } from './commands/user.ts';
import { CommandFailure, EXIT } from './failure.ts';
import { openTerminal } from './terminal.ts';
import type { Terminal } from './terminal.ts';

const GUIDE = `
Writing a scenario
  poise new bargainer my-first-call     start from a file that plays
  poise play my-first-call.yaml         talk with the customer here in the terminal
  poise lint my-first-call.yaml         every mistake, where it is and how to mend it
  poise analyze my-first-call.yaml      best, worst and random outcome, exactly
  poise fmt my-first-call.yaml          lay the file out

Results go to standard output, everything said to you to standard error.
Exit code 0: fine. 1: something was found. 2: the command could not run.`;

function program(terminal: Terminal): Command {
  const poise = new Command('poise')
    .description('Practise difficult conversations, and write and prove the scenarios for them.')
    .addHelpText('after', GUIDE)
    .exitOverride()
    .configureOutput({ writeErr: (text) => terminal.talk.write(text) });
  const commands = [
    serveCommand(terminal),
    dbCommand(terminal),
    userCommand(terminal),
    playCommand(terminal),
    newCommand(terminal),
    lintCommand(terminal),
    fmtCommand(terminal),
    analyzeCommand(terminal),
    graphCommand(terminal),
    coverageCommand(terminal),
    libraryCommand(terminal),
    simulateCommand(terminal),
    replayCommand(terminal),
    schemaCommand(terminal),
  ];
  for (const command of commands) poise.addCommand(command.exitOverride());
  return poise;
}

async function main(): Promise<void> {
  const terminal = openTerminal();
  try {
    await program(terminal).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.fine : EXIT.failed;
    } else if (error instanceof CommandFailure) {
      terminal.talk.write(`poise: ${error.message}\n`);
      process.exitCode = EXIT.failed;
    } else throw error;
  }
}

/** A reader that closes early, such as `head`, is no mistake. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.fine);
  throw error;
});

await main();
