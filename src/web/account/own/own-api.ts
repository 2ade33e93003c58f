import { accountSchema, factorSchema, ownMailSchema, pathTo, recoverySchema } from '#protocol';
import type { Factor, PasswordRequest, Recovery } from '#protocol';
import { ask, createResources, tell } from '../../api/index.ts';

/** One's own account; its only key is ''. */
export const ownAccount = createResources(() => ask({ path: pathTo('account'), answer: accountSchema }), {
  freshMs: 0,
});

/** Whether mails go out, and reminders among them; the only key is ''. */
export const ownMail = createResources(() => ask({ path: pathTo('ownMail'), answer: ownMailSchema }), {
  freshMs: 0,
});

export const chooseReminders = (reminders: boolean): Promise<void> =>
  tell({ path: pathTo('changeOwnMail'), body: { reminders } });

export const rename = (name: string): Promise<void> => tell({ path: pathTo('ownName'), body: { name } });

export const changePassword = (body: PasswordRequest): Promise<void> =>
  tell({ path: pathTo('ownPassword'), body });

export const beginFactor = (): Promise<Factor> =>
  tell({ method: 'POST', path: pathTo('beginFactor'), answer: factorSchema });

export const confirmFactor = (code: string): Promise<Recovery> =>
  tell({ path: pathTo('confirmFactor'), body: { code }, answer: recoverySchema });

export const removeFactor = (password: string): Promise<void> =>
  tell({ method: 'POST', path: pathTo('removeFactor'), body: { password } });

export const endSession = (session: string): Promise<void> =>
  tell({ method: 'DELETE', path: pathTo('endSession', { session }) });

export const endOtherSessions = (): Promise<void> =>
  tell({ method: 'DELETE', path: pathTo('endOtherSessions') });
