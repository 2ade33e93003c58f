import { CHANNELS, SKILLS } from '#base';
import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { instantSchema, playIdSchema, scenarioIdSchema } from './ids.ts';

/** How somebody stands with one scenario of an assignment, or with the whole of it. */
export const STANDINGS = [
  'not-started',
  'in-progress',
  'passed',
  'did-not-pass',
  'overdue',
  'excused',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** What an assignment may hold. */
export const ASSIGNMENT_LIMITS = {
  title: 120,
  note: 2_000,
  reason: 500,
  scenarios: 30,
  draws: 10,
  attempts: 5,
  people: 200,
  teams: 50,
} as const;

/** What an assignment is until somebody chooses otherwise. */
export const ASSIGNMENT_DEFAULTS = { minimum: 60, attempts: 2, days: 14 } as const;

const text = v.string();
const count = v.number();
const standing = v.picklist(STANDINGS);
const id = v.pipe(text, v.regex(/^[0-9a-f]{32}$/, 'must be the id of something here'));

/** A day as 2026-03-14; whether the calendar has it, the server checks. */
const daySchema = v.pipe(text, v.isoDate('must be a day such as 2026-03-14'));

const written = (most: number) =>
  v.pipe(
    text,
    v.trim(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(most, `must have ${most} characters at most`),
  );

const whole = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer('must be a whole number'),
    v.minValue(least, `must be ${least} or more`),
    v.maxValue(most, `must be ${most} or less`),
  );

const different = (items: readonly string[]) => new Set(items).size === items.length;

const atMost = (most: number) => v.maxLength<string[], number, string>(most, `must have ${most} at most`);
const onceEach = v.check<string[], string>(different, 'must not name the same twice');
const ids = (most: number) => v.pipe(v.array(id), atMost(most), onceEach);

/** The same for everybody, in order; or as many as `draw` says, chosen for each person when they begin. */
const contentSchema = v.variant('what', [
  v.strictObject({
    what: v.literal('these'),
    scenarios: v.pipe(
      v.array(scenarioIdSchema),
      v.minLength(1, 'must name a scenario'),
      atMost(ASSIGNMENT_LIMITS.scenarios),
      onceEach,
    ),
  }),
  v.strictObject({ what: v.literal('next-best'), draw: whole(1, ASSIGNMENT_LIMITS.draws) }),
]);
export type AssignmentContent = Frozen<v.InferOutput<typeof contentSchema>>;

const requestSchema = v.strictObject({
  title: written(ASSIGNMENT_LIMITS.title),
  note: v.pipe(
    text,
    v.trim(),
    v.maxLength(ASSIGNMENT_LIMITS.note, `must have ${ASSIGNMENT_LIMITS.note} characters at most`),
  ),
  content: contentSchema,
  /** A scenario opens when the one before is passed. */
  gated: v.boolean(),
  /** Else it is practice: done once it was played to an end, and how it went stays with the person. */
  assessed: v.boolean(),
  /** The last day; it ends at midnight UTC. */
  due: daySchema,
  /** Outcome points from which an assessed attempt passes. */
  minimum: whole(0, 100),
  /** Assessed attempts that each scenario allows; abandoned ones count. */
  attempts: whole(1, ASSIGNMENT_LIMITS.attempts),
  /** Whoever is in the team at the moment of looking has it. */
  teams: ids(ASSIGNMENT_LIMITS.teams),
  people: ids(ASSIGNMENT_LIMITS.people),
});

const madeRequestSchema = v.strictObject({ ...requestSchema.entries, id: playIdSchema });

type Request = v.InferOutput<typeof requestSchema>;
type MadeRequest = v.InferOutput<typeof madeRequestSchema>;
const isForSomebody = ({ teams, people }: Request): boolean => teams.length + people.length > 0;
const FOR_NOBODY = 'must name a team or a person';

/** PUT changeAssignment: the whole of it. */
export const assignmentRequestSchema = v.pipe(
  requestSchema,
  v.forward(v.check(isForSomebody, FOR_NOBODY), ['people']),
);
export type AssignmentRequest = Frozen<Request>;

/** POST makeAssignment. The browser makes the id, so that sending it again gives nothing twice. */
export const newAssignmentSchema = v.pipe(
  madeRequestSchema,
  v.forward(v.check<MadeRequest, string>(isForSomebody, FOR_NOBODY), ['people']),
);
export type NewAssignment = Frozen<MadeRequest>;

/** The answer to POST makeAssignment. */
export const madeSchema = v.object({ id: text });

/** PUT excuse: from one scenario, or from everything with `scenario: null`; without a reason it is taken back. */
export const excuseRequestSchema = v.strictObject({
  scenario: v.nullable(scenarioIdSchema),
  reason: v.nullable(written(ASSIGNMENT_LIMITS.reason)),
});
export type ExcuseRequest = Frozen<v.InferOutput<typeof excuseRequestSchema>>;

const ruleEntries = {
  id: text,
  title: text,
  note: text,
  gated: v.boolean(),
  assessed: v.boolean(),
  due: text,
  minimum: count,
  attempts: count,
  /** Scenarios that are drawn for each person; 0 where all have the same. */
  draws: count,
  madeAt: instantSchema,
  closedAt: v.nullable(instantSchema),
};

const ownItemSchema = v.object({
  scenario: text,
  title: text,
  standing,
  /** Attempts that are used up, an open one included. */
  used: count,
  /** Outcome points of the attempt that passed, else of the best; null for practice. */
  points: v.nullable(count),
  /** When that one was finished. */
  at: v.nullable(instantSchema),
  /** Why it cannot be started now, in a sentence; null where it can, or where an attempt is open. */
  hindrance: v.nullable(text),
  /** The play that is open. */
  open: v.nullable(playIdSchema),
  /** Finished assessed attempts, oldest first, with the names of those who said something about each. */
  reports: v.array(v.object({ play: playIdSchema, number: count, said: v.array(text) })),
});

const ownAssignmentSchema = v.object({
  ...ruleEntries,
  /** Who gave it; null once they are gone. */
  from: v.nullable(text),
  standing,
  /** Its last day is three days off at most. */
  soon: v.boolean(),
  items: v.array(ownItemSchema),
  /** The scenario to go on with; null where there is nothing to do, or nothing drawn yet. */
  next: v.nullable(text),
  /** Its scenarios are still to be drawn. */
  toDraw: v.boolean(),
  /** There is a certificate. */
  certificate: v.boolean(),
});
/** The answer to POST draw. */
export const ownAssignmentAnswerSchema = ownAssignmentSchema;
export type OwnAssignment = Frozen<v.InferOutput<typeof ownAssignmentSchema>>;
export type OwnItem = OwnAssignment['items'][number];

/** GET programme: one's own assignments, what is to be done first, by due date. */
export const programmeSchema = v.object({
  /** Assignments past their day, and those whose day is near; for a badge. */
  overdue: count,
  soon: count,
  assignments: v.array(ownAssignmentSchema),
});
export type Programme = Frozen<v.InferOutput<typeof programmeSchema>>;

const countsSchema = v.object({
  'not-started': count,
  'in-progress': count,
  passed: count,
  'did-not-pass': count,
  overdue: count,
  excused: count,
});
export type StandingCounts = Frozen<v.InferOutput<typeof countsSchema>>;

const namedSchema = v.object({ id: text, name: text });

/** GET assignments: those that somebody of the manager's has, open ones first, by due date. */
export const assignmentListSchema = v.object({
  assignments: v.array(
    v.object({
      ...ruleEntries,
      teams: v.array(namedSchema),
      /** People who have it by name. */
      named: count,
      scenarios: count,
      /** Of the manager's people, how many stand how with the whole of it. */
      counts: countsSchema,
    }),
  ),
});
export type AssignmentList = Frozen<v.InferOutput<typeof assignmentListSchema>>;
export type AssignmentLine = AssignmentList['assignments'][number];

const personItemSchema = v.object({
  scenario: text,
  title: text,
  standing,
  used: count,
  points: v.nullable(count),
  at: v.nullable(instantSchema),
  /** The play behind the points; null for practice. */
  play: v.nullable(playIdSchema),
  excuse: v.nullable(text),
});

/** GET assignment. */
export const assignmentSchema = v.object({
  ...ruleEntries,
  from: v.nullable(text),
  teams: v.array(namedSchema),
  /** Who has it by name, as far as the manager may know of them. */
  named: v.array(namedSchema),
  scenarios: v.array(v.object({ id: text, title: text })),
  /** The manager's people who have it, by name. */
  people: v.array(
    v.object({
      id: text,
      name: text,
      standing,
      items: v.array(personItemSchema),
      /** Why they are excused from all of it. */
      excuse: v.nullable(text),
    }),
  ),
  /** People who have it and whom the manager does not look after. */
  others: count,
  /** Somebody has begun: what they began under stays as it is. */
  begun: v.boolean(),
  /** Whether this manager may change it. */
  mine: v.boolean(),
});
export type Assignment = Frozen<v.InferOutput<typeof assignmentSchema>>;
export type AssignedPerson = Assignment['people'][number];

/** GET assignable: whom the manager may give something to, and what there is to give. */
export const assignableSchema = v.object({
  teams: v.array(v.object({ id: text, name: text, people: v.array(namedSchema) })),
  scenarios: v.array(
    v.object({
      id: text,
      title: text,
      /** One of the nine, or one that a trainer added. */
      archetype: text,
      channel: v.picklist(CHANNELS),
      skills: v.array(v.picklist(SKILLS)),
      difficulty: count,
      minutes: count,
    }),
  ),
});
export type Assignable = Frozen<v.InferOutput<typeof assignableSchema>>;

/** GET certificate: of a programme whose every scenario was passed, or excused. */
export const certificateSchema = v.object({
  organisation: text,
  person: text,
  title: text,
  minimum: count,
  attempts: count,
  passed: v.array(v.object({ title: text, at: instantSchema })),
  excused: v.array(text),
  completedAt: instantSchema,
});
export type Certificate = Frozen<v.InferOutput<typeof certificateSchema>>;
