import type { Transaction } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';

/**
 * What must be so after every restore, whatever the archive holds: whoever was erased since it was written, say, must
 * be erased again. Done in what fills the database, on the newest schema, before anybody sees it.
 */
export type AfterRestore = (tables: Transaction<Tables>, now: string) => Promise<void>;

export const AFTER_RESTORE: readonly AfterRestore[] = [];
