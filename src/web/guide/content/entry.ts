import type {
  Archetype,
  Behaviour,
  Counterfeit,
  LETTING_GO_ASSESS,
  LETTING_GO_COMMUNICATE,
  LETTING_GO_REASONS,
  LETTING_GO_SUPPORT,
  Moment,
  RootCause,
  Sign,
} from '#base';

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

/** Something to do or to leave in a situation. A test holds it to what all laws share, in `scenarios/handling.yaml`. */
export interface SituationAdvice {
  readonly does: Behaviour | Counterfeit;
  /** Left out where it holds throughout. */
  readonly when?: { readonly says: string };
  /** The moments and root causes that say the same; left out where none has a word on it. */
  readonly by?: readonly (Moment | RootCause)[];
  readonly why: string;
}

/** The page of a situation in which kindness alone is not enough. */
export interface SituationEntry {
  readonly recognise: string;
  /** What customers say in it. */
  readonly words: readonly [Sample, Sample];
  /** What stays as it is, however it is asked for. */
  readonly hold: string;
  readonly give: string;
  /** Lines that do both at once. */
  readonly sounds: readonly [Sample, Sample];
  readonly helps: readonly SituationAdvice[];
  readonly backfires: readonly SituationAdvice[];
  readonly mistakes: readonly [string, string, string];
}

/** Something to do on the way to an end, and the steps of the vocabulary that it stands for. */
export interface Going<Step extends string> {
  readonly says: string;
  readonly covers: readonly Step[];
  /** The behaviour that it takes, where it takes one. */
  readonly does?: Behaviour;
}

/** The page on letting a customer go: a process of several people, of which the talk is a part. */
export interface LettingGoEntry {
  readonly name: string;
  readonly means: string;
  readonly whether: {
    readonly rule: string;
    readonly reasons: readonly Going<(typeof LETTING_GO_REASONS)[number]>[];
    readonly never: string;
  };
  readonly first: readonly Going<(typeof LETTING_GO_ASSESS)[number]>[];
  /** When some of that may be left out. */
  readonly atOnce: string;
  /** In the order in which it is said. */
  readonly telling: readonly Going<(typeof LETTING_GO_COMMUNICATE)[number]>[];
  readonly sounds: readonly [Sample, Sample];
  readonly easing: readonly Going<(typeof LETTING_GO_SUPPORT)[number]>[];
  readonly afterwards: readonly string[];
  readonly tooEarly: string;
  readonly tooLate: string;
  readonly mistakes: readonly [Mistake, Mistake, Mistake];
}

export interface Mistake {
  readonly says: string;
  readonly is: Counterfeit;
}
