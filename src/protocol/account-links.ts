import * as v from 'valibot';
import { emailSchema, idSchema, rolesSchema, shownNameSchema, tokenSchema } from './account.ts';
import type { Frozen } from './frozen.ts';
import { instantSchema } from './ids.ts';
import { ROLES } from './roles.ts';

/** POST invite. With an address, it is filled in for whoever follows the link; they may change it. */
export const inviteRequestSchema = v.strictObject({
  roles: rolesSchema,
  team: v.nullable(idSchema),
  email: v.nullable(emailSchema),
});
export type InviteRequest = Frozen<v.InferOutput<typeof inviteRequestSchema>>;

/**
 * The answer to POST invite and POST resetPerson. The link is the page's own origin and this path
 * (`/join#…` or `/choose-password#…`); it is told this once.
 */
export const linkSchema = v.object({ id: v.string(), path: v.string(), expiresAt: instantSchema });
export type Link = Frozen<v.InferOutput<typeof linkSchema>>;

/** GET invitations: those that are open, newest first. */
export const invitationListSchema = v.object({
  invitations: v.array(
    v.object({
      id: v.string(),
      roles: v.array(v.picklist(ROLES)),
      team: v.nullable(v.object({ id: v.string(), name: v.string() })),
      email: v.nullable(v.string()),
      /** Null once they are erased. */
      issuedBy: v.nullable(v.object({ id: v.string(), name: v.string() })),
      createdAt: instantSchema,
      expiresAt: instantSchema,
    }),
  ),
});
export type InvitationList = Frozen<v.InferOutput<typeof invitationListSchema>>;

/** POST followLink: what a link is good for. A link that is good for nothing (any more) answers `link-spent`. */
export const followLinkRequestSchema = v.strictObject({ token: tokenSchema });

/** Its answer. */
export const followedLinkSchema = v.variant('purpose', [
  v.object({ purpose: v.literal('set-up') }),
  v.object({
    purpose: v.literal('invitation'),
    organisation: v.string(),
    roles: v.array(v.picklist(ROLES)),
    team: v.nullable(v.string()),
    email: v.nullable(v.string()),
    /** Name of whoever invites. */
    from: v.nullable(v.string()),
    expiresAt: instantSchema,
  }),
  v.object({
    purpose: v.literal('reset'),
    organisation: v.string(),
    /** Whose password. */
    name: v.string(),
    email: v.nullable(v.string()),
    expiresAt: instantSchema,
  }),
]);
export type FollowedLink = Frozen<v.InferOutput<typeof followedLinkSchema>>;

/** POST acceptInvitation (`/join#token`). Answers with `Me`, signed in. */
export const acceptRequestSchema = v.strictObject({
  token: tokenSchema,
  name: shownNameSchema,
  email: emailSchema,
  password: v.pipe(v.string(), v.maxLength(512, 'is too long')),
});
export type AcceptRequest = Frozen<v.InferOutput<typeof acceptRequestSchema>>;

/** POST choosePassword (`/choose-password#token`). Signs nobody in: a second factor is still asked for then. */
export const choosePasswordRequestSchema = v.strictObject({
  token: tokenSchema,
  password: v.pipe(v.string(), v.maxLength(512, 'is too long')),
});
export type ChoosePasswordRequest = Frozen<v.InferOutput<typeof choosePasswordRequestSchema>>;

/**
 * POST startSso: begins to sign in with the provider, or, with the token of an invitation, to come in with it.
 * With `connect`, somebody who is signed in adds the
 * provider to their account (`password-needed` where that was long ago), and finds themselves at `/account`. The page
 * goes to `url`. Whoever comes back without success finds themselves at `/sign-in?sso=` and one
 * of SSO_FAILURES.
 */
export const startSsoRequestSchema = v.strictObject({
  token: v.exactOptional(tokenSchema),
  connect: v.exactOptional(v.boolean()),
});
export const ssoStartedSchema = v.object({ url: v.string() });

export const SSO_FAILURES = [
  /** The provider did not answer, or not as it should; or too long ago; or somebody clicked cancel. */
  'failed',
  /** Nobody here signs in as this, and nobody comes in without an invitation. */
  'no-invitation',
  /** The invitation is spent. */
  'link-spent',
  /** The account was disabled. */
  'disabled',
  /** Somebody else has the address already; they sign in with their password. */
  'address-taken',
  /** What was to be added to an account belongs to another one here. */
  'other-person',
] as const;
export type SsoFailure = (typeof SSO_FAILURES)[number];
