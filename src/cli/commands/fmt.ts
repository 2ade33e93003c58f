import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { formatScenario } from '#scenario';
import { CommandFailure, EXIT } from '../failure.ts';
import { readText } from '../shelf.ts';
import { showDiagnostic } from '../show-diagnostic.ts';
import { print } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

/** The file as `poise fmt` lays it out; a file that is no YAML is left as it is. */
function laidOut(terminal: Terminal, file: string, text: string): string {
  const { text: formatted, diagnostics } = formatScenario(text, { file });
  if (formatted !== null) return formatted;
  for (const found of diagnostics) terminal.talk.write(`${showDiagnostic(terminal, found)}\n`);
  throw new CommandFailure(`${file} was left as it is; mend the mistakes first.`);
}

export const fmtCommand = (terminal: Terminal): Command =>
  new Command('fmt')
    .description('Lay scenario files out: keys in order, ids for every variant, comments kept.')
    .argument('<files...>', 'scenario files')
    .option('--check', 'change nothing; exit code 1 when a file would change')
    .action((files: string[], flags: { check?: boolean }) => {
      for (const file of files) {
        const text = readText(file);
        const formatted = laidOut(terminal, file, text);
        if (formatted === text) continue;
        print(terminal, file);
        if (flags.check) process.exitCode = EXIT.findings;
        else writeFileSync(file, formatted);
      }
    });
