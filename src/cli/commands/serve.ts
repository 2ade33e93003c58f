import { Command } from 'commander';
import { isError } from '#scenario';
import {
  keptGuesses,
  logLibrary,
  makeLog,
  readSettings,
  serve,
  serveDemo,
  stopOnSignals,
  VARIABLES,
} from '#server';
import type { DemoAccount, ServeOptions, Serving, Settings } from '#server';
import { CommandFailure, EXIT } from '../failure.ts';
import {
  DRAFT_PROGRAM,
  GUESS_PROGRAM,
  KEPT_GUESSES,
  openShelf,
  OWN_SCENARIOS,
  programVersion,
  reasonOf,
  SCORER_PROGRAM,
  WEB_FOLDER,
} from '../shelf.ts';
import { print, telling } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

interface ServeFlags {
  readonly port?: string;
  readonly scenarios?: string;
  readonly demo?: true;
}

function settingsOf({ port }: ServeFlags): Settings {
  const settings = readSettings({ ...process.env, ...(port === undefined ? {} : { PORT: port }) });
  if (!settings.ok) throw new CommandFailure(settings.error.join('\n       '));
  return settings.value;
}

async function serveUntilStopped(terminal: Terminal, flags: ServeFlags): Promise<void> {
  const settings = settingsOf(flags);
  const folder = flags.scenarios ?? OWN_SCENARIOS;
  const library = openShelf(folder);
  const log = makeLog();
  logLibrary(library, log);
  const guessing = { kept: keptGuesses(KEPT_GUESSES), program: [GUESS_PROGRAM] };
  const programs = { guessing, draftProgram: [DRAFT_PROGRAM, folder], scorerProgram: SCORER_PROGRAM };
  const version = programVersion();
  const options = { ...settings, ...programs, version, library, webFolder: WEB_FOLDER, log, clock: Date };
  const started = flags.demo ? startDemo(terminal, options) : serve(options);
  const serving = await started.catch((error: unknown) => {
    throw new CommandFailure(reasonOf(error));
  });
  stopOnSignals(serving, process, log);
  print(terminal, greeting(serving.url, library.productions.length, library.diagnostics.some(isError)));
  if (serving.setUp !== null) {
    // To the person at the keyboard, and not to the log, which others may read: whoever has the link is the boss.
    terminal.talk.write(`${invitation((settings.baseUrl ?? serving.url) + serving.setUp)}\n`);
  }
  if ((await serving.stopped) !== null) process.exitCode = EXIT.failed;
}

/** Tells who may sign in, on standard output: nobody but whoever started it can know. */
async function startDemo(terminal: Terminal, options: ServeOptions): Promise<Serving> {
  terminal.talk.write('Making a demo in a temporary folder; nothing of it stays when the server stops.\n');
  const far = telling(terminal);
  const { productions, path } = options.library;
  const demo = await serveDemo({ ...options, productions, path, onProgress: far.say }).finally(far.end);
  print(terminal, accountsTable(demo.accounts, demo.password));
  return demo;
}

function accountsTable(accounts: readonly DemoAccount[], password: string): string {
  const widest = Math.max(...accounts.map(({ what }) => what.length));
  const lines = accounts.map(({ what, email, name }) => `  ${what.padEnd(widest)}  ${email}  (${name})`);
  return `\nA demo: everybody in it is invented.\n\n${lines.join('\n')}\n\n  Password of everybody: ${password}\n`;
}

const greeting = (url: string, scenarios: number, mistakes: boolean): string =>
  `Poise is ready at ${url} with ${scenarios} scenarios. Stop it with Ctrl+C.` +
  (mistakes ? ' Some files were left out: `poise lint` tells why.' : '');

const invitation = (link: string): string =>
  `\nNobody has an account here yet. Open this link to set Poise up and become its administrator:\n\n  ${link}\n\n` +
  'It is good once and for a day; every start prints a new one. Until then anybody who reaches it practises without an account.\n';

function variablesTable(): string {
  const widest = Math.max(...Object.keys(VARIABLES).map(({ length }) => length));
  const lines = Object.entries(VARIABLES).map(([name, words]) => `  ${name.padEnd(widest)}  ${words}`);
  return lines.join('\n');
}

export const serveCommand = (terminal: Terminal): Command =>
  new Command('serve')
    .description('Serve the product on one port, with its database in ./data.')
    .option('--port <number>', 'the port, 4100 unless PORT says otherwise')
    .option('--scenarios <folder>', 'another library than the one that comes with Poise')
    .option('--demo', 'a made-up organisation to look round in, in a database that is thrown away')
    .addHelpText('after', `\nSettings by environment, all optional:\n${variablesTable()}`)
    .action((flags: ServeFlags) => serveUntilStopped(terminal, flags));
