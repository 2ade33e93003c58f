import type { Kysely } from 'kysely';
import type { Actor } from '../people/actor.ts';
import { wasCheckedRecently } from '../people/sessions.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { WallClock } from './environment.ts';
import { RequestRefused } from '../request-refused.ts';

/**
 * Lets through only who gave their password in this session within ten minutes, by signing in or with
 * `checkPassword`: for what an open screen that somebody walked away from must not allow. Anything else answers
 * `password-needed`, and the page asks for it and tries again.
 */
export async function requireRecent(
  { tables, actor }: { readonly tables: Kysely<Tables>; readonly actor: Actor },
  clock: WallClock,
): Promise<void> {
  if (await wasCheckedRecently(tables, actor.session, clock.now())) return;
  throw new RequestRefused({ code: 'password-needed', message: 'Give your password once more for this.' });
}
