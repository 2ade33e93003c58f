import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

/** Where the server says what happens: one JSON object a line, with a message and fields. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

/**
 * The log on standard output, or on another stream. Nothing may be logged that names or describes a person: no
 * names, no ids of profiles, no addresses, no texts that people wrote.
 */
export function makeLog(stream?: DestinationStream): Log {
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: plainError } };
  return stream ? pino(options, stream) : pino(options);
}

interface PlainError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  /** Where in the program, innermost first. */
  readonly stack?: readonly string[];
  readonly cause?: PlainError;
}

const FRAMES = 8;
const CAUSES = 4;

/**
 * What of an error may be logged. Its other properties may not: PostgreSQL adds the values of the row in question,
 * and so does the driver with parameters.
 */
function plainError(error: unknown, depth = 0): PlainError {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'something that is no error was thrown' };
  const { name, cause, stack } = error;
  const code = 'code' in error && /^\w{1,40}$/.test(String(error.code)) ? String(error.code) : null;
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: name,
    message: messageOf(error),
    ...(code === null ? {} : { code }),
    ...(frames.length === 0 ? {} : { stack: frames.slice(0, FRAMES).map((frame) => frame.trim()) }),
    ...(cause === undefined || depth >= CAUSES ? {} : { cause: plainError(cause, depth + 1) }),
  };
}

/** Some errors repeat in their message what they could not read: JSON its text, PostgreSQL (class 22) the value. */
function messageOf(error: Error): string {
  if (error instanceof SyntaxError) return 'a text could not be read';
  const code = 'code' in error ? String(error.code) : '';
  return 'severity' in error && code.startsWith('22') ? 'a value was refused' : error.message;
}
