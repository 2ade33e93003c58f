import { snapshotOf } from '../archive/back-up.ts';
import { shapeOf } from '../archive/shape.ts';
import type { Place } from '../settings/place.ts';
import { MIGRATIONS } from '../store/sql/migrations/list.ts';
import { StoreError } from '../store/store-error.ts';
import { storeErrorOf } from '../store/sqlite/store-error-of.ts';
import { checkAudit } from './audit.ts';
import { checkPlays } from './plays.ts';
import { checkReferences } from './references.ts';
import { checkStorage } from './storage.ts';
import type { Check, Subject } from './subject.ts';
import { checkSums } from './sums.ts';
import { checkVersions } from './versions.ts';

/** In the order in which a fault of one explains those of the next. */
const CHECKS: readonly Check[] = [
  checkStorage,
  checkReferences,
  checkVersions,
  checkPlays,
  checkSums,
  checkAudit,
];

export interface CheckOptions {
  readonly place: Place;
  readonly plays: number | 'all';
  readonly onProgress?: (progress: string) => void;
}

export interface CheckReport {
  readonly findings: readonly string[];
  /** What was looked at, in words. */
  readonly looked: readonly string[];
}

/**
 * Looks whether everything that is kept is whole and hangs together, on one moment of the database, which may be in
 * use. Changes nothing. Rejects with `DatabaseRefused` where there is nothing to look at.
 */
export function checkDatabase({ place, plays, onProgress }: CheckOptions): Promise<CheckReport> {
  return snapshotOf(place, MIGRATIONS, async (snapshot) => {
    const findings: string[] = [];
    const subject: Subject = {
      snapshot,
      shape: await shapeOf(MIGRATIONS.slice(0, snapshot.schema)),
      plays,
      found: (message) => void findings.push(message),
      told: onProgress ?? (() => undefined),
    };
    const looked: string[] = [];
    for (const check of CHECKS) {
      try {
        looked.push(await check(subject));
      } catch (error) {
        findings.push(damageIn(error));
        break;
      }
    }
    return { findings, looked };
  });
}

/** A file that is damaged ends the reading of it; whatever else goes wrong is no finding. */
function damageIn(error: unknown): string {
  const known = storeErrorOf(error);
  if (known instanceof StoreError && known.failure === 'broken')
    return `${known.message} Nothing after it was looked at.`;
  throw error;
}
