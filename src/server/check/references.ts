import { sql } from 'kysely';
import type { Reference } from '../archive/shape.ts';
import type { Subject } from './subject.ts';

/** Whether each row is there that another one refers to. */
export async function checkReferences({ snapshot, shape, found, told }: Subject): Promise<string> {
  let count = 0;
  for (const { name, references } of shape) {
    for (const reference of references) {
      told(`references of ${name}`);
      const { rows } = await orphans(name, reference).execute(snapshot.tables);
      const lost = Number(rows[0]?.lost ?? 0);
      if (lost > 0) found(`${lost} rows of "${name}" refer to a "${reference.table}" that is not there.`);
      count += 1;
    }
  }
  return `${count} kinds of references`;
}

function orphans(name: string, { table, columns, targets }: Reference) {
  const same = columns.map(
    (column, place) => sql`parent.${sql.ref(targets[place] ?? '')} = child.${sql.ref(column)}`,
  );
  const given = columns.map((column) => sql`child.${sql.ref(column)} is not null`);
  return sql<{ lost: number }>`select count(*) as lost from ${sql.table(name)} child
    where ${sql.join(given, sql` and `)}
    and not exists (select 1 from ${sql.table(table)} parent where ${sql.join(same, sql` and `)})`;
}
