import { append } from '../audit/append.ts';
import type { Mail } from '../mail/mail.ts';
import { noticeOf } from '../mail/notices.ts';
import { spendLink } from './links.ts';
import { oneAtATime } from '../audit/one-at-a-time.ts';
import { linkSpent } from './refusal.ts';
import { endSessions } from './sessions.ts';
import type { Door } from './sign-in.ts';
import { forget } from './sign-in-limits.ts';

interface Chosen {
  readonly token: string;
  /** PHC string. */
  readonly password: string;
  readonly address: string;
  /** Null where no mails are sent. */
  readonly mail: Mail | null;
}

/**
 * Keeps the password that somebody chose by a link and ends their sessions. The link signs nobody in: where a
 * second factor is on, it is asked for at the door. Earlier tries with the forgotten password count no longer.
 */
export async function chooseByLink(door: Door, { token, password, address, mail }: Chosen): Promise<void> {
  const { database, noted, now } = door;
  await database.write(async (tables) => {
    await oneAtATime(tables);
    const { person, id } = await spendLink(tables, 'reset', { token, now });
    if (person === null) throw linkSpent();
    const { email } = await tables
      .updateTable('person')
      .set({ password })
      .where('id', '=', person)
      .returning('email')
      .executeTakeFirstOrThrow();
    await endSessions(tables, person);
    await noticeOf(tables, mail, { person, change: 'password-reset', now });
    if (email !== null) await forget(tables, { account: email, address }, door);
    await append(tables, { ...noted, actor: person, action: 'password.reset', object: id, subject: person });
  });
}
