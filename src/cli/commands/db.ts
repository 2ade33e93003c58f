import { Command, InvalidArgumentError } from 'commander';
import {
  ArchiveRefused,
  backUp,
  checkDatabase,
  DatabaseRefused,
  erasedPeople,
  readPlace,
  restore,
  upgrade,
} from '#server';
import type { CheckReport, Place } from '#server';
import { CommandFailure, EXIT } from '../failure.ts';
import { programVersion, readText, reasonOf } from '../shelf.ts';
import { paint, print, printJson, telling } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

const SETTINGS = '\nThe database is that of the server: POISE_DATA or DATABASE_URL say where it is.';
const PLAYS = 2_000;

function place(): Place {
  const read = readPlace(process.env);
  if (!read.ok) throw new CommandFailure(read.error.join('\n       '));
  return read.value;
}

const nameOf = (where: Place): string => (where.engine === 'sqlite' ? where.folder : 'PostgreSQL');
const grouped = (count: number): string => count.toLocaleString('en');

/** What an operator can mend is told in a sentence; anything else is a mistake of ours and shows itself. */
async function inWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const system = error instanceof Error && 'syscall' in error;
    if (error instanceof ArchiveRefused || error instanceof DatabaseRefused || system) {
      throw new CommandFailure(reasonOf(error));
    }
    throw error;
  }
}

async function backUpInto(terminal: Terminal, file: string): Promise<void> {
  const where = place();
  const tell = telling(terminal);
  const onRows = (rows: number) => tell.say(`${grouped(rows)} rows written`);
  const { trailer, schema, auditHead } = await inWords(
    backUp({ place: where, file, program: programVersion(), onRows }),
  );
  tell.end();
  print(terminal, `${file}: ${grouped(trailer.rows)} rows of ${nameOf(where)}, schema ${schema}.`);
  if (auditHead) {
    print(
      terminal,
      `Head of the audit: ${auditHead.seq} ${auditHead.hash || '(no entry yet)'}. ` +
        'Keep it where nobody who can change the database can change it.',
    );
  }
}

async function listErased(terminal: Terminal): Promise<void> {
  for (const person of await inWords(erasedPeople(place()))) print(terminal, person);
}

/** The ids in a list that `poise db erased` wrote. */
function idsIn(list: string): readonly string[] {
  const ids = readText(list).split(/\s+/).filter(Boolean);
  const stranger = ids.find((id) => !/^[0-9a-f]{32}$/.test(id));
  if (stranger === undefined) return ids;
  throw new CommandFailure(
    `${list} is no list of erased people: "${stranger}" is no id. \`poise db erased\` writes one.`,
  );
}

async function restoreFrom(terminal: Terminal, file: string, flags: { erased?: string }): Promise<void> {
  const where = place();
  const erased = flags.erased === undefined ? [] : idsIn(flags.erased);
  const tell = telling(terminal);
  const onRows = (rows: number) => tell.say(`${grouped(rows)} rows read`);
  const { header, trailer } = await inWords(
    restore({ place: where, file, now: new Date().toISOString(), onRows, erased }),
  );
  tell.end();
  print(
    terminal,
    `${nameOf(where)}: ${grouped(trailer.rows)} rows restored, written by Poise ${header.program} with schema ` +
      `${header.schema}. Everybody signs in anew. \`poise db check\` looks whether all of it hangs together.`,
  );
}

async function check(terminal: Terminal, flags: { plays: number | 'all'; json?: boolean }): Promise<void> {
  const tell = telling(terminal);
  const report = await checked({ place: place(), plays: flags.plays, onProgress: tell.say });
  tell.end();
  if (flags.json) printJson(terminal, report);
  else showReport(terminal, report);
  if (report.findings.length > 0) process.exitCode = EXIT.findings;
}

/** A file that cannot be opened for damage is something found; one that is not there is not. */
async function checked(options: Parameters<typeof checkDatabase>[0]): Promise<CheckReport> {
  try {
    return await checkDatabase(options);
  } catch (error) {
    if (!(error instanceof DatabaseRefused)) throw error;
    if (error.refusal !== 'damaged') throw new CommandFailure(error.message);
    return { findings: [error.message], looked: [] };
  }
}

function showReport(terminal: Terminal, { findings, looked }: CheckReport): void {
  for (const finding of findings) print(terminal, `${paint(terminal, 'red', 'found')}  ${finding}`);
  for (const one of looked) terminal.talk.write(`looked at ${one}\n`);
  const many =
    findings.length === 1 ? '1 thing is not as it' : `${grouped(findings.length)} things are not as they`;
  print(terminal, findings.length === 0 ? 'Everything is as it should be.' : `${many} should be.`);
}

async function migrate(terminal: Terminal, flags: { dryRun?: boolean }): Promise<void> {
  const dryRun = flags.dryRun ?? false;
  const { from, to, steps } = await inWords(
    upgrade({ place: place(), now: new Date().toISOString(), dryRun }),
  );
  const list = steps.join(', ');
  if (steps.length === 0) print(terminal, `The schema is up to date: number ${to}.`);
  else if (dryRun) print(terminal, `Tried and thrown away: ${list}. The schema is still number ${from}.`);
  else print(terminal, `The schema is number ${to} now; it was ${from}. Steps: ${list}.`);
}

function playsOf(text: string): number | 'all' {
  if (text === 'all') return text;
  const count = Number(text);
  if (/^\d+$/.test(text) && count > 0) return count;
  throw new InvalidArgumentError('It must be a whole number above 0, or "all".');
}

export const dbCommand = (terminal: Terminal): Command => {
  const commands = [
    new Command('backup')
      .description('Write everything into one archive, also while servers run. Either engine can restore it.')
      .argument('<file>', 'where it is to be; an archive is never overwritten')
      .action((file: string) => backUpInto(terminal, file)),
    new Command('restore')
      .description(
        'Fill an empty data folder or PostgreSQL database from an archive, with all of it or nothing.',
      )
      .argument('<file>', 'an archive')
      .option('--erased <list>', 'who was erased since it was written, as "poise db erased" lists them')
      .action((file: string, flags: { erased?: string }) => restoreFrom(terminal, file, flags)),
    new Command('erased')
      .description('List the ids of everybody who was erased, to keep beside the backups.')
      .action(() => listErased(terminal)),
    new Command('check')
      .description('Look whether everything that is kept is whole and hangs together. Changes nothing.')
      .option(
        '--plays <number>',
        'how many plays are played again, evenly over all; or "all"',
        playsOf,
        PLAYS,
      )
      .option('--json', 'the findings as JSON')
      .addHelpText('after', '\nExit code 0: all is well. 1: something was found. 2: it could not look.')
      .action((flags: { plays: number | 'all'; json?: boolean }) => check(terminal, flags)),
    new Command('migrate')
      .description('Bring the schema up to date, as the start of the server does.')
      .option('--dry-run', 'try it on a copy, or on PostgreSQL in a transaction, and throw it away')
      .action((flags: { dryRun?: boolean }) => migrate(terminal, flags)),
  ];
  const db = new Command('db').description('Back up, restore, check and upgrade the database.');
  for (const command of commands) {
    db.addCommand(command.addHelpText('after', SETTINGS).exitOverride());
  }
  return db;
};
