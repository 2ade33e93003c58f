import { accessSync, constants, mkdirSync, statfsSync, statSync } from 'node:fs';
import { DatabaseRefused } from '../store/sql/database-refused.ts';

/** Makes the data folder if it is missing, for nobody but the owner, and refuses one that cannot keep a database. */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!statSync(folder).isDirectory()) throw new Error('it is not a folder');
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new DatabaseRefused(
      'unusable',
      `The data folder ${folder} cannot be used: ${reasonOf(cause)}. ` +
        'Set POISE_DATA to a folder that this user may write to.',
      { cause },
    );
  }
  const network = networkKind(statfsSync(folder).type);
  if (network === null) return;
  throw new DatabaseRefused(
    'unusable',
    `The data folder ${folder} lies on a network file system (${network}), where SQLite loses data. ` +
      'Set POISE_DATA to a folder on a disk of this machine.',
  );
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it lies on a file system that is read-only',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a file of that name is in the way',
  ENOENT: 'its path cannot be made',
  ENOSPC: 'the disk is full',
};

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = 'code' in cause ? String(cause.code) : '';
  return REASONS[code] ?? cause.message;
}

const NETWORK_KINDS: Readonly<Record<number, string>> = {
  0x6969: 'NFS',
  0x517b: 'SMB',
  0xff534d42: 'CIFS',
  0xfe534d42: 'SMB 2',
  0x01021997: '9p',
  0x73757245: 'Coda',
  0x5346414f: 'AFS',
};

/** Name of the network file system with this magic number of statfs; null for a local one. */
export const networkKind = (type: number): string | null => NETWORK_KINDS[type >>> 0] ?? null;
