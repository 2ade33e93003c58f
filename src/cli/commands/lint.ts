import { Command } from 'commander';
import type { Diagnostic } from '#scenario';
import { inReadingOrder } from '#scenario';
import { EXIT } from '../failure.ts';
import { lintFiles, lintWholeLibrary } from '../lint-library.ts';
import { OWN_SCENARIOS } from '../shelf.ts';
import { showDiagnostic } from '../show-diagnostic.ts';
import { print, printJson } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

interface LintFlags {
  readonly json?: boolean;
}

const findingsOf = (terminal: Terminal, files: readonly string[]): readonly Diagnostic[] =>
  files.length === 0 ? lintWholeLibrary(terminal, OWN_SCENARIOS) : lintFiles(terminal, files);

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function summary(found: readonly Diagnostic[]): string {
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  if (errors + warnings === 0) return 'No mistakes and no warnings.';
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
}

export const lintCommand = (terminal: Terminal): Command =>
  new Command('lint')
    .description(
      'Tell every mistake in scenario files: where it is, how to mend it, and a play that shows it.',
    )
    .argument('[files...]', 'scenario or law files; the whole library if none')
    .option('--json', '[{code, severity, file, line, column, message, path, suggestion, play}]')
    .addHelpText('after', '\nExit code 1 when there is an error or a warning; remarks alone are fine.')
    .action((files: string[], flags: LintFlags) => {
      const found = inReadingOrder(findingsOf(terminal, files));
      if (flags.json) printJson(terminal, found);
      else for (const one of found) print(terminal, showDiagnostic(terminal, one));
      terminal.talk.write(`${summary(found)}\n`);
      if (found.some(({ severity }) => severity !== 'info')) process.exitCode = EXIT.findings;
    });
