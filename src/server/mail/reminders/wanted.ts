import type { Kysely } from 'kysely';
import type { Tables } from '../../store/sql/tables.ts';

/** Whether somebody gets reminders: everybody does until they switch them off. */
export async function wantsReminders(tables: Kysely<Tables>, person: string): Promise<boolean> {
  const off = await tables
    .selectFrom('reminders_off')
    .select('person')
    .where('person', '=', person)
    .executeTakeFirst();
  return off === undefined;
}

interface Choice {
  readonly person: string;
  readonly wanted: boolean;
  readonly at: string;
}

export async function chooseReminders(tables: Kysely<Tables>, { person, wanted, at }: Choice): Promise<void> {
  if (wanted) await tables.deleteFrom('reminders_off').where('person', '=', person).execute();
  else {
    await tables
      .insertInto('reminders_off')
      .values({ person, since: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
