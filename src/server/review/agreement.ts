import type { Kysely } from 'kysely';
import type { Agreement } from '#protocol';
import { AGREEMENT_FROM, overridesCount, raterAgreement } from '#report';
import type { Tables } from '../store/sql/tables.ts';
import { fromHundredths } from './layers.ts';

/** Decisions of which two managers should rate each in a quarter (`scoring.md` §B8). */
const WANTED = 30;

/** How far managers agree, and how much of it rests on this quarter. */
export type HowFarAgreed = Pick<
  Agreement,
  'decisions' | 'raters' | 'alpha' | 'word' | 'needed' | 'doubleMarks'
>;

/**
 * How far managers agree where two or more rated the same reply blind within the last year. An override is no blind
 * mark: whoever lays one has seen the key. What is read here grows with what people rate by hand, not with attempts.
 */
export async function readAgreement(tables: Kysely<Tables>, now: string): Promise<HowFarAgreed> {
  const marks = await readMarks(tables, yearBefore(now));
  const units = new Map<string, Map<string, number>>();
  for (const { play, move, skill, rater, value } of marks) {
    const key = `${play} ${move} ${skill}`;
    units.set(key, (units.get(key) ?? new Map<string, number>()).set(rater, fromHundredths(value)));
  }
  const twice = [...units.values()].filter((rated) => rated.size >= 2);
  const raters = new Set(twice.flatMap((rated) => [...rated.keys()]));
  return {
    ...raterAgreement(twice.map((rated) => [...rated.values()])),
    raters: raters.size,
    needed: AGREEMENT_FROM,
    doubleMarks: { since: quarterOf(now), decisions: doubled(marks, quarterOf(now)), wanted: WANTED },
  };
}

/** Whether standing overrides may enter a figure over several attempts at present. */
export const readOverridesCount = async (tables: Kysely<Tables>, now: string): Promise<boolean> =>
  overridesCount((await readAgreement(tables, now)).word);

type Mark = Tables['review_reading'];

/** Readings of the time, without those of somebody who had changed a rating of the same turn and so had seen the key. */
function readMarks(tables: Kysely<Tables>, since: string): Promise<readonly Mark[]> {
  return tables
    .selectFrom('review_reading as reading')
    .leftJoin('review_override as seen', (join) =>
      join
        .onRef('seen.play', '=', 'reading.play')
        .onRef('seen.move', '=', 'reading.move')
        .onRef('seen.author', '=', 'reading.rater')
        .onRef('seen.at', '<=', 'reading.at'),
    )
    .select(['reading.play', 'reading.move', 'reading.skill', 'reading.rater'])
    .select(['reading.value', 'reading.at'])
    .where('reading.at', '>=', since)
    .where('seen.id', 'is', null)
    .execute();
}

/** Decisions that got their second blind rater since then. */
function doubled(marks: readonly Mark[], since: string): number {
  const raters = new Map<string, Map<string, string>>();
  for (const { play, move, rater, at } of marks) {
    const key = `${play} ${move}`;
    const known = raters.get(key) ?? new Map<string, string>();
    const before = known.get(rater);
    if (before === undefined || at < before) known.set(rater, at);
    raters.set(key, known);
  }
  return [...raters.values()].filter((times) => ([...times.values()].sort()[1] ?? '') >= since).length;
}

/** The same day a year before; of 29 February the 1st of March. */
export function yearBefore(now: string): string {
  const day = new Date(now);
  day.setUTCFullYear(day.getUTCFullYear() - 1);
  return day.toISOString();
}

/** When the quarter began that an instant lies in, in UTC. */
function quarterOf(now: string): string {
  const day = new Date(now);
  return new Date(Date.UTC(day.getUTCFullYear(), 3 * Math.floor(day.getUTCMonth() / 3))).toISOString();
}
