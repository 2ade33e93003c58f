import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { instantSchema } from './ids.ts';
import { profileRequestSchema } from './profile.ts';
import { ROLES } from './roles.ts';

/** Characters of a password. There are no rules about what it must hold, only a list of what is guessed first. */
export const PASSWORD_LENGTH = { shortest: 12, longest: 128 } as const;

/** Beyond this nothing is looked at: neither as a password nor as anything else that is typed into one line. */
const LINE = 512;

const EMAIL_LENGTH = 254;

/** Id of a person, team, session or invitation. */
export const idSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits'));

/** What a person, a team or an organisation is called. */
export const shownNameSchema = profileRequestSchema.entries.name;

export const emailSchema = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(EMAIL_LENGTH, `must have ${EMAIL_LENGTH} characters at most`),
  v.email('must be an e-mail address'),
);

/** A password as it was typed; the server says in words why a new one is not good enough (`weak-password`). */
const typedSchema = v.pipe(v.string(), v.maxLength(LINE, 'is too long'));

/** Six digits of the app, or one of the recovery codes. */
const codeSchema = v.pipe(v.string(), v.trim(), v.maxLength(40, 'is too long'));

/** The part of a link after the `#`. */
export const tokenSchema = v.pipe(v.string(), v.maxLength(100, 'is too long'));

export const rolesSchema = v.pipe(
  v.array(v.picklist(ROLES, 'must be a role')),
  v.minLength(1, 'must name one role at least'),
);

/** The answer of whatever has nothing to tell but that it is done. */
export const doneSchema = v.object({});
export type Done = Frozen<v.InferOutput<typeof doneSchema>>;

/** POST setUp (`/set-up#token`): the first administrator and the organisation. Answers with `Me`, signed in. */
export const setUpRequestSchema = v.strictObject({
  token: tokenSchema,
  organisation: shownNameSchema,
  name: shownNameSchema,
  email: emailSchema,
  password: typedSchema,
});
export type SetUpRequest = Frozen<v.InferOutput<typeof setUpRequestSchema>>;

/**
 * POST signIn. Answers with `Me`; with `code-wanted` where the password is right and a second factor is on: then
 * the same is sent again with its code.
 */
export const signInRequestSchema = v.strictObject({
  email: typedSchema,
  password: typedSchema,
  code: v.exactOptional(codeSchema),
});
export type SignInRequest = Frozen<v.InferOutput<typeof signInRequestSchema>>;

/** PUT organisation. */
export const nameRequestSchema = v.strictObject({ name: shownNameSchema });
export type NameRequest = Frozen<v.InferOutput<typeof nameRequestSchema>>;

/** GET and PUT signInRules. */
export const signInRulesSchema = v.strictObject({
  /** Of whom a second factor is asked beside a password: of everybody but trainees, or of nobody. */
  secondFactor: v.picklist(['staff', 'own-choice']),
});
export type SignInRules = Frozen<v.InferOutput<typeof signInRulesSchema>>;

/** GET account: what only its owner sees. */
export const accountSchema = v.object({
  name: v.string(),
  email: v.nullable(v.string()),
  /** Whether this person signs in with a password. */
  password: v.boolean(),
  /** What the provider is called with which this person signs in; null without one. */
  provider: v.nullable(v.string()),
  /** How many recovery codes are left; null while the second factor is off. */
  recoveryLeft: v.nullable(v.number()),
  sessions: v.array(
    v.object({
      id: v.string(),
      /** What the browser calls itself. */
      agent: v.string(),
      createdAt: instantSchema,
      seenAt: instantSchema,
      /** Whether it is this very one. */
      current: v.boolean(),
    }),
  ),
  /** How often somebody failed to sign in as this person in the last 30 days, by hours that begin at `hour`. */
  failures: v.array(v.object({ hour: instantSchema, times: v.number() })),
});
export type Account = Frozen<v.InferOutput<typeof accountSchema>>;

/** PUT ownPassword; every other session of the person ends. */
export const passwordRequestSchema = v.strictObject({ old: typedSchema, password: typedSchema });
export type PasswordRequest = Frozen<v.InferOutput<typeof passwordRequestSchema>>;

/**
 * POST removeFactor, and POST checkPassword, which says again that it is still oneself. Whatever answers
 * `password-needed` may be asked again after that, for ten minutes. Who has no password signs in again with the
 * provider instead.
 */
export const checkRequestSchema = v.strictObject({ password: typedSchema });
export type CheckRequest = Frozen<v.InferOutput<typeof checkRequestSchema>>;

/** POST beginFactor: for the app, as a picture made of `url` or typed in. Nothing is asked for yet. */
export const factorSchema = v.object({ secret: v.string(), url: v.string() });
export type Factor = Frozen<v.InferOutput<typeof factorSchema>>;

/** PUT confirmFactor: the app's first code turns the second factor on. */
export const confirmFactorRequestSchema = v.strictObject({ code: codeSchema });

/** Its answer: each code lets in once in place of the app. They are shown this once. */
export const recoverySchema = v.object({ recovery: v.array(v.string()) });
export type Recovery = Frozen<v.InferOutput<typeof recoverySchema>>;
