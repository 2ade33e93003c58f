import { profilesAndPlays } from './0001-profiles-and-plays.ts';
import { accounts } from './0002-accounts.ts';
import { audit } from './0003-audit.ts';
import { attempts } from './0004-attempts.ts';
import { programme } from './0005-programme.ts';
import { review } from './0006-review.ts';
import { privacy } from './0009-privacy.ts';
import { publishing } from './0008-publishing.ts';
import { secondFactor } from './0010-second-factor.ts';
import { items } from './0011-items.ts';
import { mail } from './0012-mail.ts';
import { doneAndMet } from './0013-done-and-met.ts';
import { rollups } from './0007-rollups.ts';
import type { Migration } from './migration.ts';

/** All steps from an empty file to the schema that this version of the program reads and writes. */
export const MIGRATIONS: readonly Migration[] = [
  profilesAndPlays,
  accounts,
  audit,
  attempts,
  programme,
  review,
  rollups,
  publishing,
  privacy,
  secondFactor,
  items,
  mail,
  doneAndMet,
];
