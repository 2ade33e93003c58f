/** What was done, by whom, to what. Entries are only ever added, each chained to the one before. */
export interface AuditTables {
  readonly audit: {
    readonly seq: number;
    readonly at: string;
    /** Id of the person; null for the server itself or somebody who is not signed in. */
    readonly actor: string | null;
    readonly action: string;
    /** Id of what it was done to; no name, no text. */
    readonly object: string | null;
    /** The person whom it concerns, who may see the entry. */
    readonly subject: string | null;
    readonly outcome: 'done' | 'refused';
    /** The request's number in the log. */
    readonly request: string | null;
    /** SHA-256 over the hash before and everything in this entry. */
    readonly hash: string;
  };
  /** One row: the last entry, locked by whoever adds the next. */
  readonly audit_head: { readonly id: number; readonly seq: number; readonly hash: string };
}
