import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqlite } from '../../../src/server/store/sqlite/open-sqlite.ts';
import { openStore } from '../fixture/open-store.ts';
import { storeContract } from './store-contract.ts';

const NOW = '2026-03-01T09:00:00.000Z';
const root = mkdtempSync(join(tmpdir(), 'poise-store-'));
afterAll(() => rmSync(root, { recursive: true }));

storeContract('in SQLite', async () => {
  const { database } = await openSqlite({ folder: mkdtempSync(join(root, 'data-')), now: NOW });
  return openStore(database);
});
