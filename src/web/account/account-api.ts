import { followedLinkSchema, meSchema, pathTo } from '#protocol';
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
