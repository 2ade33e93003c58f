import type { Scenario } from '#dialogue';

/** How much a scenario may ask of somebody in one sitting. */
export interface Extent {
  readonly decisions: Range;
  readonly nodes: Range;
  /** Decisions of the longest way through. */
  readonly longest: number;
  /** By how much more there may be to read than in a talk alone. */
  readonly reading: number;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

const TALK: Extent = {
  decisions: { least: 5, most: 8 },
  nodes: { least: 14, most: 26 },
  longest: 12,
  reading: 1,
};

/** From the file over the talk to the word among colleagues afterwards: a quarter of an hour. */
const WHOLE_CASE: Extent = {
  decisions: { least: 8, most: 13 },
  nodes: { least: 18, most: 40 },
  longest: 20,
  reading: 2,
};

/** A scenario that is played away from the customer, too, tells a whole case and not one talk. */
export const extentOf = ({ beats }: Scenario): Extent =>
  beats.some((beat) => beat.with !== undefined) ? WHOLE_CASE : TALK;
