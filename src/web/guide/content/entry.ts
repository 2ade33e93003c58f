import type { Archetype, Behaviour, Counterfeit, Sign } from '#base';

/** A line as somebody said it, and where. */
export interface Sample {
  readonly trade: string;
  readonly line: string;
}

/** Something to do or to leave with one customer. A test holds it to what the customer's law says. */
export interface Advice {
  readonly does: Behaviour | Counterfeit;
  /** Left out where it holds from the first line and on the whole. */
  readonly when?: {
    readonly says: string;
    /** The stances of the law that this is about. */
    readonly stances: readonly string[];
  };
  readonly why: string;
}

/** Somebody who sounds much the same at first and wants something else. */
export interface LookAlike {
  /** One of the nine, or another person in their own words. */
  readonly beside: Archetype | { readonly name: string };
  readonly tell: string;
}

/** The page of a customer: a pattern in one talk, never a kind of person. */
export interface CustomerEntry {
  readonly recognise: string;
  /** What they say early on, and the warning sign in it where there is one by name. */
  readonly words: readonly (Sample & { readonly sign?: Sign })[];
  readonly drives: string;
  readonly helps: readonly Advice[];
  readonly backfires: readonly Advice[];
  readonly mistakes: readonly [string, string, string];
  readonly ending: string;
  readonly lookAlikes: readonly LookAlike[];
}

/** The page of a behaviour. Its name and one sentence on what it is stand in the names of the report. */
export interface BehaviourEntry {
  readonly why: string;
  readonly sounds: readonly [Sample, Sample];
  readonly wrongWhen: readonly string[];
  readonly imitatedBy: readonly Counterfeit[];
  readonly test: string;
}

/** The page of a counterfeit: why it tempts, what it costs, and what it takes the place of. */
export interface CounterfeitEntry {
  readonly tempts: string;
  readonly costs: string;
  readonly sounds: readonly [Sample, Sample];
  readonly imitates: readonly Behaviour[];
  readonly instead: Sample;
  readonly test: string;
}
