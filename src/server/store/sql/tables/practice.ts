/** Profiles, frozen productions, plays and their moves. */
export interface PracticeTables {
  readonly profile: { readonly key: string; readonly name: string; readonly since: string };
  readonly production: { readonly hash: string; readonly scenario: string; readonly content: string };
  readonly play: PlayTable;
  readonly move: {
    readonly play: string;
    readonly seq: number;
    readonly content: string;
    /** When the server received it. */
    readonly at: string;
  };
}

export interface PlayTable {
  readonly id: string;
  readonly profile: string;
  readonly scenario: string;
  readonly hash: string;
  readonly seed: number;
  readonly kind: string;
  readonly parent: string | null;
  readonly ending: string | null;
  readonly wrap_up: string | null;
  readonly turning_point: string | null;
  /** Version of the formulas that made `score`. */
  readonly formula: number | null;
  readonly score: string | null;
  readonly started_at: string;
  readonly changed_at: string;
  readonly finished_at: string | null;
  readonly revision: number;
}
