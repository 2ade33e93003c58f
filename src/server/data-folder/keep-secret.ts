import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseRefused } from '../store/sql/database-refused.ts';

const SECRET_FILE = 'secret';
const OWNER_ONLY = 0o600;
const SHORTEST = 32;

/** The secret of this data folder: made on the first run, readable by its owner only, the same ever after. */
export function keepSecret(folder: string): string {
  const file = join(folder, SECRET_FILE);
  const known = readSecret(file);
  if (known !== null) return known;
  const secret = randomBytes(32).toString('base64url');
  // Written beside its place and moved there, so that a crash leaves a whole secret or none.
  const fresh = `${file}.new`;
  const handle = openSync(fresh, 'w', OWNER_ONLY);
  writeSync(handle, `${secret}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(fresh, file);
  return secret;
}

function readSecret(file: string): string | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  if (text.length >= SHORTEST) {
    chmodSync(file, OWNER_ONLY);
    return text;
  }
  throw new DatabaseRefused(
    'damaged',
    `The secret in ${file} is shorter than ${SHORTEST} characters, so it is not one that Poise made. ` +
      'Restore it from a backup, or delete the file to have a new one made.',
  );
}
