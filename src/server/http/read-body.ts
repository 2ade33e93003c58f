import * as v from 'valibot';
import type { Asked } from './environment.ts';
import { RequestRefused } from '../request-refused.ts';

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;
const ISSUES_SHOWN = 20;
/** As JSON writes it; a backslash before it makes it a text about it. PostgreSQL and programs take none. */
const ZERO_BYTE = /(?<!\\)(?:\\\\)*\\u0000/;

/** The body as the schema describes it, or an error that says what is wrong with it and where. */
export async function readBody<Schema extends v.GenericSchema>(
  c: Asked,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  if (!JSON_TYPE.test(c.req.header('content-type') ?? '')) {
    throw new RequestRefused({ code: 'not-json', message: 'The body must be sent as application/json.' });
  }
  const text = await c.req.text();
  const read = v.safeParse(schema, parseJson(text));
  if (ZERO_BYTE.test(text)) {
    throw new RequestRefused({
      code: 'bad-request',
      message: 'The body is not understood. A text in it has a zero byte.',
    });
  }
  if (read.success) return read.output;
  const issues = read.issues
    .slice(0, ISSUES_SHOWN)
    .map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }));
  const [first] = issues;
  const where = first?.path ? `"${first.path}": ${first.message}` : first?.message;
  throw new RequestRefused(
    { code: 'bad-request', message: `The body is not understood. ${where}` },
    { issues },
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RequestRefused({ code: 'bad-json', message: 'The body is not JSON.' }, { cause });
  }
}
