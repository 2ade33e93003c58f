import { failureOf } from './failure.ts';
import type { Failure } from './failure.ts';
import type { MailSettings } from './mail-settings.ts';

/** A mail as it goes out: to one address, in plain text. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
}

/** Hands a letter to the mail server; null once it is taken. Never rejects: a failure is told, without an address. */
export type Send = (letter: Letter, stop: AbortSignal) => Promise<Failure | null>;

export interface Sending {
  readonly settings: MailSettings;
  /** Where the product is; the mail server is told the name of its host. */
  readonly origin: string;
  /** Milliseconds that one letter may take from the first byte to the last. */
  readonly deadline?: number;
}

const DEADLINE = 60_000;
/** For a server that says nothing at all. */
const SILENCE = 20_000;

/**
 * Sends by the mail server of the settings. It must prove who it is and speak TLS before it hears a password or a
 * letter, unless it runs on this machine.
 */
export function sendBy(sending: Sending): Send {
  const { settings, deadline = DEADLINE } = sending;
  const { from } = settings;
  let transport: ReturnType<typeof open> | null = null;
  return async ({ to, subject, text, messageId }, stop) => {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(deadline)]);
    try {
      transport ??= open({ ...sending, deadline });
      await (
        await transport
      ).sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        messageId,
        // No answer of a machine comes back, such as that somebody is on leave.
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal,
      });
      return null;
    } catch (error) {
      return failureOf(error);
    }
  };
}

/** The library is fetched where mail is sent, and nowhere else. */
async function open({ settings: { server }, origin, deadline }: Required<Sending>) {
  const { createTransport } = await import('nodemailer');
  const silence = Math.min(SILENCE, deadline);
  return createTransport({
    host: server.host,
    port: server.port,
    secure: server.tls === 'from-the-start',
    requireTLS: server.tls === 'by-starttls',
    // A relay on this machine may offer TLS with a certificate that nobody has signed.
    ignoreTLS: server.tls === 'none-on-this-machine',
    tls: { minVersion: 'TLSv1.2' },
    ...(server.account && { auth: { user: server.account.user, pass: server.account.password } }),
    name: new URL(origin).hostname,
    connectionTimeout: silence,
    greetingTimeout: silence,
    socketTimeout: silence,
    dnsTimeout: silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
