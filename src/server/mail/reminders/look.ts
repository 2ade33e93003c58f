import type { Kysely } from 'kysely';
import type { Tables } from '../../store/sql/tables.ts';
import type { Database } from '../../store/sql/database.ts';
import type { Mail } from '../mail.ts';
import { post } from '../post.ts';
import { noteReminded, toRemind } from './to-remind.ts';

/** No zone of the organisation is known; days of assignments end at midnight UTC, too. */
const HOUR_OF_LOOK = 8;
const DAY = 24 * 60 * 60_000;
/** After so long without a look, what was given meanwhile is no news. */
const ASLEEP = 7;

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

interface Looking {
  readonly database: Database;
  readonly mail: Mail;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Puts the reminders of the day into the outbox, once a day from eight in the morning UTC. Of several processes one does it:
 * whoever moves the day on. What everybody had when mail was set up is not told as new.
 */
export async function lookForReminders({ database, mail, now }: Looking): Promise<void> {
  const today = dayOf(now);
  const looked = await database.read(lookedOn);
  if (looked === null || looked < dayOf(now - ASLEEP * DAY)) {
    await database.write((tables) => wakeUp(tables, now));
    return;
  }
  if (new Date(now).getUTCHours() < HOUR_OF_LOOK || looked >= today) return;
  // Long reading, so it is not done while others wait to write.
  const found = await database.read((tables) => toRemind(tables, now));
  await database.write(async (tables) => {
    const moved = await tables
      .updateTable('mailing')
      .set({ looked_on: today })
      .where('looked_on', '<', today)
      .executeTakeFirst();
    if (moved.numUpdatedRows !== 1n) return;
    await noteReminded(tables, found.notes);
    const mails = [...found.letters].map(([person, about]) => ({
      kind: 'reminder' as const,
      person,
      about: [...about],
      once: `reminder ${person} ${today}`,
    }));
    await post(tables, mail, { mails, now });
  });
}

async function lookedOn(tables: Kysely<Tables>): Promise<string | null> {
  const row = await tables.selectFrom('mailing').select('looked_on').executeTakeFirst();
  return row?.looked_on ?? null;
}

/** Begins to look, from the next eight o'clock on; what people have by now, they know of. */
async function wakeUp(tables: Kysely<Tables>, now: number): Promise<void> {
  const looked_on = dayOf(new Date(now).getUTCHours() < HOUR_OF_LOOK ? now - DAY : now);
  await tables
    .insertInto('mailing')
    .values({ id: 1, since: new Date(now).toISOString(), looked_on })
    .onConflict((there) => there.column('id').doUpdateSet({ looked_on }))
    .execute();
  const { notes } = await toRemind(tables, now);
  await noteReminded(
    tables,
    notes.filter(({ why }) => why === 'given'),
  );
}
