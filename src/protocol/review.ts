import { SKILLS } from '#base';
import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { hashSchema, instantSchema, playIdSchema, scenarioIdSchema, seedSchema } from './ids.ts';
import { MOVES_LIMIT } from './limits.ts';
import { moveSchema } from './move.ts';
import { PLAY_KINDS, playSchema } from './play.ts';
import { OVERRIDE_REASONS } from './rating.ts';
import { reliabilitySchema } from './statistics.ts';

/**
 * What a manager and the person who played say about an assessed attempt, and what a manager sees of a person.
 * A turn is named by the place of its move in the log, from 0.
 */

/** Characters of a comment, a reason or an answer. */
export const WORDS_LIMIT = 2_000;

/** How a disagreement stands: nobody said anything to it, somebody did, or it is settled. */
export const CONTEST_STATES = ['open', 'answered', 'resolved'] as const;
export type ContestState = (typeof CONTEST_STATES)[number];

const text = v.string();
const number = v.number();
const flag = v.boolean();
const skillSchema = v.picklist(SKILLS);
const turnSchema = v.pipe(number, v.integer(), v.minValue(0), v.maxValue(MOVES_LIMIT - 1));

/** Plain text: shown as it is, never read as anything else. */
const wordsSchema = v.pipe(
  text,
  v.trim(),
  v.minLength(1, 'must say something'),
  v.maxLength(WORDS_LIMIT, `must have ${WORDS_LIMIT} characters at most`),
  v.check((words) => !words.includes('\0'), 'must be text'),
);

/** What a reply is worth for a skill, on the scale of the key: −2 does damage, +2 is what a strong agent does. */
const ratingSchema = v.pipe(
  number,
  v.minValue(-2, 'must be −2 or more'),
  v.maxValue(2, 'must be 2 or less'),
  v.multipleOf(0.5, 'must be in steps of one half'),
);

/** POST comment. The browser makes the id, so that sending it again makes no second comment. */
export const commentRequestSchema = v.strictObject({
  id: playIdSchema,
  /** Null for the attempt as a whole. */
  move: v.nullable(turnSchema),
  /** The comment that this one answers. */
  answers: v.exactOptional(playIdSchema),
  text: wordsSchema,
});
export type CommentRequest = Frozen<v.InferOutput<typeof commentRequestSchema>>;

/** POST contest: "I see it differently", by the person who played. */
export const contestRequestSchema = v.strictObject({ id: playIdSchema, move: turnSchema, text: wordsSchema });
export type ContestRequest = Frozen<v.InferOutput<typeof contestRequestSchema>>;

/** POST answer to a contest, by a manager. */
export const contestAnswerRequestSchema = v.strictObject({
  id: playIdSchema,
  state: v.picklist(['answered', 'resolved']),
  text: wordsSchema,
});
export type ContestAnswerRequest = Frozen<v.InferOutput<typeof contestAnswerRequestSchema>>;

/** POST override of one rating, by a manager. */
export const overrideRequestSchema = v.strictObject({
  id: playIdSchema,
  move: turnSchema,
  skill: skillSchema,
  value: ratingSchema,
  reason: v.picklist(OVERRIDE_REASONS),
  text: wordsSchema,
});
export type OverrideRequest = Frozen<v.InferOutput<typeof overrideRequestSchema>>;

/** POST withdrawal of an override: a further layer that says why. */
export const withdrawalRequestSchema = v.strictObject({ id: playIdSchema, text: wordsSchema });
export type WithdrawalRequest = Frozen<v.InferOutput<typeof withdrawalRequestSchema>>;

/** PUT reading: a rating given without seeing another one; the first stays. */
export const readingRequestSchema = v.strictObject({
  move: turnSchema,
  skill: skillSchema,
  value: ratingSchema,
});
export type ReadingRequest = Frozen<v.InferOutput<typeof readingRequestSchema>>;

/** PUT talk: puts a turn, or the whole attempt, on the manager's list for the next talk, or takes it off. */
export const talkRequestSchema = v.strictObject({ move: v.nullable(turnSchema), listed: flag });
export type TalkRequest = Frozen<v.InferOutput<typeof talkRequestSchema>>;

/** Who said or did something. The name is null once the person was erased. */
const bySchema = v.object({
  id: text,
  name: v.nullable(text),
  /** What they are to this attempt. */
  role: v.picklist(['trainee', 'manager']),
});
export type ReviewBy = Frozen<v.InferOutput<typeof bySchema>>;

const saidSchema = {
  by: bySchema,
  at: instantSchema,
  /** Null once it was erased. */ text: v.nullable(text),
};

const commentSchema = v.object({
  id: playIdSchema,
  move: v.nullable(number),
  answers: v.nullable(playIdSchema),
  ...saidSchema,
});
export type ReviewComment = Frozen<v.InferOutput<typeof commentSchema>>;

const contestSchema = v.object({
  id: playIdSchema,
  move: number,
  ...saidSchema,
  state: v.picklist(CONTEST_STATES),
  answers: v.array(
    v.object({ id: playIdSchema, state: v.picklist(['answered', 'resolved']), ...saidSchema }),
  ),
});
export type Contest = Frozen<v.InferOutput<typeof contestSchema>>;

const layerSchema = v.object({
  id: playIdSchema,
  move: number,
  skill: skillSchema,
  /** The rating before and after this layer. */
  from: number,
  to: number,
  /** Null for a withdrawal. */
  reason: v.nullable(v.picklist(OVERRIDE_REASONS)),
  withdraws: v.nullable(playIdSchema),
  ...saidSchema,
});
export type OverrideLayer = Frozen<v.InferOutput<typeof layerSchema>>;

const readingSchema = v.object({
  move: number,
  skill: skillSchema,
  /** The reader's own; null until they gave one. */
  own: v.nullable(number),
  /** How many others gave one; their values only once one's own is given. */
  others: number,
  values: v.array(number),
});
export type Reading = Frozen<v.InferOutput<typeof readingSchema>>;

const skillValueSchema = v.object({ score: v.nullable(number), amount: number });

/** Everything that was said about an attempt. The answer to each change, so that nothing has to be asked again. */
export const reviewNotesSchema = v.object({
  comments: v.array(commentSchema),
  contests: v.array(contestSchema),
  /** Every layer in order; nothing is taken away. */
  overrides: v.array(layerSchema),
  /** Each rating that the attempt rests on: by the key, and as it stands. */
  ratings: v.array(v.object({ move: number, skill: skillSchema, key: number, now: number })),
  /** The three skills in this play alone, by the key and as they stand. */
  skills: v.array(v.object({ skill: skillSchema, key: skillValueSchema, now: skillValueSchema })),
  /** For managers; empty for the person who played. */
  readings: v.array(readingSchema),
  /** Places of the moves on the manager's list for the next talk; null for the attempt as a whole. */
  talk: v.array(v.nullable(number)),
  /** Who opened it, the latest first; looks of one person within half an hour are one. */
  looks: v.array(v.object({ by: bySchema, at: instantSchema })),
});
export type ReviewNotes = Frozen<v.InferOutput<typeof reviewNotesSchema>>;

/** GET attempt review: the play, and what was said about it. */
export const attemptReviewSchema = v.object({
  /** How whoever asks stands to it. */
  relation: v.picklist(['own', 'team']),
  person: v.object({ id: text, name: text }),
  title: text,
  /** Outcome points that the assignment behind it asks for; null where there is none. */
  minimum: v.nullable(number),
  /** What a reviewer should know of how it was played; never part of a score. */
  flags: v.array(text),
  play: playSchema,
  notes: reviewNotesSchema,
});
export type AttemptReview = Frozen<v.InferOutput<typeof attemptReviewSchema>>;

const reviewedAttemptSchema = v.object({
  id: playIdSchema,
  scenario: scenarioIdSchema,
  title: text,
  archetype: text,
  kind: v.picklist(PLAY_KINDS),
  at: instantSchema,
  points: number,
  band: text,
  hardStop: v.nullable(text),
  flags: v.array(text),
  comments: number,
  openContests: number,
});
export type ReviewedAttempt = Frozen<v.InferOutput<typeof reviewedAttemptSchema>>;

/** A decision worth talking about: its place, and the log that shows it. */
const talkPointSchema = v.object({
  attempt: playIdSchema,
  title: text,
  at: instantSchema,
  move: number,
  turn: number,
  loss: number,
  hardStop: v.nullable(text),
  log: v.object({
    scenario: scenarioIdSchema,
    hash: hashSchema,
    seed: seedSchema,
    moves: v.array(moveSchema),
  }),
});
export type TalkPoint = Frozen<v.InferOutput<typeof talkPointSchema>>;

const skillBandSchema = v.object({
  skill: skillSchema,
  name: text,
  amount: number,
  trust: text,
  /** Null where the evidence is too thin for any number. */
  band: v.nullable(v.object({ low: number, high: number, mean: number })),
  sentence: text,
  change: text,
});
export type ReviewedSkill = Frozen<v.InferOutput<typeof skillBandSchema>>;

/** GET person review: what a manager asks first about somebody of their team. */
export const personReviewSchema = v.object({
  person: v.object({ id: text, name: text }),
  teams: v.array(v.object({ id: text, name: text })),
  /** Assessed attempts alone, newest first, the latest hundred. */
  attempts: v.array(reviewedAttemptSchema),
  attemptCount: number,
  /** While its verdict is `suspend`, no skill has a band or a change. */
  reliability: reliabilitySchema,
  /** Ratings of theirs that managers changed, and whether these enter the bands: only where managers agree. */
  overrides: v.object({ changed: number, counted: flag }),
  skills: v.array(skillBandSchema),
  /** The largest losses of the last attempts, at most two; lines that were crossed for good come first. */
  talkAbout: v.array(talkPointSchema),
  contests: v.array(
    v.object({ attempt: playIdSchema, title: text, turn: number, at: instantSchema, text: v.nullable(text) }),
  ),
  /** The manager's own list for the next talk. */
  listed: v.array(
    v.object({ attempt: playIdSchema, title: text, move: v.nullable(number), turn: v.nullable(number) }),
  ),
  /** Counterfeits that were taken more than once or are new, those still there first. */
  habits: v.array(v.object({ name: text, means: text, habit: text, sentence: text })),
  /** What to practise next, and why. */
  next: v.nullable(v.object({ name: text, means: text, sentence: text })),
  /** That there was practice, never how it went. */
  practice: v.object({ sessions: number, last: v.nullable(instantSchema) }),
});
export type PersonReview = Frozen<v.InferOutput<typeof personReviewSchema>>;
