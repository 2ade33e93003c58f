import type { Kysely } from 'kysely';
import { mailsTo } from '../mail/state.ts';
import { wirePlay } from '../plays/wire.ts';
import { readPlay } from '../store/sql/plays.ts';
import type { Tables } from '../store/sql/tables.ts';

/**
 * Everything that is kept about a person, to be handed to them. What opens their account (password, codes, tokens)
 * is left out; of other people only names where they did something that concerns this person.
 */
export async function personData(tables: Kysely<Tables>, person: string) {
  return {
    account: await account(tables, person),
    teams: await teams(tables, person),
    sessions: await sessions(tables, person),
    plays: await plays(tables, person),
    attempts: await attempts(tables, person),
    practised: await practised(tables, person),
    written: await texts(tables, 'author', person),
    writtenAbout: await texts(tables, 'subject', person),
    ratings: await ratings(tables, person),
    mails: await mailsTo(tables, person),
    record: await record(tables, person),
  };
}

const account = (tables: Kysely<Tables>, person: string) =>
  tables
    .selectFrom('person')
    .select(['id', 'name', 'email', 'roles', 'since', 'disabled_at'])
    .where('id', '=', person)
    .executeTakeFirst();

const teams = (tables: Kysely<Tables>, person: string) =>
  tables
    .selectFrom('membership')
    .innerJoin('team', 'team.id', 'membership.team')
    .select(['team.name', 'membership.part', 'membership.since'])
    .where('membership.person', '=', person)
    .orderBy('membership.since')
    .execute();

const sessions = (tables: Kysely<Tables>, person: string) =>
  tables
    .selectFrom('session')
    .select(['agent', 'created_at', 'seen_at', 'expires_at'])
    .where('person', '=', person)
    .orderBy('created_at')
    .execute();

/** How far the ratings that they changed lie from the key, in hundredths of a point. */
const ratings = (tables: Kysely<Tables>, person: string) =>
  tables
    .selectFrom('rater_shift')
    .select(['month', 'changes', 'shift'])
    .where('manager', '=', person)
    .where('changes', '>', 0)
    .orderBy('month')
    .execute();

async function plays(tables: Kysely<Tables>, person: string) {
  const ids = await tables
    .selectFrom('play')
    .leftJoin('attempt', 'attempt.play', 'play.id')
    .select('play.id')
    .where('play.profile', '=', person)
    // An attempt whose questions are still open would be answered by its own score.
    .where(({ eb, or }) => or([eb('attempt.play', 'is', null), eb('attempt.wrapped_up_at', 'is not', null)]))
    .orderBy('play.started_at')
    .orderBy('play.id')
    .execute();
  const all = [];
  for (const { id } of ids) {
    const play = await readPlay(tables, id);
    if (play) all.push(wirePlay(play));
  }
  return all;
}

const attempts = (tables: Kysely<Tables>, person: string) =>
  tables
    .selectFrom('attempt')
    .select(['play', 'scenario', 'number', 'state', 'started_at', 'finished_at', 'wrapped_up_at', 'flags'])
    .where('person', '=', person)
    .orderBy('started_at')
    .execute();

/** What was done of assignments to practise, and is deleted since. */
const practised = (tables: Kysely<Tables>, person: string) =>
  tables
    .selectFrom('practised')
    .innerJoin('assignment', 'assignment.id', 'practised.assignment')
    .select(['assignment.title as assignment', 'practised.scenario', 'practised.at'])
    .where('practised.person', '=', person)
    .orderBy('practised.at')
    .execute();

const texts = (tables: Kysely<Tables>, column: 'author' | 'subject', person: string) =>
  tables.selectFrom('review_text').select(['id', 'body']).where(column, '=', person).orderBy('id').execute();

const record = (tables: Kysely<Tables>, person: string) =>
  tables
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.actor')
    .select(['audit.at', 'audit.action', 'audit.object', 'person.name as by'])
    .where('audit.subject', '=', person)
    .orderBy('audit.seq')
    .execute();
