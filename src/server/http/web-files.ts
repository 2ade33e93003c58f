import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** One file of the web app, ready to be sent. */
export interface WebFile {
  readonly type: string;
  /** Its name holds a hash of its content, so what is under this name never changes. */
  readonly hashed: boolean;
  body(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>;
  etag(): Promise<string>;
  readonly compressible: boolean;
}
export type Encoding = 'br' | 'gzip' | 'identity';

/** The files of the web app by their address. Only what was there at the start is ever served. */
export interface WebFiles {
  file(path: string): WebFile | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|manifest\+json|wasm)|image\/svg\+xml)/;

/** Lists a built web app once, so that no address can ever reach outside of it; null where there is none. */
export function openWebFiles(folder: string): WebFiles | null {
  if (!statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.isFile()) return null;
  const files = new Map<string, WebFile>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const type = TYPES[extname(name)];
    const full = join(folder, name);
    // Vite's own manifest and whatever else has no business in a browser stays here.
    if (type === undefined || name.startsWith('.') || !statSync(full).isFile()) continue;
    const path = `/${name.split(sep).join('/')}`;
    files.set(path, webFile(full, type, path.startsWith('/assets/')));
  }
  return { file: (path) => files.get(path) };
}

const BROTLI_QUALITY = 6;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

function webFile(full: string, type: string, hashed: boolean): WebFile {
  const compressible = COMPRESSIBLE.test(type);
  // Compressed once and kept: a built app has a megabyte or two of text.
  const compressed = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  let tag: Promise<string> | undefined;
  const plain = async () => new Uint8Array(await readFile(full));
  const body = (encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> => {
    if (!compressible || encoding === 'identity') return plain();
    const known = compressed.get(encoding);
    if (known) return known;
    const made = plain().then((bytes) => compress(bytes, encoding));
    compressed.set(encoding, made);
    made.catch(() => compressed.delete(encoding));
    return made;
  };
  const etag = async () =>
    `"${createHash('sha256')
      .update(await plain())
      .digest('base64url')
      .slice(0, 22)}"`;
  return { type, hashed, compressible, body, etag: () => (tag ??= etag()) };
}

async function compress(bytes: Uint8Array, encoding: 'br' | 'gzip'): Promise<Uint8Array<ArrayBuffer>> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
  return new Uint8Array(encoding === 'br' ? await brotli(bytes, { params }) : await zip(bytes));
}
