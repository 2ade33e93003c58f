import type { Card, Option } from '#dialogue';

/**
 * A scenario and its law as tables of integers: the form that is searched. Names have become places in lists, sets
 * have become bits. Where a table speaks of an option in a stance, its cell is `option * stances.length + stance`.
 */
export interface Packed {
  readonly beats: readonly string[];
  readonly endings: readonly string[];
  readonly stances: readonly string[];
  /** The facts that some condition asks for; only these can make a difference, so only these are told apart. */
  readonly facts: readonly string[];
  /** The cards that teach such a fact, in the order of the desk. */
  readonly cards: readonly Card[];
  readonly cardTeaches: Int32Array;
  readonly conditions: Int32Array;

  /** Options of all beats, one after the other; those of beat b are firstOption[b] up to firstOption[b + 1]. */
  readonly options: readonly Option[];
  readonly firstOption: Int32Array;
  /** By option, then by card. */
  readonly cost: Float64Array;
  /** HARD_STOP, SCORED, REPLY, SILENCE, by option, then by card. */
  readonly flags: Int32Array;
  readonly teaches: Int32Array;
  readonly when: Int32Array;

  /** By option and stance: the change of the meters and the stance after it, thresholds aside. */
  readonly tension: Int32Array;
  readonly trust: Int32Array;
  readonly ground: Int32Array;
  readonly turnsTo: Int32Array;

  /** Routes of all options; a target is a beat, or the `targetOf…` of an ending. */
  readonly firstRoute: Int32Array;
  readonly routeWhen: Int32Array;
  readonly routeTo: Int32Array;

  readonly endingWhen: Int32Array;
  /** By ending: what it is worth; behind them the same once a line was crossed for good. */
  readonly utility: Float64Array;

  /** By packed mood: the bands that hold, as bits. */
  readonly bandsAt: Int32Array;
  /** By packed mood: 1 where the customer may break it off, if the rest of one of `leavesWhen` holds too. */
  readonly mayLeaveAt: Int32Array;
  readonly leavesWhen: Int32Array;
  readonly bands: number;
  /** By band and stance: the stance that entering the band leads to. */
  readonly bandTurnsTo: Int32Array;

  readonly turns: number;
  /** Endings when the customer leaves and when time is up. */
  readonly leaves: number;
  readonly runsOut: number;
  readonly start: Standpoint;
}

export const HARD_STOP = 1;
export const SCORED = 2;
export const REPLY = 4;
export const SILENCE = 8;

/** A position, taken apart. */
export interface Standpoint {
  beat: number;
  /** Three meters, packed by `packMood`. */
  mood: number;
  stance: number;
  facts: number;
  turn: number;
  /** 1 once a line was crossed for good. */
  stopped: number;
}

/** A route that leads to the first ending that fits. */
export const TO_FITTING_ENDING = -1;
/** A route to one ending. */
export const toEnding = (ending: number): number => -2 - ending;
export const endingOf = (target: number): number => -2 - target;
