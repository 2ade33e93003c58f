import { Command } from 'commander';
import * as v from 'valibot';
import { emailSchema, shownNameSchema } from '#protocol';
import { createAdministrator, readPlace, readSettings } from '#server';
import { CommandFailure } from '../failure.ts';
import { reasonOf } from '../shelf.ts';
import { print, printJson } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

interface Flags {
  readonly name: string;
  readonly email: string;
  readonly organisation?: string;
  readonly resetSecondFactor?: true;
  readonly json?: boolean;
}

function valid(schema: v.GenericSchema<string, string>, given: string, flag: string): string {
  const read = v.safeParse(schema, given);
  if (read.success) return read.output;
  throw new CommandFailure(`${flag} ${read.issues[0].message}, but is "${given}".`);
}

async function createAdmin(terminal: Terminal, flags: Flags): Promise<void> {
  const settings = readSettings(process.env);
  const place = readPlace(process.env);
  if (!settings.ok || !place.ok) {
    const mistakes = [settings, place].flatMap((read) => (read.ok ? [] : read.error));
    throw new CommandFailure([...new Set(mistakes)].join('\n       '));
  }
  const wanted = {
    name: valid(shownNameSchema, flags.name, '--name'),
    email: valid(emailSchema, flags.email, '--email'),
    organisation:
      flags.organisation === undefined ? null : valid(shownNameSchema, flags.organisation, '--organisation'),
    resetFactor: flags.resetSecondFactor ?? false,
    now: Date.now(),
  };
  const link = await createAdministrator(place.value, wanted).catch((error: unknown) => {
    throw new CommandFailure(reasonOf(error));
  });
  if (!link) {
    throw new CommandFailure(
      'Poise is not set up here yet: say --organisation, too, with the name of yours.',
    );
  }
  const { port, baseUrl } = settings.value;
  const url = (baseUrl ?? `http://127.0.0.1:${port}`) + link.path;
  if (flags.json) printJson(terminal, { link: url, expiresAt: link.expiresAt });
  else print(terminal, url);
  terminal.talk.write(
    `${wanted.email} is an administrator. This link lets them choose a password, once, for a day.\n`,
  );
  if (link.hasFactor) terminal.talk.write(FACTOR_STAYS);
}

const FACTOR_STAYS =
  'Their second factor stays: a code of their app, or a recovery code, is asked for as before. If both are lost, say --reset-second-factor.\n';

export const userCommand = (terminal: Terminal): Command => {
  const create = new Command('create-admin')
    .description('Make somebody an administrator and print the link with which they choose a password.')
    .requiredOption('--name <name>', 'what they are called')
    .requiredOption('--email <address>', 'what they sign in with')
    .option('--organisation <name>', 'what the organisation is called, where Poise is not set up yet')
    .option(
      '--reset-second-factor',
      'removes the second factor of somebody who is here already and lost it; they set up another one',
    )
    .option('--json', 'the link as JSON')
    .addHelpText(
      'after',
      '\nFor whoever runs the server: also the way back in when no administrator can sign in any more. The database' +
        '\nis that of the server, by POISE_DATA or DATABASE_URL; with SQLite, stop the server first.',
    )
    .action((flags: Flags) => createAdmin(terminal, flags));
  return new Command('user').description('Let an administrator in.').addCommand(create.exitOverride());
};
