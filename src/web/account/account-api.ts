import { followedLinkSchema, meSchema, pathTo, ssoStartedSchema } from '#protocol';
import type {
  AcceptRequest,
  ChoosePasswordRequest,
  FollowedLink,
  Me,
  SetUpRequest,
  SignInRequest,
} from '#protocol';
import { tell } from '../api/index.ts';

/** The ways in and out. Each that lets somebody in answers with who is there now. */
export const setUp = (body: SetUpRequest): Promise<Me> =>
  tell({ method: 'POST', path: pathTo('setUp'), body, answer: meSchema });

export const signIn = (body: SignInRequest): Promise<Me> =>
  tell({ method: 'POST', path: pathTo('signIn'), body, answer: meSchema });

export const signOut = (): Promise<void> => tell({ method: 'POST', path: pathTo('signOut') });

export const followLink = (token: string): Promise<FollowedLink> =>
  tell({ method: 'POST', path: pathTo('followLink'), body: { token }, answer: followedLinkSchema });

export const acceptInvitation = (body: AcceptRequest): Promise<Me> =>
  tell({ method: 'POST', path: pathTo('acceptInvitation'), body, answer: meSchema });

export const choosePassword = (body: ChoosePasswordRequest): Promise<void> =>
  tell({ method: 'POST', path: pathTo('choosePassword'), body });

/** What signing in with the provider is for: coming back in, coming in with an invitation, or adding it to an account. */
export type SsoErrand =
  Readonly<Record<string, never>> | { readonly token: string } | { readonly connect: true };

/** Where the provider's own page is, on which one goes on. */
export const startSso = (body: SsoErrand): Promise<{ readonly url: string }> =>
  tell({ method: 'POST', path: pathTo('startSso'), body, answer: ssoStartedSchema });

/** Goes to the provider's page. Never resolves when that works, so that the button stays busy until it is there. */
export async function leaveFor(started: ReturnType<typeof startSso>): Promise<void> {
  const { url } = await started;
  location.assign(url);
  await new Promise(() => undefined);
}
