import type { MailSettings } from './mail-settings.ts';
import type { Seal } from './seal.ts';

/** What writing a mail needs. Where mail is not set up there is none, and nothing is written. */
export interface Mail {
  readonly from: MailSettings['from'];
  /** Where links in mails lead. */
  readonly origin: string;
  readonly seal: Seal;
}
