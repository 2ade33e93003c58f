import { statfsSync } from 'node:fs';

/** Of the disk, and in bytes: who has either has enough. */
const SHARE = 0.05;
const BYTES = 200 * 1024 * 1024;

interface Disk {
  /** Bytes in one block. */
  readonly bsize: number;
  readonly blocks: number;
  /** Blocks that this user may still fill. */
  readonly bavail: number;
}

/** Whether the disk is so full that a backup or an hour of work may not fit any more. */
export const isShort = ({ bsize, blocks, bavail }: Disk): boolean =>
  bavail < blocks * SHARE && bavail * bsize < BYTES;

/** Why the folder's disk is no place to go on writing; null while there is room. */
export const shortOfSpace = (folder: string): string | null =>
  isShort(statfsSync(folder)) ? 'The disk of the server is almost full.' : null;
