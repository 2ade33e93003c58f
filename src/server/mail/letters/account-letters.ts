import type { Role } from '#protocol';
import type { AccountChange } from '../about.ts';
import { rolesInWords } from './words.ts';
import type { Words } from './words.ts';

interface Changed {
  readonly change: AccountChange;
  readonly roles: readonly Role[];
  readonly house: string;
}

const SUBJECTS: Readonly<Record<AccountChange, string>> = {
  'password-reset': 'You have a new password for Poise',
  'password-changed': 'You have a new password for Poise',
  'factor-removed': 'Your second factor for Poise was turned off',
  'roles-changed': 'Your roles in Poise have changed',
};

/** Tells somebody what was changed about their account. */
export function changeWords({ change, roles, house }: Changed): Words {
  return {
    subject: SUBJECTS[change],
    said: [whatWas(change, roles), 'If this is news to you, please tell an administrator now.'],
    why:
      `You get this mail because something about your account in Poise at ${house} was changed. Such mails cannot be ` +
      'switched off, so that nobody changes it unnoticed.',
  };
}

function whatWas(change: AccountChange, roles: readonly Role[]): string {
  switch (change) {
    case 'password-reset':
      return 'A new password was chosen for your account, by a link from an administrator. You are signed out everywhere.';
    case 'password-changed':
      return 'The password of your account was changed. You are signed out everywhere but where it was done.';
    case 'factor-removed':
      return 'The second factor of your account was turned off. Your password alone lets you in again.';
    case 'roles-changed':
      return `Your roles were changed. You are now ${rolesInWords(roles)}.`;
  }
}

export const testWords = (house: string): Words => ({
  subject: 'Poise can send mail',
  said: [`This is the test mail from Poise at ${house}. That you read it means that it works.`],
  why: 'You get this mail because you asked for it on the settings page. It comes once, so there is nothing to switch off.',
});
