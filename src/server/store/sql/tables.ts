import type { AccountTables } from './tables/accounts.ts';
import type { AttemptTables } from './tables/attempts.ts';
import type { AuditTables } from './tables/audit.ts';
import type { ItemTables } from './tables/items.ts';
import type { MailTables } from './tables/mail.ts';
import type { PrivacyTables } from './tables/privacy.ts';
import type { PublishingTables } from './tables/publishing.ts';
import type { PracticeTables } from './tables/practice.ts';
import type { ProgrammeTables } from './tables/programme.ts';
import type { ReviewTables } from './tables/review.ts';
import type { RollupTables } from './tables/rollups.ts';

/**
 * The tables as queries see them. Text and whole numbers only, instants as ISO 8601 text, structures as JSON text,
 * yes and no as 1 and 0: what every SQL engine keeps alike.
 */
export interface Tables
  extends
    PracticeTables,
    AccountTables,
    AuditTables,
    AttemptTables,
    PublishingTables,
    PrivacyTables,
    MailTables,
    RollupTables,
    ItemTables,
    ProgrammeTables,
    ReviewTables {
  readonly migration: { readonly number: number; readonly name: string; readonly applied_at: string };
}
