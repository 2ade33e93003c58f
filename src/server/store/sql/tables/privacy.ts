/** What is remembered of those who were erased, and how long things are kept. */
export interface PrivacyTables {
  /** Ids alone, so that whoever comes back with an older backup can be erased again. */
  readonly erasure: { readonly person: string; readonly at: string };
  /** One row; the defaults stand in the migration. */
  readonly retention: RetentionTable;
}

/** Months after which each kind of thing goes. */
export interface RetentionTable {
  readonly id: number;
  readonly practice: number;
  readonly assessed: number;
  /** After an account was disabled. */
  readonly leaver: number;
}
