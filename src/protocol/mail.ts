import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { instantSchema } from './ids.ts';

/** Why a mail did not get out. */
export const MAIL_FAILURES = [
  /** There is no such server, or nothing answers there. */
  'unreachable',
  'too-slow',
  /** It offers no encryption, or does not prove who it is. */
  'no-tls',
  /** It does not take the user name and password. */
  'sign-in',
  /** It takes no mail from the sender. */
  'sender',
  /** It asks to come back later. */
  'later',
  /** It knows nobody at an address. */
  'recipient',
  /** It does not want the mail itself. */
  'refused',
] as const;
export type MailFailure = (typeof MAIL_FAILURES)[number];

/** GET mail: whether mails go out, for whoever runs the house. */
export const mailStateSchema = v.object({
  on: v.boolean(),
  /** Whom they come from; null where mail is off. */
  from: v.nullable(v.string()),
  /** Mails that wait for their next try. */
  waiting: v.number(),
  sentAt: v.nullable(instantSchema),
  /** The last failure, of whichever mail; `why` is one of MAIL_FAILURES, a text so that an older browser survives. */
  failure: v.nullable(v.object({ at: instantSchema, why: v.string() })),
  /** What became of the last test of whoever asks. */
  test: v.nullable(
    v.object({
      at: instantSchema,
      state: v.picklist(['waiting', 'sent', 'failed']),
      why: v.nullable(v.string()),
    }),
  ),
});
export type MailState = Frozen<v.InferOutput<typeof mailStateSchema>>;

/** GET ownMail: whether mails go out at all, and whether reminders are among those to whoever asks. */
export const ownMailSchema = v.object({ on: v.boolean(), reminders: v.boolean() });
export type OwnMail = Frozen<v.InferOutput<typeof ownMailSchema>>;

/** PUT changeOwnMail. */
export const ownMailRequestSchema = v.strictObject({ reminders: v.boolean() });
