/** What makes a play an assessed one. Moves, ending and score stand in the play of the same id. */
export interface AttemptTables {
  readonly attempt: AttemptTable;
}

export interface AttemptTable {
  /** Id of the play. */
  readonly play: string;
  readonly person: string;
  readonly scenario: string;
  /** The team that the person belonged to at the start; null for none, or one that is no more. */
  readonly team: string | null;
  readonly assignment: string | null;
  /** Of the person's attempts at the scenario, from 1. */
  readonly number: number;
  readonly state: AttemptRowState;
  /** Key of the tokens that stand for replies and cards; never leaves the server. */
  readonly key: string;
  readonly started_at: string;
  /** When the conversation ended or was abandoned. */
  readonly finished_at: string | null;
  /** When the questions after the talk were answered; from then on the report is open. */
  readonly wrapped_up_at: string | null;
  /** JSON array of what a reviewer should know of how it was played; never part of a score. */
  readonly flags: string;
}

/** `finished` once the conversation has ended, whether or not the questions after it were answered. */
export type AttemptRowState = 'open' | 'finished' | 'abandoned';
