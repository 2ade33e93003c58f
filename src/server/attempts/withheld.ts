import type { Kysely } from 'kysely';
import type { Refused } from '../request-refused.ts';
import { reservedFor } from '../programme/reserved.ts';
import type { Tables } from '../store/sql/tables.ts';

interface Wanted {
  readonly person: string;
  readonly scenario: string;
}

/**
 * Why the person may not practise the scenario now: an attempt at it is under way, or an assignment keeps it for one.
 * What somebody can practise, they can read.
 */
export async function practiceRefused(tables: Kysely<Tables>, wanted: Wanted): Promise<Refused | null> {
  if (await isUnderWay(tables, wanted)) return underWay;
  return (await reservedFor(tables, wanted.person)).has(wanted.scenario) ? reserved : null;
}

/**
 * Why the person may not have this version of the scenario now. The report of an attempt is made from the version
 * that was played, so that one is theirs once the attempt is done, even where an assignment allows another try.
 */
export async function productionRefused(
  tables: Kysely<Tables>,
  { hash, ...wanted }: Wanted & { readonly hash: string },
): Promise<Refused | null> {
  const refused = await practiceRefused(tables, wanted);
  if (refused !== reserved) return refused;
  return (await isDone(tables, { ...wanted, hash })) ? null : refused;
}

const underWay: Refused = {
  code: 'reserved',
  message: 'You are being assessed on this scenario. Finish the attempt and its questions first.',
};

/** Also where somebody would be assessed on it apart from the assignment. */
export const reserved: Refused = {
  code: 'reserved',
  message: 'An assignment keeps this scenario for an assessed attempt. You can practise it afterwards.',
};

/**
 * Scenarios that the person is being assessed on, or is to be by an assignment. Until that is done they see nothing
 * that tells its key, whatever their roles: no figures, no examples, nobody's attempt.
 */
export async function assessedOn(tables: Kysely<Tables>, person: string): Promise<ReadonlySet<string>> {
  const underWay = await underWayOf(tables, person).select('scenario').execute();
  return new Set([...underWay.map(({ scenario }) => scenario), ...(await reservedFor(tables, person))]);
}

/** Told instead of what a scenario's figures or somebody's attempt at it would give away. */
export const keptBack = (what: 'its figures' | 'attempts at it'): Refused => ({
  code: 'reserved',
  message: `You are being assessed on this conversation; ${what} open when you are done.`,
});

async function isUnderWay(tables: Kysely<Tables>, { person, scenario }: Wanted): Promise<boolean> {
  const row = await underWayOf(tables, person)
    .select('play')
    .where('scenario', '=', scenario)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Attempts that go on, or whose questions are still to be answered. */
const underWayOf = (tables: Kysely<Tables>, person: string) =>
  tables
    .selectFrom('attempt')
    .where('person', '=', person)
    .where('state', '!=', 'abandoned')
    .where('wrapped_up_at', 'is', null);

async function isDone(
  tables: Kysely<Tables>,
  { person, scenario, hash }: Wanted & { readonly hash: string },
): Promise<boolean> {
  const row = await tables
    .selectFrom('attempt')
    .innerJoin('play', 'play.id', 'attempt.play')
    .select('attempt.play')
    .where('attempt.person', '=', person)
    .where('attempt.scenario', '=', scenario)
    .where('attempt.wrapped_up_at', 'is not', null)
    .where('play.hash', '=', hash)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the play behind an id is an attempt whose report is not open yet. */
export async function isWithheld(tables: Kysely<Tables>, play: string): Promise<boolean> {
  const row = await tables
    .selectFrom('attempt')
    .select('play')
    .where('play', '=', play)
    .where('wrapped_up_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
