import type { Kysely } from 'kysely';
import { append } from '../audit/append.ts';
import { disablePerson } from '../people/manage-person.ts';
import type { Noted } from '../people/noted.ts';
import type { Tables } from '../store/sql/tables.ts';
import { deletePlays } from './delete-plays.ts';

/**
 * Takes a person out for good: who they are, what they played, what was said by them and about them. What stays
 * are figures of groups that lead back to nobody, and an id in the record of who did what. The id is noted, so that
 * whoever comes back with an older backup goes again.
 */
export async function erasePerson(tables: Kysely<Tables>, person: string, noted: Noted): Promise<void> {
  // Refuses whoever is not there, and the last administrator.
  await disablePerson(tables, person, noted);
  await eraseTraces(tables, person, noted.at);
  await append(tables, { ...noted, action: 'person.erase', object: person, subject: person });
}

/** The same without a question, for somebody who was erased before. Who is not there has left nothing to erase. */
export async function eraseTraces(tables: Kysely<Tables>, person: string, at: string): Promise<void> {
  const plays = tables.selectFrom('play').select('id').where('profile', '=', person);
  await deletePlays(tables, plays);
  await tables
    .deleteFrom('review_text')
    .where(({ eb, or }) => or([eb('author', '=', person), eb('subject', '=', person)]))
    .execute();
  for (const table of SUMS_BY_PERSON) {
    await tables.deleteFrom(table).where('person', '=', person).execute();
  }
  await tables.deleteFrom('rater_shift').where('manager', '=', person).execute();
  for (const table of DUTIES) await tables.deleteFrom(table).where('person', '=', person).execute();
  const address = tables.selectFrom('person').select('email').where('id', '=', person);
  await tables.deleteFrom('invitation').where('email', 'in', address).execute();
  // Sessions, memberships and identities go with the person.
  await tables.deleteFrom('person').where('id', '=', person).execute();
  await tables.deleteFrom('profile').where('key', '=', person).execute();
  await tables
    .insertInto('erasure')
    .values({ person, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What stands for one person alone; sums of teams and of scenarios stand for many. */
const SUMS_BY_PERSON = [
  'person_sum',
  'person_skill',
  'person_first',
  'team_met',
  'team_month_met',
  'team_example',
] as const;
const DUTIES = ['assignment_person', 'assignment_start', 'drawn', 'excuse', 'practised'] as const;
