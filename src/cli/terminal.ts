import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Where a command speaks: results on `out`, talk for the person at the keyboard on `talk`. */
export interface Terminal {
  readonly out: NodeJS.WritableStream;
  readonly talk: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly color: boolean;
}

/** Colour when somebody looks: a terminal, and neither `NO_COLOR` nor `TERM=dumb` (https://no-color.org). */
export function openTerminal(env: NodeJS.ProcessEnv = process.env): Terminal {
  const wanted = (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  return {
    out: process.stdout,
    talk: process.stderr,
    color: wanted && (process.stdout.isTTY || (env['FORCE_COLOR'] ?? '') !== ''),
  };
}

export const paint = (terminal: Terminal, style: Style, text: string): string =>
  terminal.color ? styleText(style, text, { validateStream: false }) : text;

export function print(terminal: Terminal, text: string): void {
  terminal.out.write(`${text}\n`);
}

export function printJson(terminal: Terminal, value: unknown): void {
  print(terminal, JSON.stringify(value, null, 2));
}

/**
 * Says how far long work has come, on one line that overwrites itself; nothing where nobody looks.
 * Short work says nothing at all: the first word comes after half a second.
 */
export function progress(terminal: Terminal, label: string, total: number) {
  const started = performance.now();
  let shown = 0;
  return {
    step(done: number): void {
      const now = performance.now();
      if (!terminal.talk.isTTY || now - started < 500 || now - shown < 100) return;
      shown = now;
      terminal.talk.write(`\r${label} ${done} of ${total}`);
    },
    end(): void {
      if (shown > 0) terminal.talk.write('\r\u001b[K');
    },
  };
}

const FIRST_WORD = 1_000;
const LINE_EVERY = 10_000;

/**
 * The same for work whose end is not known. Where nobody looks it becomes a line now and then, so that the record of
 * a nightly run shows that it went on.
 */
export function telling(terminal: Terminal) {
  const seen = terminal.talk.isTTY === true;
  let due = performance.now() + FIRST_WORD;
  let shown = false;
  return {
    say(text: string): void {
      const now = performance.now();
      if (now < due) return;
      due = now + (seen ? 100 : LINE_EVERY);
      shown = true;
      terminal.talk.write(seen ? `\r${text}\u001b[K` : `${text}\n`);
    },
    end(): void {
      if (shown && seen) terminal.talk.write('\r\u001b[K');
    },
  };
}
