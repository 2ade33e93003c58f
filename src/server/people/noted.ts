/** What every entry of the audit about one request has in common. */
export interface Noted {
  readonly at: string;
  /** Id of whoever asks; null where nobody is signed in. */
  readonly actor: string | null;
  /** The request's number in the log; null for the operator at the keyboard. */
  readonly request: string | null;
}
