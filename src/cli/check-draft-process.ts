import { text } from 'node:stream/consumers';
import { checkDraft } from './draft-verdict.ts';

/**
 * Run by the server for a draft that somebody brought: reads it from standard input and writes the verdict as JSON.
 * Arguments: folder of the library, name of the file.
 */
const [, , folder = '', file = 'draft.yaml'] = process.argv;
process.stdout.write(JSON.stringify(checkDraft(await text(process.stdin), { folder, file })));
