import { profilesAndPlays } from './0001-profiles-and-plays.ts';
import { accounts } from './0002-accounts.ts';
import { audit } from './0003-audit.ts';
import type { Migration } from './migration.ts';

/** All steps from an empty file to the schema that this version of the program reads and writes. */
export const MIGRATIONS: readonly Migration[] = [profilesAndPlays, accounts, audit];
