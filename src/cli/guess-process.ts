import { text } from 'node:stream/consumers';
import { guessesOf } from '#server';
import type { Production } from '#dialogue';

/** Run by the server for versions that came after the build: reads them from standard input and writes the guesses. */
process.stdout.write(
  JSON.stringify(guessesOf(JSON.parse(await text(process.stdin)) as readonly Production[])),
);
