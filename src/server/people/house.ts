import type { Kysely } from 'kysely';
import type { Database } from '../store/sql/database.ts';
import type { Tables } from '../store/sql/tables.ts';

/** Whether the house has been set up: from then on nobody practises here without signing in. */
export class House {
  readonly #database: Database;
  /** Once it is set up, it stays so. */
  #setUp = false;

  constructor(database: Database) {
    this.#database = database;
  }

  async isSetUp(): Promise<boolean> {
    this.#setUp ||= await this.#database.read(isSetUp);
    return this.#setUp;
  }
}

/** Makes the organisation. At first it asks a second factor of everybody who sees other people's things. */
export async function foundHouse(
  tables: Kysely<Tables>,
  { name, since }: { readonly name: string; readonly since: string },
): Promise<void> {
  await tables.insertInto('organisation').values({ id: 1, name, since, second_factor: 'staff' }).execute();
}

/** Whether there is an organisation, in the moment of a transaction. */
export async function isSetUp(tables: Kysely<Tables>): Promise<boolean> {
  return (await tables.selectFrom('organisation').select('id').executeTakeFirst()) !== undefined;
}
