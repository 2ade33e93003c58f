import { CHANNELS, REFLECTIONS, ROOT_CAUSES, SIGNS } from '#base';
import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { instantSchema, playIdSchema, scenarioIdSchema } from './ids.ts';
import { MOVES_LIMIT } from './limits.ts';
import { faceSchema, moodSchema, voiceSchema } from './scenario-shape.ts';
import { turningPointSchema, wrapUpSchema } from './wrap-up.ts';

/**
 * An assessed play, one beat at a time. Nothing in these shapes says what a reply is worth, what it does, or where
 * it leads, and no id in them was written by an author but that of the scenario.
 */

const text = v.string();
const texts = v.array(text);
const number = v.number();

/** Stands for a reply, a card or an item of the record in this attempt alone; means nothing anywhere else. */
const tokenSchema = v.pipe(v.string(), v.regex(/^[\w-]{22}$/, 'must be one of those that the attempt shows'));

/** POST attempts: starts an attempt. Sent again with the same id it gives the attempt that there is. */
export const attemptRequestSchema = v.strictObject({
  /** Made by the browser from 16 random bytes; also the id of the play that the attempt becomes. */
  id: playIdSchema,
  scenario: scenarioIdSchema,
  /** The assignment that it is meant to fulfil. */
  assignment: v.exactOptional(playIdSchema),
});
export type AttemptRequest = Frozen<v.InferOutput<typeof attemptRequestSchema>>;

const attemptMoveSchema = v.variant('do', [
  v.strictObject({ do: v.literal('reply'), choice: tokenSchema }),
  v.strictObject({ do: v.literal('silence') }),
  v.strictObject({ do: v.literal('hold') }),
  v.strictObject({ do: v.literal('open'), card: tokenSchema }),
]);
export type AttemptMove = Frozen<v.InferOutput<typeof attemptMoveSchema>>;

/**
 * POST attempt moves: one move, made at the place `seq` that the view shows. Sent again it gives the same answer,
 * so whoever hears nothing sends it again. Another move at a place that is taken gives `attempt-moved`.
 */
export const attemptMoveRequestSchema = v.strictObject({
  seq: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOVES_LIMIT)),
  move: attemptMoveSchema,
});
export type AttemptMoveRequest = Frozen<v.InferOutput<typeof attemptMoveRequestSchema>>;

/** PUT attempt wrap-up: once, after the end. Items of the record are named by their `choice`. */
export const attemptWrapUpSchema = v.strictObject({
  wrapUp: wrapUpSchema,
  turningPoint: v.exactOptional(turningPointSchema),
});
export type AttemptWrapUp = Frozen<v.InferOutput<typeof attemptWrapUpSchema>>;

/**
 * `talking` until the conversation ends; `wrap-up` until the questions after it are answered; `done` from then on:
 * the report is made from the play of the same id. An abandoned attempt has no result, and stays in the list.
 */
export const ATTEMPT_STATES = ['talking', 'wrap-up', 'done', 'abandoned'] as const;
export type AttemptState = (typeof ATTEMPT_STATES)[number];

/** What is heard or happens, in the order of the conversation, as the effects of a practice play are. */
const toldSchema = v.variant('type', [
  v.object({
    type: v.literal('say'),
    by: v.picklist(['customer', 'narrator', 'trainee', 'other']),
    name: v.exactOptional(text),
    text,
  }),
  /** From here on the trainee is with somebody else than before. */
  v.object({
    type: v.literal('scene'),
    with: v.union([v.picklist(['customer', 'nobody']), v.object({ name: text, role: v.nullable(text) })]),
  }),
  v.object({ type: v.literal('wait'), why: v.picklist(['silence', 'hold', 'delay']), seconds: number }),
  /** A fact that is known from now on. */
  v.object({ type: v.literal('learn'), fact: text }),
  v.object({ type: v.literal('open'), card: tokenSchema }),
  /** By its own course, or because the customer broke it off, or had no more time. */
  v.object({ type: v.literal('end'), why: v.picklist(['route', 'left', 'ran-out']) }),
]);

/** One move and everything that followed from it; the first turn is what the customer opens with. */
const turnSchema = v.object({
  /** Place of the move in the log, from 0; −1 for the opening. A turning point is named by it. */
  move: number,
  did: v.nullable(v.picklist(['reply', 'silence', 'hold', 'open'])),
  /** Simulated seconds since the start of the conversation when it begins. */
  at: number,
  told: v.array(toldSchema),
});

const cardSchema = v.object({
  card: tokenSchema,
  kind: v.picklist(['record', 'policy']),
  title: text,
  /** Null until it is opened, which is a move. */
  content: v.nullable(v.object({ text, may: texts, mustRefer: texts, mayNot: texts })),
});

/** What is asked after the end; the order of each list says nothing. */
const questionsSchema = v.object({
  /** Null where the scenario asks for no diagnosis. */
  diagnosis: v.nullable(
    v.object({
      archetypes: texts,
      rootCauses: v.array(v.picklist(ROOT_CAUSES)),
      signs: v.array(v.picklist(SIGNS)),
    }),
  ),
  documentation: v.array(v.object({ choice: tokenSchema, text })),
  /** Sentences for the message to the customer; none where there is nothing to tell after this talk. */
  followUp: v.array(v.object({ choice: tokenSchema, text })),
  reflection: v.array(v.picklist(REFLECTIONS)),
});

/** Everything that a device needs to show the attempt as it stands, and nothing that has not been met yet. */
export const attemptSchema = v.object({
  id: playIdSchema,
  scenario: scenarioIdSchema,
  title: text,
  channel: v.picklist(CHANNELS),
  /** The person's attempts at this scenario, from 1; abandoned ones count. */
  number,
  assignment: v.nullable(text),
  state: v.picklist(ATTEMPT_STATES),
  startedAt: instantSchema,
  /** Moves that are kept; the place of the next one. */
  seq: number,
  customer: v.object({ name: text, role: v.nullable(text), face: faceSchema, voice: voiceSchema }),
  brief: v.object({ role: text, goal: text, known: text, company: text }),
  transcript: v.array(turnSchema),
  /** Simulated seconds since the start, after everything in the transcript. */
  clock: number,
  /** For the face; null on channels where nobody sees one change. */
  mood: v.nullable(moodSchema),
  /** In the order in which they are shown, the same on every device; empty unless `talking`. */
  replies: v.array(v.object({ choice: tokenSchema, text })),
  /** To say nothing is possible as long as the attempt is `talking`; to ask for a hold only where this says so. */
  canHold: v.boolean(),
  /** Seconds after which the customer takes no answer for silence; null where nobody waits at the other end. */
  patience: v.nullable(number),
  desk: v.array(cardSchema),
  /** What has been found out so far, in the scenario's words. */
  facts: texts,
  /** Null but in `wrap-up`. */
  questions: v.nullable(questionsSchema),
});
export type Attempt = Frozen<v.InferOutput<typeof attemptSchema>>;
export type AttemptTurn = Attempt['transcript'][number];
export type AttemptTold = AttemptTurn['told'][number];
export type AttemptCard = Attempt['desk'][number];
export type AttemptQuestions = NonNullable<Attempt['questions']>;

/** One line of the list of a person's own attempts. */
const attemptLineSchema = v.object({
  id: playIdSchema,
  scenario: scenarioIdSchema,
  number,
  assignment: v.nullable(text),
  state: v.picklist(ATTEMPT_STATES),
  startedAt: instantSchema,
  finishedAt: v.nullable(instantSchema),
  /** Outcome points, once the attempt is `done`. */
  points: v.nullable(number),
});
export type AttemptLine = Frozen<v.InferOutput<typeof attemptLineSchema>>;

/** GET attempts: one's own, newest first, the latest hundred. */
export const attemptListSchema = v.object({ attempts: v.array(attemptLineSchema) });
export type AttemptList = Frozen<v.InferOutput<typeof attemptListSchema>>;
