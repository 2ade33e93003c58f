import type { RouteTable } from './route.ts';

/** Mails that the server sends, where it was set up to. */
export const MAIL_ROUTES = {
  /** Whether mails go out, and what went wrong last. */
  mail: { method: 'GET', path: '/api/mail', for: 'organisation:manage' },
  /** Sends a mail to whoever asks. */
  testMail: { method: 'POST', path: '/api/mail/test', for: 'organisation:manage' },
  /** Whether one gets reminders. */
  ownMail: { method: 'GET', path: '/api/account/mail', for: 'account:manage' },
  changeOwnMail: { method: 'PUT', path: '/api/account/mail', for: 'account:manage' },
} as const satisfies RouteTable;
