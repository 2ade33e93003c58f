import type { AttemptReview } from '#protocol';
import type { Kysely } from 'kysely';
import { wirePlay } from '../plays/wire.ts';
import { onAttempt } from './do-on-attempt.ts';
import type { ReviewDesk } from './do-on-attempt.ts';
import type { Tables } from '../store/sql/tables.ts';
import { READ } from './just-read.ts';
import { readNotes } from './notes.ts';

/** An attempt and everything that was said about it; whoever reads another's is noted. */
export function attemptReview(desk: ReviewDesk, attempt: string): Promise<AttemptReview> {
  const doing = { attempt, permission: 'attempt:read', action: READ } as const;
  return onAttempt(desk, doing, async (tables, note) => {
    const { row, play, stage, author, relation } = note;
    const person = await tables
      .selectFrom('person')
      .select(['id', 'name'])
      .where('id', '=', row.person)
      .executeTakeFirstOrThrow();
    return {
      relation: relation === 'own' ? 'own' : 'team',
      person,
      title: stage.production.scenario.title,
      minimum: await minimumOf(tables, row.assignment),
      flags: JSON.parse(row.flags) as string[],
      play: wirePlay(play),
      notes: await readNotes(tables, note, author),
    };
  });
}

async function minimumOf(tables: Kysely<Tables>, assignment: string | null): Promise<number | null> {
  if (assignment === null) return null;
  const row = await tables
    .selectFrom('assignment')
    .select('minimum')
    .where('id', '=', assignment)
    .executeTakeFirst();
  return row?.minimum ?? null;
}
