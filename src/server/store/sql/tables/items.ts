import type { EvidenceColumns } from './rollups.ts';

/** Sums about scenarios and about those who rate, beside those of single decisions. Whole numbers, as all sums. */
export interface ItemTables {
  /** First attempts at one version: what was gained over chance and what was there to gain, in millionths. */
  readonly item_version: {
    readonly scenario: string;
    readonly hash: string;
    readonly first: number;
    readonly gained: number;
    readonly possible: number;
  };
  /** People by one way to split their scenarios into halves: both scores, in hundredths of a point. */
  readonly library_split: {
    readonly split: string;
    readonly people: number;
    readonly x: number;
    readonly xx: number;
    readonly y: number;
    readonly yy: number;
    readonly xy: number;
  };
  /** Turns whose reply managers hold to be worth more, or less, than the key says. */
  readonly item_override: {
    readonly scenario: string;
    readonly hash: string;
    readonly beat: string;
    readonly option: string;
    readonly up: number;
    readonly down: number;
  };
  /** How far the ratings that a manager changed lie above the key, in hundredths, by month. */
  readonly rater_shift: {
    readonly manager: string;
    readonly month: string;
    readonly changes: number;
    readonly shift: number;
    readonly squares: number;
  };
  /** What standing overrides add to the evidence of a person's first attempts; often below zero. */
  readonly person_override: {
    readonly person: string;
    readonly archetype: string;
    readonly skill: string;
  } & EvidenceColumns;
  /** Which reply of which decision a layer is about, so that its reasons can be found from there. */
  readonly item_override_layer: {
    readonly layer: string;
    readonly hash: string;
    readonly beat: string;
    readonly option: string;
  };
}
