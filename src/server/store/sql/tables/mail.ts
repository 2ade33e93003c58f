/** Mails that wait for the mail server, and what people were reminded of. No address and no text stands here. */
export interface MailTables {
  readonly outbox: OutboxTable;
  /** One row, there once mail was set up: since when, and the day of the last look for reminders. */
  readonly mailing: { readonly id: number; readonly since: string; readonly looked_on: string };
  /** What somebody was reminded of, or need not be any more. */
  readonly reminded: {
    readonly assignment: string;
    readonly person: string;
    readonly why: 'given' | 'soon' | 'late';
    /** The last day that it was about, which may be moved; empty where it does not matter. */
    readonly due: string;
  };
  /** Those who want no reminders. */
  readonly reminders_off: { readonly person: string; readonly since: string };
}

export interface OutboxTable {
  readonly id: string;
  readonly kind: 'invitation' | 'reset' | 'reminder' | 'notice' | 'test';
  /** Who gets it, at the address that they have then; null for somebody who was invited and is not here yet. */
  readonly person: string | null;
  /** The link that it brings; when that is gone, so is this row. */
  readonly invitation: string | null;
  /** Path of the link, sealed; null for a mail without one, and once it has ended. */
  readonly sealed: string | null;
  /** JSON of what the mail is about; ids and words of ours. */
  readonly about: string;
  /** No two rows have the same: a second reminder of one day, say. */
  readonly once: string | null;
  /** The same however often it is tried, so that a mail program shows it once. */
  readonly message_id: string;
  readonly created_at: string;
  /** When to try next. */
  readonly due_at: string;
  /** Until then a process has it in hand. */
  readonly claimed_until: string | null;
  readonly tries: number;
  /** `dropped`: by its turn there was nothing left to tell, or nobody to tell it. */
  readonly state: 'waiting' | 'sent' | 'dropped' | 'given-up';
  /** Why the last try failed, in a word. */
  readonly failure: string | null;
  readonly failed_at: string | null;
  readonly ended_at: string | null;
}
