import { COUNTERFEITS, SKILLS } from '#base';
import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { instantSchema } from './ids.ts';

/** People from which figures of a group are shown. */
export const SMALLEST_GROUP = 5;

/** The lists that `#report` owns, written out because this room takes only types from it; a test holds them alike. */
const TRUST = ['no evidence', 'too early', 'early sign', 'fair', 'stable', 'good'] as const;
const CHANGE = ['improved', 'probably improved', 'no clear change yet'] as const;

/** What a figure says about going on with what it is about. */
export const verdictSchema = v.picklist(['keep', 'look', 'suspend']);

const text = v.string();
const number = v.number();
const skill = v.picklist(SKILLS);

/** GET teamsWithFigures: by name. */
export const teamsWithFiguresSchema = v.object({
  teams: v.array(v.object({ id: text, name: text, people: number, managed: v.boolean() })),
});
export type TeamsWithFigures = Frozen<v.InferOutput<typeof teamsWithFiguresSchema>>;

/** Whether the library tells people apart reliably. */
export const reliabilitySchema = v.object({
  /** People whose halves can be compared. */
  people: number,
  /** 0 to 1; null where it cannot be worked out yet. */
  reliability: v.nullable(number),
  provisional: v.boolean(),
  /** Null below thirty people. With `suspend` nobody is shown a figure of a single other person. */
  verdict: v.nullable(verdictSchema),
});
export type Reliability = Frozen<v.InferOutput<typeof reliabilitySchema>>;

/** A skill over some first attempts. Without a band there is too little to show a number. */
const bandSchema = v.object({
  skill,
  /** F4: about how many decisions of full weight. */
  amount: number,
  trust: v.picklist(TRUST),
  band: v.nullable(v.object({ low: number, mean: number, high: number })),
});
export type Band = Frozen<v.InferOutput<typeof bandSchema>>;

const memberSchema = v.object({
  person: text,
  name: text,
  attempts: number,
  first: number,
  lastAt: v.nullable(instantSchema),
  hardStops: number,
  lastHardStopAt: v.nullable(instantSchema),
  overdue: number,
  didNotPass: number,
  skills: v.array(bandSchema),
  changes: v.array(v.object({ skill, word: v.picklist(CHANGE) })),
});
export type Member = Frozen<v.InferOutput<typeof memberSchema>>;

const alertSchema = v.variant('kind', [
  v.object({ kind: v.literal('overdue'), people: number, of: number }),
  v.object({ kind: v.literal('hard-stops'), people: number, since: instantSchema }),
  v.object({
    kind: v.literal('decision'),
    hash: text,
    beat: text,
    title: text,
    /** The words that decide there. */
    cue: v.nullable(text),
    lost: number,
    n: number,
  }),
]);
export type Alert = Frozen<v.InferOutput<typeof alertSchema>>;

/** GET teamFigures. */
export const teamFiguresSchema = v.object({
  team: v.object({ id: text, name: text }),
  /** Members are shown to whoever manages the team, and to nobody else. */
  managed: v.boolean(),
  people: number,
  /** People who have finished a first attempt as members of the team; rounded as the figures are. */
  counted: number,
  /**
   * Null below five people. For whoever does not manage the team counts are rounded down to fives, levels to fives and
   * evidence to tens, and nothing tells when the last attempt was.
   */
  figures: v.nullable(
    v.object({
      attempts: number,
      first: number,
      hardStops: number,
      lastAt: v.nullable(instantSchema),
      skills: v.array(bandSchema),
      /** One row for each archetype of the library, met or not. */
      grid: v.array(
        v.object({
          archetype: text,
          name: text,
          people: number,
          /** Null where fewer than five people have met it. */
          skills: v.nullable(v.array(bandSchema)),
        }),
      ),
      /**
       * Oldest first, the last twelve that had an attempt; for whoever does not manage the team without those in which
       * fewer than five people finished one.
       */
      months: v.array(
        v.object({ month: text, attempts: number, hardStops: number, skills: v.array(bandSchema) }),
      ),
    }),
  ),
  /** Bands and changes of members are missing while its verdict is `suspend`. */
  reliability: reliabilitySchema,
  /** By name; null for whoever does not manage the team. */
  members: v.nullable(v.array(memberSchema)),
  alerts: v.array(alertSchema),
});
export type TeamFigures = Frozen<v.InferOutput<typeof teamFiguresSchema>>;

const counterfeitSchema = v.nullable(v.picklist(COUNTERFEITS));

const groupDecisionSchema = v.object({
  hash: text,
  beat: text,
  scenario: text,
  title: text,
  archetype: text,
  customer: text,
  /** Whether new plays still use this version. */
  offered: v.boolean(),
  /** First attempts that came here; for whoever does not manage the team rounded down to fives. */
  n: number,
  /** Share of them that gave points up. */
  share: number,
  /** Points given up on average. */
  loss: number,
  /** What most of those who lost points fell for. */
  counterfeit: counterfeitSchema,
  /** The words that decide, which they missed. */
  cue: v.nullable(text),
});
export type GroupDecision = Frozen<v.InferOutput<typeof groupDecisionSchema>>;

/** GET teamDecisions: the decisions at which most lose points first. */
export const teamDecisionsSchema = v.object({
  team: v.object({ id: text, name: text }),
  managed: v.boolean(),
  decisions: v.array(groupDecisionSchema),
  /** Decisions that fewer than five people have met. */
  hidden: number,
  /** Decisions of conversations that the reader is being assessed on. */
  keptBack: number,
});
export type TeamDecisions = Frozen<v.InferOutput<typeof teamDecisionsSchema>>;

const lineSchema = v.object({
  by: v.picklist(['customer', 'narrator', 'trainee', 'other', 'desk', 'time']),
  name: v.exactOptional(text),
  text,
  cue: v.nullable(v.object({ start: number, end: number })),
});
export type MomentLine = Frozen<v.InferOutput<typeof lineSchema>>;

const optionSchema = v.object({
  id: text,
  text,
  share: number,
  loss: number,
  best: v.boolean(),
  counterfeit: counterfeitSchema,
});
export type GroupOption = Frozen<v.InferOutput<typeof optionSchema>>;

/** The plan for ten minutes with the group, ready to be read out. */
const huddleSchema = v.object({
  /** About their own customers, before anything is read. */
  question: text,
  moment: v.array(lineSchema),
  /** What to ask once it was read. */
  listen: text,
  /** What most said who lost points. */
  weaker: v.object({ text, because: text, counterfeit: counterfeitSchema }),
  stronger: v.object({ text, because: text }),
  why: text,
  /** The rule behind the stronger line, to try until the next time. */
  rule: text,
  close: text,
});
export type Huddle = Frozen<v.InferOutput<typeof huddleSchema>>;

/** GET teamDecision. */
export const teamDecisionSchema = v.object({
  team: v.object({ id: text, name: text }),
  managed: v.boolean(),
  decision: groupDecisionSchema,
  options: v.array(optionSchema),
  /** Turns of three plays at most, without who or when. */
  examples: v.array(
    v.object({
      heard: v.array(lineSchema),
      said: text,
      counterfeit: counterfeitSchema,
      answer: v.array(text),
    }),
  ),
  /** Null where no play shows the moment any more. */
  huddle: v.nullable(huddleSchema),
});
export type TeamDecision = Frozen<v.InferOutput<typeof teamDecisionSchema>>;
