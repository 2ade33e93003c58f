import type { Move } from '#dialogue';
import type { PlayKind, Score, TurningPoint, WrapUp } from '#protocol';

/** A profile as it is kept. The id itself is a key to the profile, so only its hash is. */
export interface KeptProfile {
  readonly key: string;
  readonly name: string;
  readonly since: string;
}

/** A production by its hash, as the text that is sent to the browser. */
export interface FrozenProduction {
  readonly hash: string;
  readonly scenario: string;
  readonly content: string;
}

/** A play as it is kept. */
export interface KeptPlay {
  readonly id: string;
  /** Key of the profile that played it. */
  readonly profile: string;
  readonly scenario: string;
  readonly hash: string;
  readonly seed: number;
  readonly moves: readonly Move[];
  readonly kind: PlayKind;
  readonly parent: string | null;
  readonly ending: string | null;
  readonly wrapUp: WrapUp | null;
  readonly turningPoint: TurningPoint | null;
  readonly score: Score | null;
  /** Instants of the server's clock, ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly changedAt: string;
  readonly finishedAt: string | null;
  /** Raised by every save; 0 for a play that is not kept yet. */
  readonly revision: number;
}

/** Where a page of a profile's plays begins: after this play, in the order newest first. */
export interface PageStart {
  readonly startedAt: string;
  readonly id: string;
}

/**
 * Where plays are kept. A promise that is fulfilled is a promise kept: what it reports survives the end of the
 * process at any later moment. A rejection is a `StoreError`, and nothing of the call was kept.
 */
export interface AttemptStore {
  /** Keeps productions for ever; those that are kept already stay as they are. Gives the number of new ones. */
  freeze(productions: readonly FrozenProduction[]): Promise<number>;
  production(hash: string): Promise<FrozenProduction | null>;
  /** Which of these hashes are frozen. */
  frozen(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  /** Makes the profile, or gives it another name; `since` of a known profile stays. */
  saveProfile(profile: KeptProfile): Promise<KeptProfile>;
  profile(key: string): Promise<KeptProfile | null>;
  play(id: string): Promise<KeptPlay | null>;
  /** Newest first, ties by id downwards; `limit` at most. */
  plays(
    profile: string,
    page: { readonly before: PageStart | null; readonly limit: number },
  ): Promise<readonly KeptPlay[]>;
  /**
   * Keeps a play that was read at `play.revision`, or a new one at 0. Moves that are kept already are never
   * written again, and its scenario, seed and kind never change. A new `first` becomes a `retry` where the
   * profile has any play of the scenario. Profile, production and parent must be kept before it. Gives what is kept
   * now, or `stale` when somebody else saved in between.
   */
  save(play: KeptPlay): Promise<KeptPlay | 'stale'>;
  /** Fulfilled when the store can take a write now. */
  probe(): Promise<void>;
}
