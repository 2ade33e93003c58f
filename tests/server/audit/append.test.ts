import { expect, it } from 'vitest';
import { append, appendAll } from '../../../src/server/audit/append.ts';
import type { Entry } from '../../../src/server/audit/append.ts';
import { memoryDatabase } from '../fixture/memory-database.ts';

const entries = Array.from({ length: 1_203 }, (_, n): Entry => ({
  at: '2026-03-01T10:00:00.000Z',
  actor: 'ada',
  action: 'assignment.read',
  object: `one ${n}`,
}));

it('many entries at once make the same chain as one after the other', async () => {
  const [one, other] = [await memoryDatabase(), await memoryDatabase()];
  await one.write(async (tables) => {
    for (const entry of entries) await append(tables, entry);
  });
  await other.write(async (tables) => {
    await appendAll(tables, entries.slice(0, 1));
    await appendAll(tables, []);
    await appendAll(tables, entries.slice(1));
  });
  const kept = (database: typeof one) =>
    database.read(async (tables) => [
      await tables.selectFrom('audit').selectAll().orderBy('seq').execute(),
      await tables.selectFrom('audit_head').selectAll().execute(),
    ]);
  expect(await kept(other)).toEqual(await kept(one));
});
