import { keepSending } from './keep-sending.ts';
import type { KeepingSending } from './keep-sending.ts';
import type { MailSettings } from './mail-settings.ts';
import { sealWith } from './seal.ts';
import type { Mail } from './mail.ts';
import type { PostmanParts } from './postman.ts';
import { sendBy } from './send.ts';

/** Mails of a running server: what writes them, and what brings them away. */
export interface MailOut {
  readonly mail: Mail;
  begin(parts: Pick<PostmanParts, 'database' | 'clock' | 'log'>): KeepingSending;
}

interface Given {
  readonly mail?: MailSettings | null;
  readonly baseUrl: string | null;
}

/** Null where mail is not set up. `secret` is the installation's own, which all processes on one database share. */
export function mailOut({ mail: settings = null, baseUrl }: Given, secret: string): MailOut | null {
  if (!settings || baseUrl === null) return null;
  const mail = { from: settings.from, origin: baseUrl, seal: sealWith(secret) };
  return {
    mail,
    begin: (parts) => keepSending({ ...parts, mail, send: sendBy({ settings, origin: baseUrl }) }),
  };
}
