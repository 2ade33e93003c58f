import type { Diagnostic } from '#scenario';
import { movesInWords } from './moves-in-words.ts';
import { paint } from './terminal.ts';
import type { Terminal } from './terminal.ts';

const COLOR = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** A finding on three lines: where, what, and how to mend it; on a fourth the play that shows it. */
export function showDiagnostic(terminal: Terminal, found: Diagnostic): string {
  const { file, line, column, severity, code, message, path, suggestion, play } = found;
  const place = paint(terminal, 'bold', `${file}:${line}:${column}`);
  const head = `${place} ${paint(terminal, COLOR[severity], severity)} ${code}  ${message}`;
  const shown = play && `shown by the play: ${movesInWords(play)}`;
  const rest = [path, suggestion, shown].filter((part) => part !== undefined && part !== '');
  return [head, ...rest.map((part) => `    ${paint(terminal, 'dim', part ?? '')}`)].join('\n');
}
