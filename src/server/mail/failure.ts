import type { MailFailure } from '#protocol';

/** Why a mail was not taken. It says nothing of whom it was for: answers of mail servers repeat addresses. */
export interface Failure {
  readonly code: MailFailure;
  /** Whether trying the same again is useless. */
  readonly final: boolean;
  /** Whether no other mail would fare better now. */
  readonly everybody: boolean;
}

const ofServer = (code: MailFailure): Failure => ({ code, final: false, everybody: true });

interface Told {
  readonly code: string;
  /** The command that was refused. */
  readonly command: string;
  /** The number of the server's answer; 0 where there was none. */
  readonly answer: number;
}

function toldBy(error: unknown): Told {
  const { code, command, responseCode } = (error ?? {}) as Readonly<Record<string, unknown>>;
  return {
    code: typeof code === 'string' ? code : '',
    command: typeof command === 'string' ? command : '',
    answer: typeof responseCode === 'number' ? responseCode : 0,
  };
}

/** What a code of the library means, whatever was being said. */
const CODES: Readonly<Record<string, MailFailure>> = {
  EABORT: 'too-slow',
  ETIMEDOUT: 'too-slow',
  EAUTH: 'sign-in',
  ENOAUTH: 'sign-in',
  ETLS: 'no-tls',
  EREQUIRETLS: 'no-tls',
};

/** What an error of the mail library means. */
export function failureOf(error: unknown): Failure {
  const { code, command, answer } = toldBy(error);
  const known = CODES[code] ?? (isOfCertificate(error) ? 'no-tls' : null);
  if (known !== null) return ofServer(known);
  if (answer === 421) return ofServer('later');
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return ofServer('unreachable');
  return command === 'MAIL FROM' ? ofServer(answer < 500 ? 'later' : 'sender') : ofMail(command, answer);
}

/** A refusal of this one mail: for good from 500 on, else for now. */
function ofMail(command: string, answer: number): Failure {
  if (answer > 0 && answer < 500) return { code: 'later', final: false, everybody: false };
  return { code: command === 'RCPT TO' ? 'recipient' : 'refused', final: true, everybody: false };
}

/** Node's own words for a certificate that proves nothing; the library passes some of them on as they are. */
function isOfCertificate(error: unknown): boolean {
  const text =
    error instanceof Error
      ? `${'originalCode' in error ? String(error.originalCode) : ''} ${error.message}`
      : '';
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME|certificate|SSL|TLS/i.test(text);
}
