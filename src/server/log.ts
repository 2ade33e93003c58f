import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

/** Where the server says what happens: one JSON object a line, with a message and fields. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

/**
 * The log on standard output, or on another stream. Nothing may be logged that names or describes a person: no
 * names, no ids of profiles, no addresses, no texts that people wrote.
 */
export function makeLog(stream?: DestinationStream): Log {
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return stream ? pino(options, stream) : pino(options);
}
