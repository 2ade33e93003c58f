import { SKILLS } from '#base';
import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { OVERRIDE_REASONS, ratersSchema } from './rating.ts';
import { reliabilitySchema, verdictSchema } from './statistics.ts';

/** A list that `#report` owns, written out because this room takes only types from it; a test holds both alike. */
const REASONS = ['giveaway', 'trap', 'discrimination', 'direction', 'unused', 'places', 'top-third'] as const;

const text = v.string();
const number = v.number();
const skill = v.picklist(SKILLS);
const verdict = v.nullable(verdictSchema);

/** How much choosing well needs the conversation. */
const situationSchema = v.object({
  /** A model that sees the replies alone; null where it has not been asked yet. */
  choicesOnly: v.nullable(
    v.object({
      score: number,
      decisions: number,
      /** What sheer luck reaches one time in twenty. */
      luck: number,
      verdict: verdictSchema,
    }),
  ),
  people: number,
  /** The score of those who saw everything; null below thirty of them. */
  full: v.nullable(number),
  dependence: v.nullable(v.object({ share: number, verdict: verdictSchema })),
  provisional: v.boolean(),
  verdict,
});
export type ItemSituation = Frozen<v.InferOutput<typeof situationSchema>>;

/** A reply that managers rated otherwise three times or more in one direction. */
const itemReviewSchema = v.object({
  scenario: text,
  title: text,
  hash: text,
  beat: text,
  option: text,
  /** What the reply says. */
  says: text,
  up: number,
  down: number,
  word: v.picklist(['worth more', 'worth less', 'disputed']),
  /** The latest that are still kept, without who changed what about whom. */
  reasons: v.array(
    v.object({
      reason: v.picklist(OVERRIDE_REASONS),
      skill,
      from: number,
      to: number,
      month: text,
      /** For trainers alone; null once it was erased. */
      text: v.nullable(text),
    }),
  ),
});
export type ItemReview = Frozen<v.InferOutput<typeof itemReviewSchema>>;

/** GET itemScenarios: by title. */
export const itemScenariosSchema = v.object({
  scenarios: v.array(
    v.object({
      scenario: text,
      title: text,
      hash: text,
      /** First attempts. */
      n: number,
      decisions: number,
      keep: number,
      look: number,
      suspend: number,
      situation: situationSchema,
    }),
  ),
  library: reliabilitySchema,
  reviews: v.array(itemReviewSchema),
  raters: ratersSchema,
});
export type ItemScenarios = Frozen<v.InferOutput<typeof itemScenariosSchema>>;

const itemDecisionSchema = v.object({
  beat: text,
  /** The customer's line, so that the decision can be told. */
  says: text,
  n: number,
  /** Null below thirty first attempts, and then nothing but `n` is told. */
  verdict,
  provisional: v.boolean(),
  figures: v.nullable(
    v.object({
      credit: v.nullable(number),
      bestShare: number,
      discrimination: v.nullable(number),
      places: v.nullable(v.object({ counts: v.array(number), p: number })),
      time: v.nullable(v.object({ median: number, rapidShare: number, verdict: verdictSchema })),
      options: v.array(
        v.object({
          id: text,
          text,
          best: v.boolean(),
          offered: number,
          share: number,
          direction: v.nullable(number),
        }),
      ),
      reasons: v.array(
        v.object({
          about: v.picklist(REASONS),
          option: v.nullable(text),
          verdict: verdictSchema,
          sentence: text,
        }),
      ),
    }),
  ),
});
export type ItemDecision = Frozen<v.InferOutput<typeof itemDecisionSchema>>;

/** GET itemScenario: in the order in which the scenario has its beats. */
export const itemScenarioSchema = v.object({
  scenario: text,
  title: text,
  hash: text,
  offered: v.boolean(),
  n: number,
  /** Versions with first attempts, the one that is offered first. */
  versions: v.array(v.object({ hash: text, n: number, offered: v.boolean() })),
  decisions: v.array(itemDecisionSchema),
  situation: situationSchema,
  reviews: v.array(itemReviewSchema),
});
export type ItemScenario = Frozen<v.InferOutput<typeof itemScenarioSchema>>;
