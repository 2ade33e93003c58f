/** Sounds that go on until told otherwise. */
export const BEDS = ['ring', 'hold', 'room', 'tension'] as const;
export type Bed = (typeof BEDS)[number];

/** Sounds that are heard once. */
export const CUES = ['message', 'pick-up', 'hang-up'] as const;
export type Cue = (typeof CUES)[number];

export interface Loudness {
  /** 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
}

/** What is to be heard: beds by name with their level from 0 to 1. A bed that is missing is silent. */
export type Scenery = Readonly<Partial<Record<Bed, number>>>;

/**
 * The port through which anything is heard. A browser allows no sound before somebody has touched the page, so
 * everything stays silent until `unlock`; what was asked for before then is heard as soon as it may be, cues excepted,
 * since a cue is about its moment.
 */
export interface AudioOut {
  /** To be called from the handler of a tap or a key; later calls do nothing. */
  unlock(): void;
  cue(name: Cue): void;
  /** Fades from what is heard to what is wanted. Telling the same scenery twice changes nothing. */
  scenery(wanted: Scenery): void;
  loudness(loudness: Loudness): void;
  /** What can be heard at present, for a page that shows it and for tests. */
  heard(): Scenery;
  /** Falls silent for good. */
  close(): void;
}
