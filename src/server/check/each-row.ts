import type { Selectable } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';
import type { Subject } from './subject.ts';

/** All rows of a table one by one, in the order of the key; none where the schema has no such table yet. */
export async function* eachRow<Name extends keyof Tables>(
  { snapshot, shape }: Pick<Subject, 'snapshot' | 'shape'>,
  name: Name,
): AsyncGenerator<Selectable<Tables[Name]>> {
  const table = shape.find((one) => one.name === name);
  if (!table) return;
  const names = table.columns.map((column) => column.name);
  for await (const rows of snapshot.rows(table)) {
    for (const row of rows) {
      // The columns are those of the schema, and `Tables` says what is in them.
      yield Object.fromEntries(names.map((one, place) => [one, row[place]])) as Selectable<Tables[Name]>;
    }
  }
}
