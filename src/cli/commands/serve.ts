import { Command } from 'commander';
import { isError } from '#scenario';
import { logLibrary, makeLog, readSettings, serve, stopOnSignals } from '#server';
import type { Settings } from '#server';
import { CommandFailure, EXIT } from '../failure.ts';
import { DRAFT_PROGRAM, openShelf, OWN_SCENARIOS, reasonOf, WEB_FOLDER } from '../shelf.ts';
import { print } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

interface ServeFlags {
  readonly port?: string;
  readonly scenarios?: string;
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
  const draftProgram = [DRAFT_PROGRAM, folder];
  const options = { ...settings, library, webFolder: WEB_FOLDER, log, clock: Date, draftProgram };
  const serving = await serve(options).catch((error: unknown) => {
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

const greeting = (url: string, scenarios: number, mistakes: boolean): string =>
  `Poise is ready at ${url} with ${scenarios} scenarios. Stop it with Ctrl+C.` +
  (mistakes ? ' Some files were left out: `poise lint` tells why.' : '');

const invitation = (link: string): string =>
  `\nNobody has an account here yet. Open this link to set Poise up and become its administrator:\n\n  ${link}\n\n` +
  'It is good once and for a day; every start prints a new one. Until then anybody who reaches it practises without an account.\n';

export const serveCommand = (terminal: Terminal): Command =>
  new Command('serve')
    .description('Serve the product on one port, with its database in ./data.')
    .option('--port <number>', 'the port, 4100 unless PORT says otherwise')
    .option('--scenarios <folder>', 'another library than the one that comes with Poise')
    .addHelpText(
      'after',
      '\nSettings by environment: PORT, HOST, POISE_DATA, BASE_URL, TRUSTED_PROXY, SECRET, DATABASE_URL; for single sign-on' +
        '\nOIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME, OIDC_SIGN_UP.',
    )
    .action((flags: ServeFlags) => serveUntilStopped(terminal, flags));
