import type { MiddlewareHandler } from 'hono';
import { BODY_LIMIT, DRAFT_LIMIT, ROUTES } from '#protocol';
import type { Environment } from './environment.ts';
import { RequestRefused } from '../request-refused.ts';

/** Only where a trainer brings a draft may a body be larger than a play. */
const DRAFTS: readonly string[] = [ROUTES.checkDraft.path, ROUTES.publish.path];

/**
 * Refuses bodies that are too large: by what they say they are, and where they do not say it, by reading no more than
 * may be. Hono's own limit makes a new request of a body that comes in pieces, which fails on the server of Node, as
 * does a DELETE, which says nothing of a body because it has none.
 */
export function limitBody(): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const most = DRAFTS.includes(c.req.path) ? DRAFT_LIMIT : BODY_LIMIT;
    const { headers, method, body } = c.req.raw;
    if (headers.has('content-length') && !headers.has('transfer-encoding')) {
      if (Number(headers.get('content-length')) > most) throw tooLarge(most);
    } else if (body) {
      const bytes = await readPieces(body, most);
      c.req.raw = new Request(c.req.url, { method, headers, body: bytes.length > 0 ? bytes : null });
    }
    await next();
  };
}

async function readPieces(body: ReadableStream<Uint8Array>, most: number) {
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > most) throw tooLarge(most);
    pieces.push(read.value);
  }
  return Buffer.concat(pieces);
}

const tooLarge = (most: number) =>
  new RequestRefused({ code: 'too-large', message: `A body may have ${most / 1024} KiB.` });
