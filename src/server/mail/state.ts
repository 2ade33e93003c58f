import type { Kysely } from 'kysely';
import type { MailState } from '#protocol';
import type { Tables } from '../store/sql/tables.ts';
import type { Mail } from './mail.ts';

/** Where mail is not set up there is nothing to tell of. */
const OFF: MailState = { on: false, from: null, waiting: 0, sentAt: null, failure: null, test: null };

/** Whether mails go out, and what became of the last test of whoever asks. */
export async function mailState(
  tables: Kysely<Tables>,
  mail: Mail | null,
  person: string,
): Promise<MailState> {
  if (!mail) return OFF;
  const { waiting, sentAt } = await tables
    .selectFrom('outbox')
    .select(({ fn }) => [
      fn.countAll().filterWhere('state', '=', 'waiting').as('waiting'),
      fn.max('ended_at').filterWhere('state', '=', 'sent').as('sentAt'),
    ])
    .executeTakeFirstOrThrow();
  const failed = await tables
    .selectFrom('outbox')
    .select(['failed_at', 'failure'])
    .where('failed_at', 'is not', null)
    .orderBy('failed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return {
    on: true,
    from: mail.from.address,
    waiting: Number(waiting),
    sentAt: sentAt ?? null,
    failure: failed?.failed_at ? { at: failed.failed_at, why: failed.failure ?? '' } : null,
    test: await lastTest(tables, person),
  };
}

async function lastTest(tables: Kysely<Tables>, person: string): Promise<MailState['test']> {
  const row = await tables
    .selectFrom('outbox')
    .select(['created_at', 'state', 'failure'])
    .where('kind', '=', 'test')
    .where('person', '=', person)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { created_at: at, state, failure: why } = row;
  if (state === 'sent') return { at, state, why: null };
  // One that failed once and is tried again tells the administrator already what is wrong.
  return { at, state: state === 'waiting' && why === null ? 'waiting' : 'failed', why };
}

/** Kinds and times of the mails to somebody that are still known, for whoever takes their data away. */
export const mailsTo = (tables: Kysely<Tables>, person: string) =>
  tables
    .selectFrom('outbox')
    .select(['kind', 'created_at', 'state', 'ended_at'])
    .where('person', '=', person)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
