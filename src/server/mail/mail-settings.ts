import { fail, ok } from '#base';
import type { Result } from '#base';
import { isAddress, isOneLine } from './one-line.ts';

/** The mail server that takes our mails, and whom they come from. */
export interface MailSettings {
  readonly server: {
    readonly host: string;
    readonly port: number;
    /** Whether it is spoken to in TLS from the first byte; else it must offer TLS before it hears anything. */
    readonly tls: 'from-the-start' | 'by-starttls' | 'none-on-this-machine';
    /** Null where it takes mail without a sign-in. */
    readonly account: { readonly user: string; readonly password: string } | null;
  };
  readonly from: { readonly name: string; readonly address: string };
}

type Given = (name: string) => string | null;

/** The settings of mail; null where none is set. The address of the server is never repeated: it may hold a password. */
export function readMail(given: Given): Result<MailSettings | null, readonly string[]> {
  const [url, from] = [given('SMTP_URL'), given('MAIL_FROM')];
  if (url === null && from === null) return ok(null);
  const [server, sender] = [serverOf(url), senderOf(from)];
  const mistakes = [server, sender].flatMap((read) => (read.ok ? [] : [read.error]));
  if (given('BASE_URL') === null) {
    mistakes.push('BASE_URL must be set beside SMTP_URL: links in mails lead there.');
  }
  if (!server.ok || !sender.ok || mistakes.length > 0) return fail(mistakes);
  return ok({ server: server.value, from: sender.value });
}

const BAD_URL =
  'SMTP_URL must be like smtps://user:password@mail.example.com, or smtp://… for a server that offers STARTTLS.';
const NO_URL = 'SMTP_URL must be set beside MAIL_FROM; or leave out both, and no mail is sent.';

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const PORTS = { 'smtp:': 587, 'smtps:': 465 } as const;
const isProtocol = (text: string): text is keyof typeof PORTS => text in PORTS;

function serverOf(text: string | null): Result<MailSettings['server'], string> {
  if (text === null) return fail(NO_URL);
  if (!URL.canParse(text)) return fail(BAD_URL);
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
  if (!isProtocol(protocol) || hostname === '' || /[^/]/.test(pathname + search + hash)) return fail(BAD_URL);
  const account = accountOf(username, password);
  if (!account.ok) return account;
  const local = LOOPBACK.test(hostname);
  return ok({
    host: hostname.replaceAll(/[[\]]/g, ''),
    port: port === '' ? PORTS[protocol] : Number(port),
    tls: protocol === 'smtps:' ? 'from-the-start' : local ? 'none-on-this-machine' : 'by-starttls',
    account: account.value,
  });
}

function accountOf(user: string, password: string): Result<MailSettings['server']['account'], string> {
  if (user === '' && password === '') return ok(null);
  try {
    const account = { user: decodeURIComponent(user), password: decodeURIComponent(password) };
    return account.user === '' || account.password === '' ? fail(BAD_URL) : ok(account);
  } catch {
    return fail('SMTP_URL has a % in its user name or password that stands for nothing; write it as %25.');
  }
}

const UNNAMED = 'Poise';
const SENDER = /^(?:(?<name>[^<>]*)<(?<named>[^<>]+)>|(?<bare>[^<>]+))$/;

function senderOf(text: string | null): Result<MailSettings['from'], string> {
  if (text === null)
    return fail('MAIL_FROM must be set beside SMTP_URL; or leave out both, and no mail is sent.');
  const { name = '', named, bare = '' } = SENDER.exec(text)?.groups ?? {};
  const address = (named ?? bare).trim();
  if (!isAddress(address) || !isOneLine(name)) {
    return fail(`MAIL_FROM must be like poise@example.com or Poise <poise@example.com>, but is "${text}".`);
  }
  return ok({ name: name.trim() || UNNAMED, address });
}
