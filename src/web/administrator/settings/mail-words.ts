import type { MailFailure } from '#protocol';

const WORDS: Readonly<Record<MailFailure, string>> = {
  unreachable:
    'nothing answers at the address in SMTP_URL as a mail server would. Mails wait and are tried again.',
  'too-slow': 'the mail server took too long to answer. Mails wait and are tried again.',
  'no-tls':
    'the mail server offers no encryption, or could not prove who it is. Mails wait and are tried again.',
  'sign-in':
    'the mail server did not take the user name and password in SMTP_URL. Mails wait and are tried again.',
  sender: 'the mail server takes no mail from the address in MAIL_FROM. Mails wait and are tried again.',
  later: 'the mail server asked to come back later. The mail waits and is tried again.',
  recipient:
    'the mail server knows nobody at that address. The mail was given up; look at the addresses of people.',
  refused: 'the mail server did not want that mail. It was given up.',
};

const isKnown = (why: string): why is MailFailure => Object.hasOwn(WORDS, why);

/** Why a mail did not get out, as it goes on after a colon. */
export const whyInWords = (why: string): string =>
  isKnown(why) ? WORDS[why] : 'for a reason that this page does not know.';
