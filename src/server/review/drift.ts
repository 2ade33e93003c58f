import type { Kysely } from 'kysely';
import type { Drift, Drifts } from '#protocol';
import { SMALLEST_GROUP } from '#protocol';
import { DRIFT_FROM, raterDrift } from '#report';
import type { ShiftSums } from '#report';
import type { Tables } from '../store/sql/tables.ts';
import { yearBefore } from './agreement.ts';

const HUNDRED = 100;

/** Whether a manager rates otherwise than the key, from what they changed within about a year: whole months. */
export async function readDrift(tables: Kysely<Tables>, manager: string, now: string): Promise<Drift> {
  const rows = await tables
    .selectFrom('rater_shift')
    .selectAll()
    .where('manager', '=', manager)
    .where('month', '>=', monthOf(now))
    .execute();
  return { ...raterDrift(summed(rows)), needed: DRIFT_FROM };
}

/**
 * How many managers drift, without a name, for those who are nobody's manager; null below five managers of whom it
 * can be said.
 */
export async function readDrifts(tables: Kysely<Tables>, now: string): Promise<Drifts | null> {
  const rows = await tables
    .selectFrom('rater_shift')
    .selectAll()
    .where('month', '>=', monthOf(now))
    .execute();
  const managers = [...new Set(rows.map(({ manager }) => manager))];
  const known = managers
    .map((manager) => raterDrift(summed(rows.filter((row) => row.manager === manager))))
    .filter(({ word }) => word !== null);
  if (known.length < SMALLEST_GROUP) return null;
  const drifting = known.filter(({ word }) => word === 'calibration talk');
  const kinder = drifting.filter(({ shift }) => (shift?.mean ?? 0) > 0).length;
  return { managers: known.length, kinder, stricter: drifting.length - kinder };
}

const monthOf = (now: string): string => yearBefore(now).slice(0, 7);

function summed(rows: readonly Tables['rater_shift'][]): ShiftSums {
  const sum = (of: (row: Tables['rater_shift']) => number): number =>
    rows.reduce((all, row) => all + of(row), 0);
  return {
    changes: sum(({ changes }) => changes),
    shift: sum(({ shift }) => shift) / HUNDRED,
    squares: sum(({ squares }) => squares) / HUNDRED ** 2,
  };
}
